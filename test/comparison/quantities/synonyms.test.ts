import { describe, expect, it } from 'vitest'
import { GENERIC_WORDS, PART_CLASSES } from '../../../packages/comparison/src/quantities/populations.ts'
import { SYNONYMS } from '../../../packages/comparison/src/quantities/tables/synonyms.ts'
import { canonical, contentOf } from '../../../packages/comparison/src/quantities/vocabulary.ts'
import { stem } from '../../../packages/comparison/src/text/words.ts'

const groups = SYNONYMS.map((words) => ({ name: words.join(' '), stems: new Set(words.map(stem)) }))

describe('the table of synonyms', () => {
  it('has each word in one group only', () => {
    const holders = Map.groupBy(
      groups.flatMap(({ name, stems }) => [...stems].map((form) => ({ form, name }))),
      ({ form }) => form,
    )
    expect([...holders.values()].filter((all) => all.length > 1)).toEqual([])
  })

  it('gives each group two forms that the stem tells apart, and no form twice', () => {
    const idle = SYNONYMS.filter((words) => words.length < 2 || new Set(words.map(stem)).size < words.length)
    expect(idle).toEqual([])
  })

  it('holds plain words in lower case', () => {
    expect(SYNONYMS.flat().filter((word) => !/^[a-z]+\d?$/.test(word))).toEqual([])
  })

  it('joins no two parts of a population', () => {
    const classes = Object.values(PART_CLASSES).map((words) => new Set(words.map(stem)))
    const joining = groups.filter(({ stems }) => classes.filter((own) => !own.isDisjointFrom(stems)).length > 1)
    expect(joining.map(({ name }) => name)).toEqual([])
  })

  it('leaves out the words for people at large', () => {
    const generic = new Set(GENERIC_WORDS.map(stem))
    expect(groups.filter(({ stems }) => !stems.isDisjointFrom(generic)).map(({ name }) => name)).toEqual([])
  })

  it('leaves out units, months and days', () => {
    const kept = new Set(
      `mile kilometre kilometer metre meter foot feet yard acre hectare ton tonne pound kilo barrel litre liter gallon
      second minute hour day week month year degree dollar euro january february march april may june july august
      september october november december monday tuesday wednesday wed thursday friday saturday sunday`
        .split(/\s+/)
        .map(stem),
    )
    expect(groups.filter(({ stems }) => !stems.isDisjointFrom(kept)).map(({ name }) => name)).toEqual([])
  })
})

const SAME = [
  ['skiffs', 'boats'],
  ['vessel', 'ships'],
  ['homes', 'dwellings'],
  ['wildfires', 'blazes'],
  ['landslide', 'mudslides'],
  ['infections', 'cases'],
  ['inoculated', 'vaccinated'],
  ['truce', 'ceasefire'],
  ['gunmen', 'attackers'],
  ['firearms', 'guns'],
  ['airliner', 'jet'],
  ['apprehensions', 'arrests'],
  ['detained', 'arrested'],
  ['inmates', 'prisoners'],
  ['confiscated', 'seized'],
  ['captured', 'seizing'],
  ['fled', 'escaping'],
  ['intercepted', 'stopped'],
  ['noticed', 'spotted'],
  ['policewomen', 'officers'],
  ['fencing', 'barriers'],
  ['demonstrators', 'protestors'],
  ['lawmakers', 'MPs'],
  ['ballots', 'votes'],
  ['earmarked', 'allocated'],
  ['redirected', 'diverted'],
  ['jobless', 'unemployed'],
  ['unemployment', 'jobless'],
  ['redundancies', 'layoffs'],
  ['salaries', 'wages'],
  ['gasoline', 'petrol'],
  ['handsets', 'smartphones'],
  ['lorries', 'trucks'],
  ['sunk', 'sank'],
  ['cosmonauts', 'astronauts'],
  ['fixtures', 'matches'],
  ['kids', 'children'],
  ['sought', 'demanded'],
  ['rose', 'increased'],
  ['movies', 'films'],
] as const

const APART = [
  ['boat', 'bus'],
  ['car', 'bus'],
  ['truck', 'car'],
  ['truck', 'train'],
  ['arrest', 'charge'],
  ['charged', 'convicted'],
  ['strike', 'walkout'],
  ['wage', 'job'],
  ['hired', 'fired'],
  ['killed', 'injured'],
  ['damaged', 'destroyed'],
  ['migrants', 'refugees'],
  ['deportations', 'expulsions'],
  ['police', 'soldiers'],
  ['soldiers', 'militants'],
  ['children', 'teenagers'],
  ['women', 'men'],
  ['students', 'teachers'],
  ['hostages', 'prisoners'],
  ['firefighters', 'paramedics'],
  ['rise', 'fall'],
  ['import', 'export'],
  ['profit', 'revenue'],
  ['deficit', 'debt'],
  ['tax', 'tariff'],
  ['fence', 'wall'],
  ['bomb', 'rocket'],
  ['gun', 'bullet'],
  ['drone', 'plane'],
  ['storm', 'hurricane'],
  ['wind', 'gust'],
  ['capsized', 'sunk'],
  ['recovered', 'seized'],
  ['vaccine', 'medicine'],
  ['epidemic', 'virus'],
  ['votes', 'seats'],
  ['house', 'apartment'],
  ['king', 'queen'],
  ['goal', 'match'],
  ['season', 'game'],
  ['march', 'demonstration'],
] as const

describe('canonical', () => {
  it.each(SAME)('%s and %s are one thing', (a, b) => expect(canonical(a)).toBe(canonical(b)))
  it.each(APART)('%s and %s are two things', (a, b) => expect(canonical(a)).not.toBe(canonical(b)))

  it('brings compounds to what they are made of', () => {
    expect(contentOf('counter-narcotics funds')).toEqual(contentOf('anti-drug money'))
    expect(contentOf('police officers')).toEqual(contentOf('policemen'))
  })
})
