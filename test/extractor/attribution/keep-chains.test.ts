import { describe, expect, it } from 'vitest'
import { extractAttributions } from '../../../packages/extractor/src/attribution/index.ts'
import { english } from '../../../packages/extractor/src/languages/en/index.ts'
import { analyzeText } from '../../../packages/extractor/src/text/analyze-text.ts'

/** Every source of a text with the source it speaks through. */
const chainsOf = (text: string) => {
  const claims = extractAttributions(analyzeText(text, english.tag), { language: english, article: 'a1', in: 'text' })
  const named = new Map(claims.map((claim) => [claim.id, claim.source]))
  return claims.map(({ source, via }) => `${source}${via ? ` via ${named.get(via)}` : ''}`)
}

/** What is kept inside another's words: words passed on, by somebody else, that were spoken. */
const CASES: readonly (readonly [text: string, chain: readonly string[]])[] = [
  ['The agency said the ministry reported 12 deaths on the coast.', ['agency']],
  ['The agency said the ministry had reported that 12 people died.', ['agency', 'ministry via agency']],
  ['Lind said Vale had told him the bridge was safe.', ['Lind', 'Vale via Lind']],
  ['The paper reported that the mayor denied the charges.', ['paper', 'mayor via paper']],
  ['The mayor said people feared the dam would break.', ['mayor']],
  ['The mayor said residents wanted to go home.', ['mayor']],
  ['The mayor said the council would announce that the port was closed.', ['mayor']],
  ['The mayor said the police did not say who had fired.', ['mayor']],
  ['“I think the dam will hold,” Lind said.', ['Lind']],
  ['“We know that 12 people died,” Lind said.', ['Lind']],
  ['“They want to go home,” Lind said.', ['Lind']],
  ['“The doctor told us that nobody was hurt,” Lind said.', ['Lind', 'doctor via Lind']],
]

describe('keepChains', () => {
  it.each(CASES)('%s', (text, chain) => {
    expect(chainsOf(text)).toEqual(chain)
  })
})
