import { describe, expect, it } from 'vitest'
import { MEASURES } from '../../../packages/extractor/src/framing/index.ts'

describe('MEASURES', () => {
  it('names each measure once', () => {
    const ids = MEASURES.map(({ id }) => id)
    expect(ids).toEqual(['naming', 'agency', 'victim-side'])
  })

  it.each(MEASURES)('$id says what it reads in a paragraph that can be cited', ({ title, definition, denominator }) => {
    expect(title).not.toBe('')
    expect(denominator).not.toBe('')
    expect(definition.length).toBeGreaterThan(200)
    expect(definition).toMatch(/\.$|\)\.$/)
  })
})
