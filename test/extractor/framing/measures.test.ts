import { expect, it } from 'vitest'
import { MEASURES } from '../../../packages/extractor/src/framing/measures.ts'

it('names each measure once', () => {
  expect(MEASURES.map(({ id }) => id)).toEqual(['naming', 'agency', 'victim-side', 'epithets', 'background'])
})
