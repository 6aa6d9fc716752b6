import { nearest, type VictimRule } from './question.ts'

/** The words for the victims name their side or sides: "12 Sudians", "Norlanders and Sudians", "on both sides". */
export const phraseRule: VictimRule = {
  basis: 'phrase',
  sidesOf: ({ scene, cast, clause, phrase, words, sides }) => {
    const { tokens, ground } = scene
    const both = tokens
      .slice(ground.floor, ground.ceiling)
      .some(({ lower, index }) => words.bothSides.has(lower) && words.sideNouns.has(tokens[index + 1]?.lower ?? ''))
    if (both && sides.length === 2) return sides.map(({ id }) => id)
    if (!phrase) return []
    const named = cast.filter(
      ({ kinds, first, last, role }) =>
        first >= phrase[0] &&
        first < phrase[1] &&
        role !== 'doer' &&
        role !== 'speaker' &&
        (kinds.has('demonym') || kinds.has('actor') || kinds.has('name') || tokens[last]?.pos === 'NOUN'),
    )
    const ids = [...new Set(named.map(({ side }) => side))]
    if (ids.length < 2) return ids
    const peoples = named.filter(({ kinds }) => kinds.has('demonym'))
    const joined = peoples.some(({ last }, at) => {
      const next = peoples[at + 1]
      return next && tokens.slice(last, next.first).some(({ lower }) => lower === 'and' || lower === 'or')
    })
    if (joined) return [...new Set(peoples.map(({ side }) => side))]
    const side = nearest(named, clause)?.side
    return side ? [side] : []
  },
}
