import type { TokenRange } from '../../phrases/ground.ts'
import { nounPhraseBefore } from '../../phrases/noun-phrase.ts'
import { subjectBefore } from '../../phrases/subject.ts'
import type { Token } from '../../text/analysis.ts'
import type { AgencyReading } from '../agency/reading.ts'
import type { Scene } from '../agency/scene.ts'
import type { CompiledSides } from '../sides-lexicon.ts'

/** The tokens that name a clause's victims: the object of what kills, the subject of who dies, "of" behind a noun. */
export function victimPhrase(scene: Scene, clause: AgencyReading): TokenRange | null {
  const { ground, tokens } = scene
  const { first, last, value } = clause
  // "Palestinian deaths", "deaths of Palestinians", "the killing of 12 Israelis".
  if (tokens[last - 1]?.pos === 'NOUN') return [Math.max(ground.floor, first - 3), objectEnd(scene, last)]
  // "dead Sudian soldiers".
  const attributive = value === 'bare' && scene.lexicon.deadWords.has(tokens[last - 1]?.lower ?? '')
  if (attributive && /^(?:NOUN|PROPN|ADJ)$/.test(tokens[last]?.pos ?? '')) return [last, objectEnd(scene, last)]
  const passive = value === 'passive_by' || value === 'agentless' || value === 'bare' || isBehindBy(scene, last)
  const object = objectOf(scene, last)
  if (!passive && object) return object
  const subject = antecedent(scene, subjectBefore(ground, groupStart(scene, first)))
  return subject && [coordinatedFrom(scene, subject[0]), subject[1]]
}

/** What stands behind an active verb; null where nobody does: "with Sudians killed and captured". */
function objectOf(scene: Scene, last: number): TokenRange | null {
  const { tokens } = scene
  // "killed and kidnapped 12 Sudians".
  const joins = tokens[last]?.pos === 'CCONJ' && tokens[last + 1]?.pos === 'VERB'
  const first = joins ? last + 2 : last
  const end = objectEnd(scene, first)
  return tokens.slice(first, end).some(({ pos }) => /^(?:NOUN|PROPN|NUM|PRON)$/.test(pos)) ? [first, end] : null
}

/** "had [died]", "are believed to be [dead]": the verbs before belong to the predicate. */
function groupStart({ tokens, ground }: Scene, first: number): number {
  let at = first
  while (at > ground.floor && first - at < LONGEST_GROUP && isGroupPart(tokens[at - 1])) at--
  return at
}
const LONGEST_GROUP = 5

function isGroupPart(token: Token | undefined): boolean {
  if (!token) return false
  return ['AUX', 'ADV', 'PART'].includes(token.pos) || (token.pos === 'VERB' && /(?:ed|own)$/.test(token.lower))
}

/** "the Sudians who were killed". */
function antecedent({ ground, tokens }: Scene, subject: TokenRange | null): TokenRange | null {
  if (!subject || subject[1] - subject[0] !== 1) return subject
  if (!ground.grammar.relatives.has(tokens[subject[0]]?.lower ?? '')) return subject
  const end = tokens[subject[0] - 1]?.text === ',' ? subject[0] - 1 : subject[0]
  return nounPhraseBefore(ground, end) ?? subject
}

/** Whether a clause tells of dead or hurt people: a noun for a deed or a verb that also hits places needs people as object. */
export function tellsOfVictims(scene: Scene, sides: CompiledSides, clause: AgencyReading): boolean {
  const { tokens, lexicon } = scene
  const predicate = tokens.slice(clause.first, clause.last)
  const deed = predicate.every(
    ({ lower, pos }) => pos !== 'VERB' && (lexicon.deedNouns.has(lower) || lexicon.deedModifiers.has(lower)),
  )
  if (deed) return isDoneToPeople(scene, clause)
  const attack = predicate.some(({ lower }) => sides.attackVerbs.has(lexicon.harmForms.get(lower)?.lemma ?? ''))
  const surely = predicate.some(({ lower }) => lexicon.deadWords.has(lower) || !isAttackOrSmall(scene, sides, lower))
  if (!attack || surely) return true
  const phrase = victimPhrase(scene, clause)
  return (
    phrase !== null && tokens.slice(...phrase).some(({ lower }) => lexicon.people.has(lower) || lower === 'someone')
  )
}

/** "the killing of two men", but not "the bombardment of Port Sud". */
function isDoneToPeople(scene: Scene, { first, last }: AgencyReading): boolean {
  const { tokens, lexicon } = scene
  const kills = tokens.slice(first, last).every(({ lower }) => !lexicon.things.has(lower))
  const joined = lexicon.objectPrepositions.has(tokens[last]?.lower ?? '')
  if (kills && joined) return true
  return (kills || joined) && tokens.slice(last, objectEnd(scene, last)).some(({ lower }) => lexicon.people.has(lower))
}

/** The words for the victims with those right behind the predicate, where a construction may have been misread. */
export function victimWindow(scene: Scene, clause: AgencyReading): TokenRange {
  const phrase = victimPhrase(scene, clause)
  return [Math.min(phrase?.[0] ?? clause.first, clause.first), objectEnd(scene, clause.last)]
}

/** A word that does not itself tell of the dead or hurt. */
function isAttackOrSmall({ lexicon }: Scene, sides: CompiledSides, lower: string): boolean {
  const harm = lexicon.harmForms.get(lower)
  return harm === undefined || sides.attackVerbs.has(harm.lemma)
}

/** "At least 700 Israelis and 500 Palestinians": what is joined before the subject belongs to it. */
function coordinatedFrom({ tokens, ground }: Scene, first: number): number {
  let from = first
  for (let step = 0; step < LONGEST_OBJECT && from > ground.floor; step++) {
    const { pos = '', lower = '' } = tokens[from - 1] ?? {}
    if (step === 0 && lower !== 'and') return first
    if (!['NUM', 'ADV', 'ADJ', 'NOUN', 'PROPN', 'CCONJ', 'DET'].includes(pos) && !/^(?:at|than|of|,)$/.test(lower))
      break
    from--
  }
  // "900 died in Norland and 700 people were killed": the place ends the clause before.
  return tokens[from - 1]?.pos === 'ADP' ? first : from
}

/** Where what is killed ends: before a preposition other than "of", a mark or another verb. */
function objectEnd({ tokens, ground, lexicon }: Scene, last: number): number {
  let end = last
  while (end < Math.min(ground.ceiling, last + LONGEST_OBJECT)) {
    const { pos = 'PUNCT', lower = '', text = '' } = tokens[end] ?? {}
    const inner = lexicon.objectPrepositions.has(lower) || /^["'“”‘’]$/.test(text)
    if (!inner && ['PUNCT', 'VERB', 'AUX', 'SCONJ'].includes(pos)) break
    if (pos === 'ADP' && !lexicon.objectPrepositions.has(lower) && tokens[end + 1]?.pos !== 'NUM') break
    end++
  }
  return end
}
const LONGEST_OBJECT = 12

function isBehindBy({ tokens, ground }: Scene, last: number): boolean {
  return tokens.slice(last, last + 2).some(({ lower }) => ground.grammar.agentPrepositions.has(lower))
}
