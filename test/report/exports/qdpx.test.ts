import { Comparison } from '@parallax/model'
import { renderExports } from '@parallax/report'
import { describe, expect, it } from 'vitest'
import { FERRY } from '../ferry-comparison.ts'
import { PAYLOADS } from '../payloads.ts'
import { tainted } from '../tainted.ts'
import { readQdpx } from './qdpx-reader.ts'

function projectOf(comparison: Comparison): Uint8Array {
  const file = renderExports(comparison, []).find(({ path }) => path === 'coverage.qdpx')
  if (!(file?.content instanceof Uint8Array)) throw new TypeError('no project')
  return file.content
}

/** What may stand before every claim of a text, and shifts offsets in one way of counting and not in another. */
const BEFORE = [
  '',
  '😀🇫🇷👩‍👩‍👧‍👦 ',
  'e\u0301a\u0308\u0323o\u0302\u0301 ',
  'שלום עולם \u200Fمرحبا ',
  '\u{2F81A}𝟙𝟚 漢字 ',
  '\uFEFF\u0000\u000B ',
  'a\r\nb\rc\u2028d ',
  '\uD83D ',
] as const

/** The example with other words before every text, and every offset moved by as many UTF-16 units. */
function shifted(before: string): Comparison {
  const by = before.length
  const move = ([start, end]: readonly [number, number]): [number, number] => [start + by, end + by]
  return Comparison.parse({
    ...structuredClone(FERRY),
    articles: FERRY.articles.map((article) => ({
      ...article,
      title: before + article.title,
      text: before + article.text,
      blocks: article.blocks?.map(({ role, text }) => ({ role, text: before + text })),
    })),
    claims: FERRY.claims.map((claim) => ({
      ...claim,
      start: claim.start + by,
      end: claim.end + by,
      ...(claim.type === 'attribution' && {
        sourceSpans: claim.sourceSpans.map(move),
        cueSpans: claim.cueSpans.map(move),
        contentSpans: claim.contentSpans.map(move),
      }),
    })),
  })
}

describe('the REFI-QDA project', () => {
  it.each(BEFORE)('has every claim where it stands, after %j', (before) => {
    const comparison = shifted(before)
    const { sources } = readQdpx(projectOf(comparison))
    expect(sources.map(({ text }) => text)).toEqual(
      expect.arrayContaining(
        comparison.articles.map(({ title, text }) => expect.stringContaining(`${title}\n\n${text}`.toWellFormed())),
      ),
    )
    const coded = new Map(sources.flatMap(({ selections }) => selections.map((one) => [one.name, one] as const)))
    const quoted = comparison.claims.filter((claim) => claim.type !== 'attribution')
    expect(quoted.length).toBeGreaterThan(10)
    for (const claim of quoted) {
      const code = claim.type === 'figure' ? `figure/${claim.kind}` : `framing/${claim.measure}/${claim.value}`
      expect(coded.get(claim.id)).toEqual({ name: claim.id, text: claim.quote.toWellFormed(), code })
    }
  })

  it('codes the words that name a source and those that attribute', () => {
    const claim = FERRY.claims.find((one) => one.type === 'attribution' && one.sourceSpans.length > 0)
    if (claim?.type !== 'attribution') throw new TypeError('the example has no attribution')
    const { sources } = readQdpx(projectOf(FERRY))
    const own = sources.flatMap(({ selections }) => selections).filter(({ name }) => name === claim.id)
    const text = FERRY.articles.find(({ id }) => id === claim.article)?.text ?? ''
    expect(own.map((one) => [one.code, one.text])).toEqual([
      ...claim.sourceSpans.map((span) => [`source/${claim.sourceType}`, text.slice(...span)]),
      ...claim.cueSpans.map((span) => [`cue/${claim.cueClass}`, text.slice(...span)]),
    ])
  })

  it('is the same bytes twice', () => {
    expect(projectOf(structuredClone(FERRY))).toEqual(projectOf(FERRY))
  })

  it.each(PAYLOADS)('is valid with %j in every text', (payload) => {
    const comparison = Comparison.parse(tainted(FERRY, (text) => text + payload))
    expect(readQdpx(projectOf(comparison)).name).toContain(FERRY.event.title)
  })

  it('is valid where there is nothing to code', () => {
    const empty = Comparison.parse({
      ...FERRY,
      articles: [],
      claims: [],
      quantities: [],
      coverage: [],
      framing: [],
      origins: [],
    })
    expect(readQdpx(projectOf(empty)).sources).toEqual([])
  })
})
