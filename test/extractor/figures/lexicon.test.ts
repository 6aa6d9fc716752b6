import { FigureKind, Hedge, Status } from '@parallax/model'
import { describe, expect, it } from 'vitest'
import { englishFigures } from '../../../packages/extractor/src/languages/en/figures/index.ts'

const { counts, statuses, hedgesBefore, hedgesBehind, units, times } = englishFigures

describe('the English tables', () => {
  it('name kinds that there are', () => {
    const kinds = [counts.states, counts.nouns, counts.totals, counts.deeds, counts.losses].flatMap((table) => [
      ...table.values(),
    ])
    const verbs = [...counts.verbs.values()].flat().map(({ kind }) => kind)
    for (const kind of [...kinds, ...verbs]) expect(FigureKind.parse(kind)).toBe(kind)
  })

  it('name states and hedges that there are', () => {
    for (const table of [statuses.before, statuses.bids, statuses.behind, statuses.nouns, statuses.toCues])
      for (const status of table.values()) expect(Status.parse(status)).toBe(status)
    for (const table of [hedgesBefore, hedgesBehind])
      for (const entry of [...table.values()].flat()) expect(Hedge.parse(entry.means)).toBe(entry.means)
  })

  it('name currencies by three letters', () => {
    for (const code of units.currencyBefore.values()) expect(code).toMatch(/^[A-Z]{3}$/)
    for (const code of units.currencyAfter.values()) expect(code).toMatch(/^(?:c\[)?[A-Z]{3}\]?$/)
  })

  it('count the days of the week and the months', () => {
    expect([...times.weekdayNumbers.values()]).toEqual([0, 1, 2, 3, 4, 5, 6])
    expect(times.monthNumbers.get('december')).toBe(11)
  })

  it('hold every word in lower case, as the text is compared', () => {
    for (const word of [...counts.persons, ...counts.verbs.keys(), ...counts.states.keys(), ...units.durations.keys()])
      expect(word).toBe(word.toLowerCase())
  })
})
