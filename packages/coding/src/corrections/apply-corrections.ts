import { type Anchor, type Article, type Claim, type Correction, type CorrectionRecord, sha256 } from '@parallax/model'
import { textAt } from '../sample/passage-of.ts'
import { locateAnchor } from './locate-anchor.ts'
import { recode } from './recode.ts'

/** Figures that people say are one quantity (`together`), or a quantity of their own (`apart`). */
export type QuantityLink = { readonly kind: 'together' | 'apart'; readonly claims: readonly string[] }

export type CorrectionInput = {
  readonly event: string
  readonly articles: readonly Article[]
  readonly claims: readonly Claim[]
  /** In the order of the file: a later one wins. */
  readonly corrections: readonly Correction[]
}

/** What is left to compare, how its figures are tied, and what became of each correction. */
export type Corrected = {
  articles: Article[]
  claims: Claim[]
  links: QuantityLink[]
  records: CorrectionRecord[]
}

/**
 * The stage between extracting and comparing: leaves out what people rejected, sets what they recoded, and hands on which
 * figures belong together. A correction whose words are gone from the text is not applied, and says so.
 */
export function applyCorrections({ event, articles, claims, corrections }: CorrectionInput): Corrected {
  const desk = openDesk(articles, claims)
  const meant = corrections.filter((one) => one.event === undefined || one.event === event)
  const records = meant.map((correction) => take(desk, correction))
  const left = claims.flatMap((claim) => {
    const own = desk.claims.get(claim.id)
    return own && !desk.rejected.has(claim.id) && !desk.excluded.has(claim.article) ? [own] : []
  })
  const kept = new Set(left.map(({ id }) => id))
  return {
    articles: articles.filter(({ id }) => !desk.excluded.has(id)),
    claims: left,
    links: meant.flatMap((correction, index) => linkOf(correction, records[index], kept)),
    records,
  }
}

type Desk = {
  articles: ReadonlyMap<string, Article>
  /** By article, place, start and end; several where types differ. */
  at: ReadonlyMap<string, Claim[]>
  claims: Map<string, Claim>
  rejected: Set<string>
  excluded: Set<string>
  /** The last record that accepted, rejected or recoded a claim. */
  last: Map<string, CorrectionRecord>
}

function openDesk(articles: readonly Article[], claims: readonly Claim[]): Desk {
  return {
    articles: new Map(articles.map((article) => [article.id, article])),
    at: Map.groupBy(claims, ({ article, in: place, start, end }) => spanKey(article, place, [start, end])),
    claims: new Map(claims.map((claim) => [claim.id, claim])),
    rejected: new Set(),
    excluded: new Set(),
    last: new Map(),
  }
}

function spanKey(article: string, place: string, span: readonly [number, number]): string {
  return JSON.stringify([article, place, ...span])
}

function take(desk: Desk, correction: Correction): CorrectionRecord {
  const { id, action, coder, time, reason, at } = correction
  const record: CorrectionRecord = {
    id,
    action,
    coder,
    time,
    reason,
    article: at.article,
    quote: at.quote,
    state: 'applied',
    claims: [],
    quantities: [],
  }
  const anchors = 'with' in correction ? [at, ...correction.with] : [at]
  for (const anchor of anchors) {
    const place = placeOf(desk, anchor)
    if ('why' in place) return { ...record, state: 'lapsed', why: place.why, claims: [] }
    if (action === 'exclude') continue
    const claim = place.claims.find((one) => fits(one, correction))
    if (!claim) return { ...record, state: 'lapsed', why: 'no such claim is read at these words any more', claims: [] }
    record.claims.push(claim.id)
  }
  return carryOut(desk, correction, record)
}

function placeOf(desk: Desk, anchor: Anchor): { claims: Claim[] } | { why: string } {
  const article = desk.articles.get(anchor.article)
  if (!article) return { why: 'the article is not among those of this event' }
  const text = textAt(article, anchor.in)
  const found = locateAnchor(text, anchor)
  if ('why' in found)
    return sha256(text) === anchor.sha256 ? { why: `${found.why}, though the text is unchanged` } : found
  return { claims: desk.at.get(spanKey(article.id, anchor.in, [found.start, found.start + anchor.quote.length])) ?? [] }
}

function fits(claim: Claim, correction: Correction): boolean {
  if (!('type' in correction)) return claim.type === 'figure'
  if (claim.type !== correction.type) return false
  return claim.type !== 'frame' || correction.measure === undefined || claim.measure === correction.measure
}

function carryOut(desk: Desk, correction: Correction, record: CorrectionRecord): CorrectionRecord {
  if (correction.action === 'exclude') {
    desk.excluded.add(correction.at.article)
    return record
  }
  for (const id of record.claims) {
    const claim = desk.claims.get(id)
    if (claim) desk.claims.set(id, { ...claim, corrected: [...(claim.corrected ?? []), correction.id] })
  }
  if (correction.action === 'merge' || correction.action === 'split') return record
  const [id = ''] = record.claims
  const claim = desk.claims.get(id)
  if (!claim) return record
  if (correction.action === 'recode') {
    const recoded = recode(claim, correction.set)
    if ('why' in recoded) return { ...record, state: 'lapsed', why: recoded.why, claims: [] }
    desk.claims.set(id, recoded.claim)
    record.before = recoded.before
  }
  overrule(desk, record, id)
  if (correction.action === 'reject') desk.rejected.add(id)
  else desk.rejected.delete(id)
  return record
}

/** A rejection and what says otherwise cannot both stand: the later one does. */
function overrule(desk: Desk, record: CorrectionRecord, claim: string): void {
  const earlier = desk.last.get(claim)
  if (earlier && (earlier.action === 'reject') !== (record.action === 'reject')) {
    earlier.state = 'overruled'
    earlier.why = `the later correction ${record.id} says otherwise`
  }
  desk.last.set(claim, record)
}

function linkOf(
  correction: Correction,
  record: CorrectionRecord | undefined,
  kept: ReadonlySet<string>,
): QuantityLink[] {
  if (!record || record.state !== 'applied') return []
  if (correction.action !== 'merge' && correction.action !== 'split') return []
  const claims = record.claims.filter((id) => kept.has(id))
  if (claims.length >= (correction.action === 'merge' ? 2 : 1)) {
    return [{ kind: correction.action === 'merge' ? 'together' : 'apart', claims }]
  }
  record.state = 'overruled'
  record.why = 'its figures are rejected, or their articles excluded'
  return []
}
