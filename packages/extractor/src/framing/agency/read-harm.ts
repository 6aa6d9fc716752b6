import { baseAfter } from '../../phrases/noun-phrase.ts'
import { verbGroup, type VerbGroup } from '../../phrases/verb-group.ts'
import { accusedBefore, constructionOf, doerBefore, doerBehindBy, mainDoer, type Doer } from './find-agent.ts'
import type { HarmObject } from '../lexicon.ts'
import type { AgencyReading } from './reading.ts'
import { hasOtherSense, type Scene } from './scene.ts'

type Harm = {
  readonly scene: Scene
  readonly group: VerbGroup
  readonly lower: string
  /** The predicate's tokens. */
  readonly first: number
  readonly last: number
}

/** A verb of harm: "killed", "were shot dead", "shot and killed", "Police kill 24", "Dozens killed". */
export function readHarm(scene: Scene, at: number): AgencyReading | null {
  const token = scene.tokens[at]
  const form = token && scene.lexicon.harmForms.get(token.lower)
  if (!token || !form || hasOtherSense(scene, at)) return null
  if (form.particle && scene.tokens[at + 1]?.lower !== form.particle) return null
  if (isNoun(scene, at)) return null
  const group = verbGroup(scene.ground, at)
  const last = predicateEnd(scene, at)
  const harm: Harm = { scene, group, lower: token.lower, first: group.first, last }
  if (form.object !== 'any' && !touchesPeople(harm, form.object)) return null
  return read(harm)
}

function read(harm: Harm): AgencyReading {
  const { scene, group, last, lower, first } = harm
  const span = { first, last }
  if (group.passive) return { ...span, ...passive(doerBehindBy(scene, last)) }
  if (lower.endsWith('ing')) return { ...span, ...constructionOf(doerOfParticiple(harm)) }
  if (group.infinitive) return { ...span, ...constructionOf(mainDoer(scene, first)) }
  const base = lower === scene.lexicon.harmForms.get(lower)?.lemma || lower.endsWith('s')
  const active = base || hasAuxiliary(harm) || (hasObject(harm) && !isAttributive(harm)) || joinsVerb(harm)
  if (active) return { ...span, ...constructionOf(doerBefore(scene, first) ?? mainDoer(scene, first)) }
  return { ...span, ...passive(isAttributive(harm) ? null : doerBehindBy(scene, last)) }
}

/** "killed by gunmen" names an agent, "killed by a bomb" a thing, "killed" nobody. */
function passive(by: Doer | null): Pick<AgencyReading, 'value' | 'agent'> {
  if (!by) return { value: 'agentless', agent: null }
  return { value: by.kind === 'agent' ? 'passive_by' : 'instrument', agent: by.agent }
}

/** "..., killing 12" shares the subject before it; "accused of killing" has the accused; "stop killing" has nobody. */
function doerOfParticiple({ scene, group, first }: Harm): Doer | null {
  if (!group.participle) return doerBefore(scene, first) ?? mainDoer(scene, first)
  const accused = accusedBefore(scene, first)
  if (accused) return accused
  const before = scene.tokens[first - 1]
  if (before?.text === ',' || before?.lower === 'and') return mainDoer(scene, first) ?? { kind: 'thing', agent: null }
  if (scene.lexicon.sharing.has(before?.lower ?? '')) return mainDoer(scene, first)
  if (scene.ground.grammar.relatives.has(before?.lower ?? '')) return null
  return before?.pos === 'NOUN' || before?.pos === 'PROPN' || before?.pos === 'PRON' ? doerBefore(scene, first) : null
}

/** A form that is a noun where it stands: "the killing of", "an attack on", "Israeli strikes". */
function isNoun(scene: Scene, at: number): boolean {
  const { tokens, lexicon } = scene
  const token = tokens[at]
  if (!token || !(lexicon.deedNouns.has(token.lower) || lexicon.things.has(token.lower))) return false
  // Taggers take "shot" for a noun in "Teen shot by officers"; only a determiner shows that it is one.
  const past = lexicon.harmForms.get(token.lower)?.lemma !== token.lower && !/(?:s|ing)$/.test(token.lower)
  if (token.pos === 'NOUN' || token.pos === 'PROPN')
    return isDetermined(scene, at) || (!past && !startsObject(scene, at + 1))
  return token.lower.endsWith('ing') && (isDetermined(scene, at) || tokens[at + 1]?.lower === 'of')
}

function isDetermined({ tokens }: Scene, at: number): boolean {
  const before = tokens[at - 1]
  return (
    before !== undefined &&
    (before.pos === 'DET' ||
      before.pos === 'ADJ' ||
      before.lower === "'s" ||
      (before.pos === 'ADP' && before.lower === 'of'))
  )
}

/** The predicate with what belongs to it: "shot dead", "shot and killed", "gunned down". */
function predicateEnd({ tokens, lexicon, ground }: Scene, at: number): number {
  let last = at + 1
  const { particle } = lexicon.harmForms.get(tokens[at]?.lower ?? '') ?? {}
  if (particle && tokens[last]?.lower === particle) last++
  if (lexicon.deadWords.has(tokens[last]?.lower ?? '')) last++
  const joined = tokens[last]?.lower === 'and' && lexicon.harmForms.has(tokens[last + 1]?.lower ?? '')
  return joined && last + 1 < ground.ceiling ? last + 2 : last
}

/** Whether people are hit: the head of the object or, in the passive, the subject names them, or counts them. */
function touchesPeople({ scene, last, first, group }: Harm, object: HarmObject): boolean {
  const { tokens, lexicon, ground } = scene
  const isPeople = (at: number) => {
    const { lower = '', pos } = tokens[at] ?? {}
    return (
      lexicon.people.has(lower) ||
      (lexicon.nations.has(lower) && lower.endsWith('s')) ||
      (object === 'count' && pos === 'NUM')
    )
  }
  const end = baseAfter(ground, last)
  if (end !== null && isPeople(end - 1)) return true
  if (!group.passive && end !== null) return false
  return range(Math.max(ground.floor, first - 4), first).some(isPeople)
}

/** "have killed". */
function hasAuxiliary({ scene, group }: Harm): boolean {
  return range(group.first, group.verb).some((at) => scene.tokens[at]?.pos === 'AUX')
}

function hasObject({ scene, last }: Harm): boolean {
  return startsObject(scene, last)
}

function startsObject({ tokens, ground, lexicon }: Scene, at: number): boolean {
  const token = tokens[at]
  if (!token || at >= ground.ceiling || ground.grammar.timeWords.has(token.lower)) return false
  if (token.lower === 'at' || token.lower === 'up' || token.lower === 'as')
    return /^(?:least|to|many)$/.test(tokens[at + 1]?.lower ?? '')
  if (token.pos === 'ADV') return tokens[at + 1]?.pos === 'NUM'
  if (token.pos === 'NUM') return tokens[at + 1]?.lower !== 'times' && tokens[at + 1]?.lower !== 'days'
  return ['DET', 'PRON', 'NOUN', 'PROPN', 'ADJ', 'SYM'].includes(token.pos) && !lexicon.things.has(token.lower)
}

/** "three wounded soldiers": a participle in front of its noun. */
function isAttributive({ scene, group, last }: Harm): boolean {
  const { tokens } = scene
  const before = tokens[group.first - 1]
  const after = tokens[last]
  if (!after || !['NOUN', 'ADJ', 'PROPN'].includes(after.pos) || group.first !== group.verb) return false
  if (!before || before.index < scene.ground.floor) return true
  return ['DET', 'NUM', 'ADJ', 'ADP', 'VERB'].includes(before.pos) || before.lower === "'s"
}

/** "shot and threw stones": a second finite verb shows the first one to be finite. */
function joinsVerb({ scene, last }: Harm): boolean {
  return scene.tokens[last]?.lower === 'and' && scene.tokens[last + 1]?.pos === 'VERB'
}

function range(first: number, last: number): number[] {
  return Array.from({ length: Math.max(0, last - first) }, (_, step) => first + step)
}
