import { Article } from '@parallax/model'
import { describe, expect, it } from 'vitest'
import { drawArticles } from '../../../apps/cli/src/job/draw-articles.ts'

const ARTICLES = Array.from({ length: 40 }, (_, index) =>
  Article.parse({ id: `a-${index}`, outlet: index % 4 === 0 ? 'north' : 'south', text: 'Words.' }),
)
const ids = (articles: readonly Article[]): string[] => articles.map(({ id }) => id).toSorted()

describe('drawArticles', () => {
  it('takes all where the study does not sample', () => {
    expect(drawArticles(ARTICLES, undefined)).toEqual({ articles: ARTICLES })
  })

  it('takes n of every outlet, or n of the event, and says so', () => {
    const byOutlet = drawArticles(ARTICLES, { n: 5, seed: 7, by: 'outlet' })
    expect(byOutlet.sampling).toEqual({
      n: 5,
      seed: 7,
      by: 'outlet',
      perOutlet: [
        { outlet: 'north', onTopic: 10, drawn: 5 },
        { outlet: 'south', onTopic: 30, drawn: 5 },
      ],
    })
    expect(drawArticles(ARTICLES, { n: 5, seed: 7, by: 'event' }).articles).toHaveLength(5)
  })

  it('draws the same for the same seed in any order, and others for another', () => {
    const drawn = ids(drawArticles(ARTICLES, { n: 5, seed: 7, by: 'outlet' }).articles)
    expect(ids(drawArticles(ARTICLES.toReversed(), { n: 5, seed: 7, by: 'outlet' }).articles)).toEqual(drawn)
    expect(ids(drawArticles(ARTICLES, { n: 5, seed: 8, by: 'outlet' }).articles)).not.toEqual(drawn)
  })

  it('takes a larger sample that holds the smaller one', () => {
    const few = ids(drawArticles(ARTICLES, { n: 3, seed: 7, by: 'event' }).articles)
    expect(ids(drawArticles(ARTICLES, { n: 9, seed: 7, by: 'event' }).articles)).toEqual(expect.arrayContaining(few))
  })

  it('draws every article about as often over many seeds', () => {
    const times = new Map<string, number>()
    for (let seed = 0; seed < 400; seed += 1) {
      for (const { id } of drawArticles(ARTICLES, { n: 10, seed, by: 'event' }).articles) {
        times.set(id, (times.get(id) ?? 0) + 1)
      }
    }
    // 100 expected each; four standard deviations of a binomial are 35.
    for (const { id } of ARTICLES) expect(Math.abs((times.get(id) ?? 0) - 100)).toBeLessThan(45)
  })
})
