import type { Change, Changes } from '@parallax/model'
import type { Edition } from '../edition.ts'
import { capitalized } from './lists.ts'

/** What changed since the last run, a sentence a change, in the order of the comparison of runs: verdicts first; before all that the runs cannot be compared, where they cannot. */
export function changeSentences(edition: Edition, { changes, incomparable }: Changes): string[] {
  const sentences = changes.map((change) => changeSentence(edition, change))
  return incomparable === undefined ? sentences : [incomparable, ...sentences]
}

/** One change: `People killed: Daily Meridian gives 24, before 20.` */
export function changeSentence(edition: Edition, change: Change): string {
  const who = change.outlet === undefined ? '' : edition.outletName(change.outlet)
  if (change.what === 'outlet') return `${who || change.label}: ${outletWords(change)}.`
  if (change.what === 'article') return `${who}: “${change.label}” ${ARTICLE_WORDS[change.change]}.`
  if (change.what === 'figure') return `${who}: in “${change.label}” ${figureWords(change)}.`
  const label = capitalized(change.label)
  if (change.what === 'verdict') return `${label}: ${change.after ?? ''}, before ${change.before ?? ''}.`
  return `${label}: ${quantityWords(who, change)}.`
}

const ARTICLE_WORDS: Record<Change['change'], string> = {
  new: 'is new',
  changed: 'was edited',
  absent: 'is no longer there',
  'not-retrieved': 'was not retrieved this time',
}

function outletWords({ change, before, after }: Change): string {
  if (change === 'new') return `new, ${after ?? 'not read'}`
  if (change === 'not-retrieved') return 'read before, not retrieved this time'
  return `${after ?? 'no longer there'}, before ${before ?? 'unknown'}`
}

function figureWords({ change, before, after }: Change): string {
  if (change === 'changed') return `${before ?? ''} became ${after ?? ''}`
  if (change === 'new') return `${after ?? 'a figure'} came in`
  return change === 'absent' ? `${before ?? 'a figure'} was taken out` : 'a figure was not retrieved'
}

function quantityWords(who: string, { change, before, after }: Change): string {
  const subject = who === '' ? '' : `${who} `
  if (change === 'new') return who === '' ? `new, ${after ?? ''}` : `${subject}now gives ${after ?? 'it'}`
  if (change === 'changed') return `${subject}${who === '' ? 'now' : 'gives'} ${after ?? ''}, before ${before ?? ''}`
  if (change === 'absent')
    return `${subject}${who === '' ? 'no longer given' : 'no longer gives it'}, before ${before ?? ''}`
  return `${subject}not retrieved this time, before ${before ?? ''}`
}
