import type { FrameClaim } from '@parallax/model'
import { byText } from '../order.ts'
import { clusterActors } from './actors/cluster-actors.ts'
import type { ActorMention } from './actors/actor-mention.ts'
import type { FramingGround, Measure, Reading } from './measure.ts'

/** How each actor is named: "militants", "fighters", "terrorists". */
export const naming: Measure = {
  id: 'naming',
  title: 'How each actor is named',
  definition:
    "Each noun phrase that names an armed or political actor, a person by title or a group of people is counted under its words, without determiners and numbers. Over all texts of the event, namings are put together into actors by names, by posts (“the president” is whom the texts call so), by organisation, nation or party, and by head nouns; no meaning of a sentence is used (after Lee et al. 2013 and Hamborg 2023, chapter 4). An outlet's share is over all its namings of that actor (after van Leeuwen 1996 on nomination and categorization). The contrast shows choice of words; it says nothing of which word is right.",
  denominator: 'mentions of the actor',
  exploratory: true,
  comparesNames: true,
  readingsOf: readNamings,
  labelOf: (value, about) => (about === undefined || about === value ? `“${value}”` : `${about} as “${value}”`),
  verb: 'uses',
}

function readNamings({ frames }: FramingGround): Reading[] {
  const namings = frames.filter(({ measure }) => measure === 'naming')
  const keys = clusterActors(namings.map(mentionOf))
  const names = new Map(
    [...Map.groupBy(namings, (_, at) => keys[at] ?? '')].map(([key, own]) => [key, nameOf(key, own)] as const),
  )
  return namings.map(({ id, article, value }, at) => ({
    claim: id,
    article,
    value,
    about: names.get(keys[at] ?? '') ?? '',
  }))
}

/** An actor's name as the report shows it: the fullest personal name, else what its namings are mostly about. */
function nameOf(key: string, namings: readonly FrameClaim[]): string {
  if (namings.some(({ name }) => name === key)) return key
  const counted = [...Map.groupBy(namings, ({ about, value }) => about ?? value)]
  return counted.toSorted(([a, x], [b, y]) => y.length - x.length || byText(a, b))[0]?.[0] ?? key
}

function mentionOf({ article, start, in: place, about, ...claim }: FrameClaim): ActorMention {
  const part = (value: unknown) => (typeof value === 'string' ? value : '')
  const [name, nation] = [part(claim['name']), part(claim['nation'])]
  return {
    article,
    // A headline stands before its text.
    at: place === 'title' ? start - HEADLINE : start,
    name,
    nation,
    head: part(claim['head']) || (name === '' && nation === '' ? (about ?? '') : ''),
    post: part(claim['post']),
    owner: part(claim['owner']),
    modifiers: part(claim['modifiers']),
    plural: claim['plural'] === true,
  }
}
const HEADLINE = 1_000_000
