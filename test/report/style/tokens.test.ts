import { describe, expect, it } from 'vitest'
import { TOKENS } from '../../../apps/report/src/style/tokens.ts'

const [LIGHT = '', DARK = ''] = TOKENS.split('prefers-color-scheme:dark')
const SCHEMES = { light: coloursOf(LIGHT), dark: coloursOf(DARK) }

/** Text colours on the grounds they stand on; WCAG 2.2 AA asks for 4.5 to 1. */
const PAIRS: [text: string, ground: string][] = [
  ['ink', 'paper'],
  ['ink', 'raised'],
  ['ink', 'mark'],
  ['soft', 'paper'],
  ['soft', 'raised'],
  ['link', 'paper'],
  ['conflict', 'paper'],
  ['undetermined', 'paper'],
  ['superseded', 'paper'],
  ['compatible', 'paper'],
  ['agree', 'paper'],
  ['single', 'paper'],
  ['paper', 'conflict'],
]

describe.each(Object.entries(SCHEMES))('the %s scheme', (_, colours) => {
  it.each(PAIRS)('can be read: %s on %s', (text, ground) => {
    expect(contrast(colours.get(text) ?? '', colours.get(ground) ?? '')).toBeGreaterThanOrEqual(4.5)
  })

  it.each(['camp0', 'camp1', 'camp2', 'camp3', 'camp4'])('%s stands out from the paper as a shape', (camp) => {
    expect(contrast(colours.get(camp) ?? '', colours.get('paper') ?? '')).toBeGreaterThanOrEqual(3)
  })
})

function coloursOf(css: string): Map<string, string> {
  return new Map([...css.matchAll(/--([a-z0-9]+):(#[0-9a-f]{6})/g)].map(([, name = '', value = '']) => [name, value]))
}

function contrast(a: string, b: string): number {
  const [dark = 0, light = 0] = [luminance(a), luminance(b)].toSorted((x, y) => x - y)
  return (light + 0.05) / (dark + 0.05)
}

function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) =>
    linear(Number.parseInt(colour.slice(at, at + 2), 16) / 255),
  )
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}

function linear(channel: number): number {
  return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4
}
