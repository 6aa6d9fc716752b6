import type { FigureClaim, Interval, OutletPosition } from '@parallax/model'
import { describe, expect, it } from 'vitest'
import { intervalStrip } from '../../../apps/report/src/parts/interval-strip.ts'
import { scaleFor } from '../../../apps/report/src/parts/scale.ts'

type Case = {
  says: string
  interval: [number | null, number | null]
  claims: [lower: number | null, upper: number | null, hedge: FigureClaim['hedge']][]
  drawn: string
}

/** On a strip from 0 to 100: `x` a dot, `o` a hollow one, `-` a line from and to, `<` and `>` arrows. */
const CASES: Case[] = [
  { says: '50', interval: [50, 50], claims: [[50, 50, 'exact']], drawn: 'x50' },
  { says: 'at least 50', interval: [50, null], claims: [[50, null, 'at_least']], drawn: '-50,100 > x50' },
  { says: 'more than 50', interval: [50, null], claims: [[50, null, 'more_than']], drawn: '-50,100 > o50' },
  { says: 'up to 50', interval: [0, 50], claims: [[null, 50, 'at_most']], drawn: '-12,50 x50' },
  { says: 'about 50', interval: [25, 75], claims: [[50, 50, 'approx']], drawn: '-31,69 x50' },
  { says: '25 to 75', interval: [25, 75], claims: [[25, 75, 'range']], drawn: '-31,69 x31 x69' },
  {
    says: 'one number, two hedges',
    interval: [50, 50],
    claims: [
      [50, 50, 'exact'],
      [50, null, 'at_least'],
    ],
    drawn: 'x50',
  },
  {
    says: 'rivals',
    interval: [25, 75],
    claims: [
      [25, 25, 'exact'],
      [75, 75, 'exact'],
    ],
    drawn: 'x31 x69',
  },
  { says: 'in another unit', interval: [25, 75], claims: [], drawn: '-31,69 x50' },
]

const between = (lower: number | null, upper: number | null): Interval => ({
  lower,
  upper,
  lowerOpen: false,
  upperOpen: false,
})

describe('intervalStrip', () => {
  it.each(CASES)('$says', ({ interval, claims, drawn }) => {
    const position = { interval: between(...interval) }
    const scale = scaleFor([{ interval: between(0, 100) }], [])
    if (!scale) throw new Error('no scale')
    const latest = claims.map(([lower, upper, hedge]) => ({ lower, upper, hedge }))
    // The strip looks at nothing else of a position and a claim.
    const strip = intervalStrip(position as OutletPosition, {
      scale,
      consensus: undefined,
      latest: latest as FigureClaim[],
      earlier: [],
    })
    expect(read(String(strip))).toBe(drawn)
  })
})

describe('scaleFor', () => {
  it('is logarithmic beyond twentyfold, never with a zero', () => {
    expect(scaleFor([{ interval: between(1, 21) }], [])?.logarithmic).toBe(true)
    expect(scaleFor([{ interval: between(1, 20) }], [])?.logarithmic).toBe(false)
    expect(scaleFor([{ interval: between(0, 1000) }], [])?.logarithmic).toBe(false)
  })

  it('puts a lone value in the middle, and is nothing without one', () => {
    expect(scaleFor([{ interval: between(7, 7) }], [])?.at(7)).toBe(50)
    expect(scaleFor([{ interval: between(null, null) }], [])).toBeNull()
  })
})

function read(svg: string): string {
  const marks = svg.matchAll(
    /<line x1="([\d.]+)%" x2="([\d.]+)%"|<path d="M(-?9)|<circle(?: class="(\w+)")? cx="([\d.]+)%"/g,
  )
  return [...marks]
    .map(([, from, to, arrow, hollow, at]) => {
      if (from) return `-${from},${to}`
      if (arrow) return arrow === '9' ? '<' : '>'
      return `${hollow ? 'o' : 'x'}${at}`
    })
    .join(' ')
}
