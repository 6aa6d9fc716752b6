import { verbGroup } from '../../phrases/verb-group.ts'
import type { Scene } from '../agency/scene.ts'
import type { SideMention } from '../find-sides.ts'
import { compileSides, type CompiledSides } from '../sides-lexicon.ts'
import type { FramingLexicon } from '../lexicon.ts'

/**
 * What a side is in the sentence: `doer` of violence, its `target`, `place` of what happens, `speaker` (it, or
 * its ministries and hospitals, report), or just `named`.
 */
type Role = 'doer' | 'target' | 'place' | 'speaker' | 'named'

/** A mention of a side with its part in the sentence. */
export type CastMember = SideMention & { readonly role: Role }

/** How far behind a side's name the noun may stand that tells its part: "Norland's large-scale ground offensive". */
const FARTHEST_NOUN = 6

/** Gives every mention its part. */
export function castOf(scene: Scene, mentions: readonly SideMention[], lexicon: FramingLexicon): CastMember[] {
  const sides = compileSides(lexicon.sides)
  return mentions.map((mention) => ({ ...mention, role: roleOf({ scene, mention, sides }) }))
}

type Case = { readonly scene: Scene; readonly mention: SideMention; readonly sides: CompiledSides }

function roleOf(one: Case): Role {
  const { kinds } = one.mention
  const onlyPlace = !kinds.has('demonym') && !kinds.has('actor') && !kinds.has('name')
  return roleBefore(one) ?? roleBehind(one, onlyPlace) ?? (onlyPlace ? 'named' : roleOfSubject(one))
}

/** What the preposition before it says: "by", "in", "attack on", "rockets from". */
function roleBefore({ scene, mention, sides }: Case): Role | null {
  const { tokens, ground } = scene
  let at = mention.first - 1
  while (at >= ground.floor && isInner(tokens[at]?.pos)) at--
  const preposition = tokens[at]
  if (!preposition || at < ground.floor || preposition.pos === 'PUNCT') return null
  const possessive = tokens[mention.last]?.lower === "'s"
  if (ground.grammar.agentPrepositions.has(preposition.lower))
    return sides.running.has(tokens[at - 1]?.lower ?? '') ? 'speaker' : 'doer'
  if (possessive) return null
  // "attacked Norland", "killed 12 Sudians".
  if (scene.lexicon.harmForms.has(preposition.lower)) return 'target'
  const nearby = tokens.slice(Math.max(ground.floor, at - 4), at)
  const deed = nearby.some(({ index }) => isDeed(scene, sides, index))
  const aimed = deed || nearby.some(({ lower }) => scene.lexicon.harmForms.has(lower))
  if (sides.aiming.has(preposition.lower) && aimed) return 'target'
  if (sides.placing.has(preposition.lower) && deed && !isModifying(scene, sides, mention)) return 'target'
  if (!mention.kinds.has('place') || sides.borders.has(tokens[mention.last]?.lower ?? '')) return null
  if (sides.placing.has(preposition.lower) && !isModifying(scene, sides, mention)) return 'place'
  if (sides.coming.has(preposition.lower) && comesArmed(scene, sides, at)) return 'doer'
  return preposition.lower === 'into' ? 'target' : null
}

function isInner(pos: string | undefined): boolean {
  return pos === 'DET' || pos === 'ADJ' || pos === 'NUM'
}

/** "in Israeli strikes", "in Gaza hospitals": the name belongs to a noun behind it. */
function isModifying({ tokens, lexicon }: Scene, sides: CompiledSides, { last }: SideMention): boolean {
  const { lower = '' } = tokens[last] ?? {}
  return lexicon.deedNouns.has(lower) || sides.operations.has(lower)
}

/** "rockets fired from Gaza", "gunmen from". */
function comesArmed(scene: Scene, sides: CompiledSides, at: number): boolean {
  return scene.tokens
    .slice(Math.max(scene.ground.floor, at - 4), at)
    .some(
      ({ index, lower, lemma }) =>
        isDeed(scene, sides, index) || sides.opponents.has(lower) || sides.incursions.has(lemma),
    )
}

/** What the noun behind it says: "Norland's air strikes", "Norlander officials", "Norland-run". */
function roleBehind({ scene, mention, sides }: Case, onlyPlace: boolean): Role | null {
  const { tokens, ground } = scene
  const possessive = tokens[mention.last]?.lower === "'s" || tokens[mention.last]?.lower === "'"
  if (tokens[mention.last]?.text === '-') {
    const tail = tokens[mention.last + 1]?.lower ?? ''
    if (sides.leading.has(tail)) return 'doer'
    if (sides.running.has(tail)) return 'speaker'
  }
  const attributive = possessive || mention.kinds.has('demonym') || mention.kinds.has('actor')
  for (let at = mention.last; at < Math.min(ground.ceiling, mention.last + FARTHEST_NOUN); at++) {
    const { pos = 'PUNCT', lower = '', text = '' } = tokens[at] ?? {}
    if (isDeed(scene, sides, at)) return onlyPlace ? 'target' : attributive ? 'doer' : null
    if (sides.authorities.has(lower)) return 'speaker'
    if (!['NOUN', 'PROPN', 'ADJ', 'PART', 'NUM'].includes(pos) && text !== '-' && !lower.endsWith('ing')) return null
  }
  return null
}

function isDeed({ tokens, lexicon }: Scene, sides: CompiledSides, at: number): boolean {
  const { lower = '', pos } = tokens[at] ?? {}
  return (lexicon.deedNouns.has(lower) || sides.operations.has(lower)) && pos !== 'VERB'
}

/** The subject of a verb of war or of saying: "Red Front gunmen stormed", "the Red Front says". */
function roleOfSubject({ scene, mention, sides }: Case): Role {
  const { tokens, ground, lexicon } = scene
  for (let at = mention.last; at < Math.min(ground.ceiling, mention.last + FARTHEST_NOUN); at++) {
    const token = tokens[at]
    if (!token || /^[.;:!?]$/.test(token.text) || token.pos === 'ADP' || token.pos === 'SCONJ') break
    if (sides.saying.has(token.lower)) return 'speaker'
    if (token.pos === 'VERB' && sides.incursions.has(token.lemma))
      return verbGroup(ground, at).passive ? 'named' : 'doer'
    // "Sudians killed" may be the dead: the clause's own construction tells who acts.
    if (lexicon.harmForms.has(token.lower)) break
  }
  return 'named'
}
