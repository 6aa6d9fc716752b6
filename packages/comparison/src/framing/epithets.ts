import type { FrameClaim } from '@parallax/model'
import { distinct } from '../order.ts'
import type { FramingGround, Measure, Reading } from './measure.ts'

const NONE = 'none'

/** Which sources are tied to somebody whenever they speak. */
export const epithets: Measure = {
  id: 'epithets',
  title: 'Epithets on sources',
  definition:
    'Every source to which some text of the event gives an epithet of control (“rebel-run”), backing (“foreign-backed”), another tie (“party-linked”) or distance (“self-styled”, “so-called”) is followed through all attributions to it, with and without the epithet; sources are matched by the words that the epithet stands before. Shares are of an outlet’s attributions to that source. An epithet tells a reader how to weigh a source: it may be needed, and it may be given to one source and not to another in the same position (compare van Dijk 1988 on the credibility of sources). Sources that nobody gives an epithet do not appear.',
  denominator: 'attributions to it',
  exploratory: true,
  readingsOf: readEpithets,
  labelOf: (value, about) => (value === NONE ? `${about ?? ''} without an epithet` : `“${value} ${about ?? ''}”`),
  verb: 'writes',
}

function readEpithets({ frames, attributions }: FramingGround): Reading[] {
  const given = frames.filter(({ measure }) => measure === 'epithets')
  const sources = distinct(given.flatMap(({ about }) => about ?? []))
  const tied = new Set(given.map((frame) => `${attributionOf(frame)} ${frame.about ?? ''}`))
  const bare = attributions.flatMap(({ id, article, source }) => {
    const words = ` ${(source ?? '').toLowerCase().replaceAll(/[^\p{L}\p{N}]+/gu, ' ')} `
    return sources
      .filter(
        (about) => words.includes(` ${about.replaceAll(/[^\p{L}\p{N}]+/gu, ' ')} `) && !tied.has(`${id} ${about}`),
      )
      .map((about): Reading => ({ claim: id, article, about, value: NONE }))
  })
  return [...given.map(({ id, article, about, value }) => ({ claim: id, article, about: about ?? '', value })), ...bare]
}

function attributionOf(frame: FrameClaim): string {
  return typeof frame['attribution'] === 'string' ? frame['attribution'] : ''
}
