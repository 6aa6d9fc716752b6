import { FigureClaim } from '@parallax/model'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { cases, caseGroups } from './cases/index.ts'
import { hedges } from './cases/hedges.ts'
import { killedAndInjured } from './cases/killed-and-injured.ts'
import { moneyAndShares } from './cases/money-and-shares.ts'
import { numbers } from './cases/numbers.ts'
import { statusAndChange } from './cases/status-and-change.ts'
import { figuresOf, showFigure } from './show-figure.ts'

describe('the cases', () => {
  it('are many, and a third of them hold no figure', () => {
    const without = cases.filter(([, ...figures]) => figures.length === 0).length
    expect(cases.length).toBeGreaterThanOrEqual(250)
    expect(without / cases.length).toBeGreaterThanOrEqual(1 / 3)
  })
})

describe.each(Object.entries(caseGroups))('extractFigures: %s', (_, cases) => {
  it.each(cases)('%s', (sentence, ...figures) => {
    expect(figuresOf(sentence).map(showFigure)).toEqual(figures)
  })
})

describe('extractFigures: relations', () => {
  it('names the figure that a level rose or fell from', () => {
    const [now, before] = figuresOf('The death toll rose to 14 from 12.')
    expect(now?.previous).toBe(before?.id)
    expect(before?.previous).toBeUndefined()
  })

  it('names the whole of a part', () => {
    const [two, five] = figuresOf('Two of the five hostages were freed.')
    expect(two?.partOf).toBe(five?.id)
    const [all, some] = figuresOf('Three people, including two children, died.')
    expect(some?.partOf).toBe(all?.id)
  })

  it('tells per what a rate is', () => {
    expect(figuresOf('He earns $23 million per season.')[0]?.rate).toBe('a')
    expect(figuresOf('The rate fell to 6.4 per 100,000 people.')[0]?.rate).toBe('100000')
  })
})

describe('extractFigures: places', () => {
  const placeOf = (text: string) => figuresOf(text)[0]?.place?.text

  it('takes the place of the event that killed', () => {
    expect(placeOf('A blast in Orle killed 12.')).toBe('Orle')
    expect(placeOf('A landslide near Pell injured 30 people.')).toBe('Pell')
  })

  it('takes a place that harms joined by "and" share', () => {
    expect(placeOf('The storm killed 12 people and injured others in Pell.')).toBe('Pell')
    expect(placeOf('The storm killed 12 people in Pell and flooded the road to Orle.')).toBe('Pell')
  })
  it('takes no place of what else befell things', () => {
    expect(placeOf('The storm injured 12 people and damaged houses in Pell.')).toBeUndefined()
    expect(placeOf('The storm killed 12 people and flooded a mill in Orle.')).toBeUndefined()
  })
  it('takes no place of who acts or tells', () => {
    expect(placeOf('A gunman in Orle killed 12.')).toBeUndefined()
    expect(placeOf('Police in Pell said 12 people were killed.')).toBeUndefined()
    expect(placeOf('A bank in Orle hired 12 people.')).toBeUndefined()
  })
})

describe('extractFigures: properties', () => {
  const words = fc.constantFrom(
    ...'at least 12 magnitude 5 or more 1,200 dozens killed people were injured no one half a million $ € bn - to and , . ( ) % percent of the two three May 2014 years km magnitude from rose toll "'.split(
      ' ',
    ),
  )
  const texts = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 120 }),
    fc.array(words, { maxLength: 40 }).map((list) => list.join(' ')),
  )

  it('slices every quote back, in order, from any string', () => {
    fc.assert(
      fc.property(texts, (text) => {
        let behind = 0
        for (const claim of figuresOf(text)) {
          expect(FigureClaim.parse(claim).quote).toBe(text.slice(claim.start, claim.end))
          expect(claim.start).toBeGreaterThanOrEqual(behind)
          behind = claim.end
        }
      }),
    )
  })

  it('reads a paragraph the same whatever stands in others', () => {
    fc.assert(
      fc.property(fc.constantFrom(...killedAndInjured, ...statusAndChange), texts, ([sentence, ...figures], other) => {
        const text = `${sentence}\n\n${other}`
        const own = figuresOf(text).filter(({ end }) => end <= sentence.length)
        expect(own.map(showFigure)).toEqual(figures)
      }),
      { numRuns: 60 },
    )
  })

  it('reads the same values when white space is doubled', () => {
    for (const [sentence] of [...numbers, ...hedges, ...moneyAndShares]) {
      const values = (text: string) =>
        figuresOf(text).map(({ lower, upper, hedge, unit }) => [lower, upper, hedge, unit])
      expect(values(sentence.replaceAll(' ', '  '))).toEqual(values(sentence))
    }
  })

  it.each([
    '1',
    '(',
    'million ',
    '1 ',
    'one ',
    'dozens of ',
    '1-',
    '$',
    'and ',
    '1,',
    'at least ',
    'the offer of $5m ',
    '$5m of it ',
    'people is 4 ',
  ])('takes a time that grows with the length of the text: %s', (piece) => {
    const seconds = (length: number) => {
      const text = piece.repeat(Math.ceil(length / piece.length))
      const start = performance.now()
      figuresOf(text)
      return performance.now() - start
    }
    seconds(20_000)
    // Four times the text; sixteen times the time would be quadratic.
    expect(seconds(400_000)).toBeLessThan(10 * seconds(100_000) + 300)
  })
})
