/** The characters of windows-1252 that are not at their Unicode place, by byte (WHATWG Encoding Standard, a fact). */
const MOVED: Readonly<Record<string, number>> = {
  '€': 0x80,
  '…': 0x85,
  '‘': 0x91,
  '’': 0x92,
  '“': 0x93,
  '”': 0x94,
  '•': 0x95,
  '–': 0x96,
  '—': 0x97,
}

/** The text in windows-1252. Throws on a character that the encoding or the short table above lacks. */
export function encodeWindows1252(text: string): Uint8Array {
  return Uint8Array.from(Array.from(text, byteOf))
}

function byteOf(character: string): number {
  const code = MOVED[character] ?? character.codePointAt(0) ?? 0
  if (code > 0xff || (code >= 0x80 && code < 0xa0 && !(character in MOVED))) {
    throw new RangeError(`windows-1252 has no ${JSON.stringify(character)} here`)
  }
  return code
}
