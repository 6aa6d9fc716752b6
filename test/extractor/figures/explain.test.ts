import { Article } from '@parallax/model'
import { describe, expect, it } from 'vitest'
import { explainClaim } from '../../../packages/extractor/src/figures/explain/explain-claim.ts'
import { ruleSentence } from '../../../packages/extractor/src/figures/explain/rule-sentences.ts'
import { cases } from './cases/index.ts'
import { figuresOf } from './show-figure.ts'

const TEXT =
  'As of 6 p.m. on Tuesday, at least 12 people had been killed in Aru, according to the Health Ministry.\n\nThe repairs will cost about $3 million.'
const article = Article.parse({ id: 'a', outlet: 'north-herald', title: 'Flood kills 12', text: TEXT })

/** The parts of the explanation of the figure that is quoted so, as "role: words". */
const partsOf = (quote: string): string[] => {
  const claim = figuresOf(TEXT).find((figure) => figure.quote === quote)
  const explanation = explainClaim(article, claim?.id ?? '')
  return (explanation?.parts ?? []).map(({ role, start, end }) => `${role}: ${TEXT.slice(start, end)}`)
}

describe('explainClaim', () => {
  it('marks hedge, number, what, place, time and who said so', () => {
    expect(partsOf('at least 12')).toEqual([
      'as-of: 6 p.m. on Tuesday',
      'hedge: at least',
      'number: 12',
      'what: people',
      'place: Aru',
      'cue: according to',
      'source: the Health Ministry',
    ])
  })

  it('parts the currency sign from the hedge', () => {
    expect(partsOf('about $3 million')).toEqual(['what: repairs', 'hedge: about', 'unit: $', 'number: 3 million'])
  })

  it('gives the sentence that the claim was read from', () => {
    const claim = figuresOf(TEXT).at(-1)
    const { sentence } = explainClaim(article, claim?.id ?? '') ?? { sentence: { start: 0, end: 0 } }
    expect(TEXT.slice(sentence.start, sentence.end)).toBe('The repairs will cost about $3 million.')
  })

  it('answers null for an id that the article has no figure for, and for a language that is not read', () => {
    expect(explainClaim(article, 'f-000000000000')).toBeNull()
    expect(explainClaim({ ...article, language: 'xx' }, figuresOf(TEXT)[0]?.id ?? '')).toBeNull()
  })

  it('has a sentence for every rule that reads the cases', () => {
    const rules = new Set(cases.flatMap(([sentence]) => figuresOf(sentence).flatMap((figure) => figure.rules)))
    expect(rules.size).toBeGreaterThan(60)
    const told = [...rules].map((rule) => [rule, ruleSentence(rule)] as const)
    expect(told.filter(([rule, sentence]) => sentence === rule || sentence.includes('…'))).toEqual([])
  })
})
