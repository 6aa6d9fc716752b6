import { describe, expect, it } from 'vitest'
import { nameReplacer } from '../../../apps/cli/src/sharing/replace-names.ts'

const names = nameReplacer([
  { name: 'Mary Okello', by: 'P1' },
  { name: 'José (Pepe) Ruiz', by: 'a man of forty' },
])

describe('nameReplacer', () => {
  it('replaces a name, its first and its last part, as whole words', () => {
    expect(names.anywhere('Mary Okello, whom friends call Mary; Okello’s son')).toBe(
      'P1, whom friends call P1; P1’s son',
    )
    expect(names.anywhere('Maryland and Okellos')).toBe('Maryland and Okellos')
    expect(names.anywhere('José (Pepe) Ruiz')).toBe('a man of forty')
  })

  it('keeps every offset where it must', () => {
    expect(names.sameLength('Mary Okello, 34, died')).toBe('P1░░░░░░░░░, 34, died')
    expect(names.sameLength('said Ruiz.')).toBe('said ░░░░.')
  })

  it('cuts an address that spells a name to its host', () => {
    expect(names.inAddress('https://north.example/2031/mary-okello-is-dead')).toBe('https://north.example')
    expect(names.inAddress('https://north.example/2031/the-raid')).toBe('https://north.example/2031/the-raid')
  })

  it('leaves all as it is without names', () => {
    expect(nameReplacer([]).anywhere('Mary')).toBe('Mary')
  })
})
