import { describe, expect, it } from 'vitest'
import { spellingVariants } from '../../../packages/comparison/src/quantities/spelling-variants.ts'
import { canonical } from '../../../packages/comparison/src/quantities/vocabulary.ts'
import { article } from '../claims.ts'

/** Pairs found in texts whose every word counts as a name. */
function variants(...texts: string[]): string[] {
  const articles = texts.map((text, index) => article(`a${index}`, text))
  const names = new Set(texts.flatMap((text) => text.split(' ')).map(canonical))
  return Array.from(spellingVariants(articles, names), ([rarer, usual]) => `${rarer} ${usual}`)
}

describe('spellingVariants', () => {
  const same: [string, string[], string][] = [
    ['a vowel more', ['Tarnmouth', 'Tarnmouth', 'Tarnmuth'], 'tarnmuth tarnmouth'],
    ['another vowel', ['Velorin', 'Velorin', 'Velaryn Velarin'], 'velarin velorin'],
    ['a doubled letter', ['Kassandar', 'Kasandar', 'Kasandar'], 'kassandar kasandar'],
  ]
  it.each(same)('takes %s for a variant', (_, texts, expected) => expect(variants(...texts)).toContain(expected))

  const other: [string, string[]][] = [
    ['two names of one article', ['Tarnmouth Tarnmuth', 'Tarnmouth']],
    ['short names', ['Maren', 'Moren']],
    ['other consonants', ['Slovenia', 'Slovetia']],
    ['a demonym', ['Marenia', 'Marenian']],
    ['another first letter', ['Ellinia', 'Allinia']],
    ['another last letter', ['Dorchesta', 'Dorcheste']],
    ['two letters apart', ['Belinora', 'Bolinera']],
  ]
  it.each(other)('leaves %s alone', (_, texts) => expect(variants(...texts)).toEqual([]))
})
