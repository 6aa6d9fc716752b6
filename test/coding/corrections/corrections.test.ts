import { describe, expect, it } from 'vitest'
import { anchorOf, applyCorrections, markCorrected } from '@parallax/coding'
import { type Claim, Comparison, Correction, sha256 } from '@parallax/model'
import { randomFrom } from '../../../packages/coding/src/statistics/random.ts'
import { compareRun, generatedRun } from '../generated-run.ts'

const RUN = generatedRun()
const SEED = process.env['FUZZ_SEED'] ?? '1'

function shuffled<Item>(items: readonly Item[], random: () => number): Item[] {
  return items
    .map((item) => ({ item, rank: random() }))
    .toSorted((a, b) => a.rank - b.rank)
    .map(({ item }) => item)
}

/** Random corrections, each of another claim, of every action. */
function randomCorrections(n: number): Correction[] {
  const random = randomFrom(`corrections ${SEED}`)
  const claims = shuffled(RUN.claims, random)
  const other = (): number => Math.floor(random() * RUN.claims.length)
  return Array.from({ length: n }, (_, index) => {
    const claim = claims[index % claims.length]
    const action =
      (['accept', 'reject', 'recode', 'merge', 'split', 'accept', 'recode'] as const)[index % 7] ?? 'accept'
    const at = claim && anchorOf(RUN.articles, claim)
    const mate = RUN.claims[other()]
    return Correction.parse({
      id: `c${index}`,
      action,
      coder: 'anna',
      time: '2031-05-02',
      reason: 'read it again',
      at,
      ...(action === 'recode' && { set: { lower: 1000 + index } }),
      ...(action === 'merge' && { with: [mate && anchorOf(RUN.articles, mate)] }),
    })
  })
}

function corrected(articles: typeof RUN.articles, claims: readonly Claim[], corrections: Correction[]): Comparison {
  const { records, ...evidence } = applyCorrections({ event: 'flood', articles, claims, corrections })
  return markCorrected(compareRun(evidence), records, compareRun({ articles, claims: [...claims] }))
}

describe('200 random corrections of a run of 14 outlets', () => {
  const corrections = randomCorrections(200)
  const first = corrected(RUN.articles, RUN.claims, corrections)

  it('all find their words', () => {
    expect(first.corrections?.filter(({ state }) => state === 'lapsed')).toEqual([])
    expect(first.corrections).toHaveLength(200)
    expect(Comparison.safeParse(first).success).toBe(true)
  })

  it('survive a rerun in any order, to the same bytes', () => {
    const random = randomFrom(`rerun ${SEED}`)
    const again = corrected(shuffled(RUN.articles, random), shuffled(RUN.claims, random), corrections)
    expect(JSON.stringify(again)).toBe(JSON.stringify(first))
  })

  it('mark every claim, and every quantity that they bear on', () => {
    for (const { id, state, claims, action, quantities } of first.corrections ?? []) {
      if (state !== 'applied' || action === 'reject') continue
      for (const claim of claims) {
        const own = first.claims.find((one) => one.id === claim)
        if (!own) continue
        expect(own.corrected).toContain(id)
        const quantity = first.quantities.find((one) => one.claims.includes(claim))
        expect(quantity?.corrected).toContain(id)
        expect(quantities).toContain(quantity?.id)
      }
    }
    const rejected = first.corrections?.filter(({ action, state }) => action === 'reject' && state === 'applied') ?? []
    expect(rejected.length).toBeGreaterThan(10)
    for (const { claims } of rejected) expect(first.claims.some(({ id }) => claims.includes(id))).toBe(false)
  })

  it('lapse after an edit exactly where their words changed', () => {
    const random = randomFrom(`edit ${SEED}`)
    // Each article gets a sentence in front and other words in the middle; in a third of them figures change as well.
    const changed = new Set<string>()
    const articles = RUN.articles.map((article, index) => {
      let text = `${article.text.replaceAll('said on Monday that', 'said late on Monday that')} More rain is due.`
      if (index % 3 === 0) {
        for (const claim of RUN.claims.filter((one) => one.article === article.id && random() < 0.4)) {
          text = text.replace(new RegExp(`${claim.quote}(?= ${nounOf(article.text, claim.end)})`), 'at least 7777')
          changed.add(claim.id)
        }
      }
      return { ...article, text: `Updated in the morning. ${text}` }
    })
    const claims = RUN.claims.flatMap((claim) => {
      const text = articles.find(({ id }) => id === claim.article)?.text ?? ''
      if (changed.has(claim.id)) return []
      const words = `${claim.quote} ${nounOf(RUN.articles.find(({ id }) => id === claim.article)?.text ?? '', claim.end)}`
      const start = text.indexOf(words)
      return [{ ...claim, id: `moved-${claim.id}`, start, end: start + claim.quote.length }]
    })
    const { records } = applyCorrections({ event: 'flood', articles, claims, corrections })
    const lapsed = records.filter(({ state }) => state === 'lapsed').map(({ id }) => id)
    const expected = corrections
      .filter((one) => ('with' in one ? [one.at, ...one.with] : [one.at]).some((anchor) => changed.has(idOf(anchor))))
      .map(({ id }) => id)
    expect(changed.size).toBeGreaterThan(10)
    expect(lapsed).toEqual(expected)
  })
})

function nounOf(text: string, end: number): string {
  return /^ (\S+ were \S+)/.exec(text.slice(end))?.[1] ?? ''
}

/** The claim an anchor was made from, found by its words and what follows them. */
function idOf({ article, quote, after }: Correction['at']): string {
  const claim = RUN.claims.find((one) => {
    const text = RUN.articles.find(({ id }) => id === one.article)?.text ?? ''
    return one.article === article && one.quote === quote && text.slice(one.end).startsWith(after)
  })
  return claim?.id ?? ''
}

const TEXT = 'Police said 12 died. Later 12 more died, and 312 or 12,000 or 12.5 fled.'
const claimAt = (start: number, quote: string) => ({
  article: 'a',
  in: 'text' as const,
  start,
  end: start + quote.length,
})
const articleOf = (text: string) => [{ id: 'a', outlet: 'o', title: 'T', text }]

describe('an anchor', () => {
  const anchor = anchorOf(articleOf(TEXT), claimAt(12, '12'))
  const locate = (text: string) =>
    applyCorrections({
      event: 'e',
      articles: articleOf(text),
      claims: [],
      corrections: [
        Correction.parse({ id: 'c', action: 'exclude', coder: 'a', time: '2031-05-02', reason: 'r', at: anchor }),
      ],
    }).records[0]?.state

  it.each([
    [TEXT, 'applied'],
    [`New opening. ${TEXT}`, 'applied'],
    [TEXT.replace('said 12 died', 'said 14 died'), 'lapsed'],
    [TEXT.replace('said 12 died', 'said 12,500 died'), 'lapsed'],
    [TEXT.replace('said 12 died', 'said 1 2 died'), 'lapsed'],
    [TEXT.replace('said 12 died', 'said １２ died'), 'lapsed'],
    ['', 'lapsed'],
  ])('in “%s” is %s', (text, state) => expect(locate(text)).toBe(state))

  it('keeps the hash of the text and how often the words stood there', () => {
    expect(anchor).toMatchObject({ sha256: sha256(TEXT), times: 2, quote: '12' })
  })
})

describe('corrections that contradict each other', () => {
  const claim = RUN.claims[0]
  const at = claim && anchorOf(RUN.articles, claim)
  const entry = (id: string, more: object) =>
    Correction.parse({ id, coder: 'a', time: '2031-05-02', reason: 'r', at, ...more })

  it('end as the last one says', () => {
    const apply = (corrections: Correction[]) => applyCorrections({ event: 'flood', ...RUN, corrections })
    const kept = apply([entry('one', { action: 'reject' }), entry('two', { action: 'recode', set: { lower: 5 } })])
    expect(kept.records.map(({ state }) => state)).toEqual(['overruled', 'applied'])
    expect(kept.claims.find(({ id }) => id === claim?.id)).toMatchObject({ lower: 5, corrected: ['one', 'two'] })
    expect(kept.records[1]?.before).toEqual({ lower: claim?.lower })
    const gone = apply([entry('one', { action: 'accept' }), entry('two', { action: 'reject' })])
    expect(gone.records.map(({ state }) => state)).toEqual(['overruled', 'applied'])
    expect(gone.claims.some(({ id }) => id === claim?.id)).toBe(false)
  })

  it('say so where a code does not belong to the claim, or turns its interval round', () => {
    const states = [{ value: 'x' }, { lower: 9, upper: 5 }, { upper: 1 }].map((set) => {
      const parsed = Correction.safeParse({
        id: 'c',
        coder: 'a',
        time: '2031-05-02',
        reason: 'r',
        at,
        action: 'recode',
        set,
      })
      if (!parsed.success) return 'refused'
      return applyCorrections({ event: 'flood', ...RUN, corrections: [parsed.data] }).records[0]?.state
    })
    expect(states).toEqual(['lapsed', 'refused', 'lapsed'])
  })
})
