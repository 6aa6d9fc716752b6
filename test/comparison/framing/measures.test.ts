import type { Side } from '@parallax/model'
import { describe, expect, it } from 'vitest'
import { MEASURES } from '../../../packages/comparison/src/framing/index.ts'
import { attribution, contrasts, figure, frame, linesOf } from './readings.ts'

const SIDES: readonly Side[] = [
  { id: 'n', name: 'Norland', demonyms: ['Norlander'], places: ['Northaven'], actors: ['Iron Guard'] },
  { id: 's', name: 'Sudia', demonyms: ['Sudian'], places: ['Port Sud'], actors: ['Red Front'] },
]

describe('MEASURES', () => {
  it('names each measure once', () => {
    const ids = MEASURES.map(({ id }) => id)
    expect(new Set(ids).size).toBe(ids.length)
  })
  it.each(MEASURES)('$id is defined by a paragraph that can be cited', ({ title, definition, denominator }) => {
    expect(title).not.toBe('')
    expect(denominator).not.toBe('')
    expect(definition.length).toBeGreaterThan(150)
    expect(definition).toMatch(/[.)]$/)
  })
})

describe('victim-side', () => {
  it('counts clauses by the side of the victims, under its name', () => {
    const claims = [frame('north victim-side n'), frame('north victim-side s'), frame('south victim-side s')]
    expect(linesOf('victim-side', claims, { sides: SIDES })).toEqual([
      'north: s 1 of 2',
      'north: n 1 of 2',
      'south: s 1 of 1',
    ])
    const labels = contrasts(claims, { sides: SIDES })[0]?.groups.map(({ label }) => label)
    expect(labels).toEqual(['victims of Sudia', 'victims of Norland'])
  })
})

describe('attribution-verbs', () => {
  const claims = [
    attribution('north', { source: 'the Norland army', cueClass: 'neutral' }),
    attribution('north', { source: 'a Red Front spokesman', cueClass: 'doubting' }),
    attribution('north', { source: 'a resident', cueClass: 'mental' }),
    attribution('north', { source: 'Norland and Sudia', cueClass: 'neutral' }),
    attribution('north', { source: 'a Northlander', cueClass: 'none' }),
  ]
  it('counts classes over all without sides', () => {
    expect(linesOf('attribution-verbs', claims)).toEqual([
      'north: neutral 2 of 4',
      'north: doubting 1 of 4',
      'north: mental 1 of 4',
    ])
  })
  it('counts each side’s speakers apart, those of both or neither together', () => {
    expect(linesOf('attribution-verbs', claims, { sides: SIDES })).toEqual([
      'north: [Norland] neutral 1 of 1',
      'north: [Sudia] doubting 1 of 1',
      'north: [other speakers] mental 1 of 2',
      'north: [other speakers] neutral 1 of 2',
    ])
  })
})

describe('measures of sources', () => {
  const claims = [
    attribution('north', { start: 90, end: 91, sourceType: 'official', direct: true }),
    attribution('north', { start: 5, end: 6, sourceType: 'witness' }),
    attribution('north', { in: 'title', start: 0, end: 1, sourceType: 'unnamed' }),
    attribution('south', { start: 7, end: 8, sourceType: 'official' }),
  ]
  it('counts who speaks', () => {
    expect(linesOf('source-types', claims)).toEqual([
      'north: official 1 of 3',
      'north: unnamed 1 of 3',
      'north: witness 1 of 3',
      'south: official 1 of 1',
    ])
  })
  it('counts who speaks first in the body, once a text', () => {
    expect(linesOf('first-speaker', claims)).toEqual(['north: witness 1 of 1', 'south: official 1 of 1'])
  })
  it('counts quotation against paraphrase', () => {
    expect(linesOf('quotation', claims)).toEqual([
      'north: paraphrased 2 of 3',
      'north: direct 1 of 3',
      'south: paraphrased 1 of 1',
    ])
  })
})

describe('measures of figures', () => {
  const source = { source: 'police', cue: 'said', span: [0, 1] as [number, number], id: null }
  const claims = [
    figure('north'),
    figure('north', { hedge: 'at_least', attribution: { ...source, sourceType: 'security' } }),
    figure('north', { hedge: 'approx', attribution: { ...source, sourceType: 'unnamed' } }),
    figure('south', { status: 'feared', hedge: 'at_least' }),
    figure('south', { status: 'denied' }),
  ]
  it('tells own voice from named and unnamed sources', () => {
    expect(linesOf('figure-voice', claims)).toEqual([
      'north: own 1 of 3',
      'north: attributed 1 of 3',
      'north: unnamed 1 of 3',
      'south: own 2 of 2',
    ])
  })
  it('counts the firmest mark of uncertainty, and no denial', () => {
    expect(linesOf('hedging', claims)).toEqual([
      'north: approximate 1 of 3',
      'north: bare 1 of 3',
      'north: bounded 1 of 3',
      'south: feared 1 of 1',
    ])
  })
})
