import type { CastMember } from './cast.ts'
import type { Question, VictimRule } from './question.ts'

/** How far behind the predicate the place may stand, and how far from one place to the next: "in Sudia and Norland". */
const FARTHEST_PLACE = 10
const FARTHEST_SECOND = 9

/** "killed in Port Sud": the place behind the predicate, with others joined to it. */
export const placeRule: VictimRule = {
  basis: 'place',
  sidesOf: (question) => {
    const { cast, clause } = question
    const places = cast.filter(
      ({ first, role }) => role === 'place' && first >= clause.last && reaches(question, clause.last, first),
    )
    const nearest = places.find(({ first }) => first <= clause.last + FARTHEST_PLACE) ?? placeBefore(question)
    if (!nearest) return []
    return withJoined(question, nearest)
  },
}

/** The side of a place, and that of another joined to it. */
export function withJoined(question: Question, place: CastMember): string[] {
  const joined = question.cast.find((member) => isJoined(question, place, member))
  return joined ? [place.side, joined.side] : [place.side]
}

/** "12 people in Port Sud have been killed". */
function placeBefore({ cast, clause }: Question): CastMember | undefined {
  return cast.find(({ role, last }) => role === 'place' && last === clause.first)
}

/** No mark and no new clause stands between. */
function reaches({ scene }: Question, from: number, to: number): boolean {
  return scene.tokens.slice(from, to).every(({ text, pos }) => !/^[;:.,]$/.test(text) && pos !== 'SCONJ')
}

/** "killed in Norland and at least 830 in Sudia". */
function isJoined({ scene }: Question, place: CastMember, { first, side, kinds }: CastMember): boolean {
  if (side === place.side || !kinds.has('place') || first < place.last || first > place.last + FARTHEST_SECOND)
    return false
  const between = scene.tokens.slice(place.last, first)
  return between.some(({ lower }) => lower === 'and') && !between.some(({ pos }) => pos === 'VERB' || pos === 'AUX')
}
