import { describe, expect, it } from 'vitest'
import { encodeWindows1252 } from '../../../apps/newsstand/src/documents/windows-1252.ts'

describe('windows-1252', () => {
  it('comes back as it was from a standard decoder', () => {
    const text = 'Café “Bellevue” – £60 million, €5… ‘so’ — it’s • ©'
    expect(new TextDecoder('windows-1252').decode(encodeWindows1252(text))).toBe(text)
  })

  it.each(['中', '\u{1F4F0}', 'Ž', '\u0085'])('refuses %j rather than garble it', (text) => {
    expect(() => encodeWindows1252(text)).toThrow(RangeError)
  })
})
