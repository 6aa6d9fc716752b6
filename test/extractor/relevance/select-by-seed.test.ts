import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { selectBySeed } from '../../../packages/extractor/src/relevance/select-by-seed.ts'
import { COVERAGE } from './newsroom.ts'

const { mill, depot, election } = COVERAGE
const [seed, ...rest] = mill

/** Ids of what is kept. */
function kept(articles: typeof mill): string[] {
  if (seed === undefined) throw new Error('no seed')
  const judged = selectBySeed(seed, articles)
  return articles.filter((_, index) => judged[index]?.answer === 'keep').map(({ id }) => id)
}

describe('selection by a seed article', () => {
  it('tells a fire from another fire and from an election', () => {
    expect(kept([...depot, ...rest, ...election])).toEqual(['mill-2', 'mill-3', 'mill-4'])
  })

  it('keeps all where all are about the event', () => {
    expect(kept(rest)).toEqual(['mill-2', 'mill-3', 'mill-4'])
  })

  it('keeps nothing where nothing is about it', () => {
    expect(kept(election)).toEqual([])
  })

  it('says which words brought an article near, and why another was left', () => {
    if (seed === undefined) throw new Error('no seed')
    const [own, other] = selectBySeed(seed, [...rest.slice(0, 1), ...election, ...depot])
    expect(own).toMatchObject({ answer: 'keep' })
    expect(own?.reasons[0]).toMatch(/Shares with the event: .*Orrin/)
    expect(other).toMatchObject({ answer: 'leave', outcome: 'off-topic' })
    expect(other?.score).toBeLessThan(0.5)
  })

  it('gives each article the same judgement in whatever order they come', () => {
    if (seed === undefined) throw new Error('no seed')
    const all = [...rest, ...depot, ...election]
    const usual = new Map(selectBySeed(seed, all).map((one, index) => [all[index]?.id, one]))
    const shuffled = fc.shuffledSubarray(all, { minLength: all.length })
    fc.assert(
      fc.property(shuffled, (articles) => {
        const judged = selectBySeed(seed, articles)
        expect(new Map(judged.map((one, index) => [articles[index]?.id, one]))).toEqual(usual)
      }),
      { numRuns: 20, seed: 5 },
    )
  })

  it('takes any text, empty ones and strange scripts too', () => {
    const odd = ['', ' \n', '\u{1F525}\uD800', 'ÀÉ'.repeat(9000), '.'.repeat(50_000)]
    const articles = odd.map((text, index) => ({ id: String(index), outlet: 'o', title: '', text }))
    for (const article of articles) expect(selectBySeed(article, articles)).toHaveLength(odd.length)
  })
})
