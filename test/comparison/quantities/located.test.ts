import { describe, expect, it } from 'vitest'
import { locatedOf } from '../../../packages/comparison/src/quantities/located.ts'
import { article, figure } from '../claims.ts'

/** What lies at the bracketed distance. */
function located(text: string, unit = 'mi'): string[] {
  const quote = /\[(.*?)\]/.exec(text)?.[1] ?? ''
  const at = text.indexOf('[')
  const claim = figure(article('north', text), quote, { kind: 'measure', unit })
  return locatedOf(claim, text.slice(0, at), text.slice(at + quote.length + 2))
}

describe('locatedOf', () => {
  const cases: [string, string[]][] = [
    ['They cleared the warehouse, about [15 miles] north of Port Elsa.', ['warehouse']],
    ['The warehouse is located [15 miles] south-east of Port Elsa.', ['warehouse']],
    ['Hours later a fisherman [50 miles] from Port Elsa saw the van.', ['fisherman']],
    ['The van was driven [50 miles] in an hour.', []],
    ['[Ten miles] from Port Elsa the road was dry.', []],
  ]
  it.each(cases)('%s', (text, expected) => expect(located(text)).toEqual(expected))
  it('is for distances alone', () => expect(located('The crew had [12] from Port Elsa.', 'person')).toEqual([]))
})
