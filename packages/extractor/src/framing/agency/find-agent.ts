import { mainSubject, subjectBefore } from '../../phrases/subject.ts'
import type { TokenRange } from '../../phrases/ground.ts'
import { basePhraseBefore, nounPhraseAfter, nounPhraseBefore } from '../../phrases/noun-phrase.ts'
import type { Construction } from './reading.ts'
import type { Scene } from './scene.ts'

/** Who or what does it: a person or group, or a thing with the agent that stands before it ("Israeli strikes"). */
export type Doer = { readonly kind: 'agent' | 'thing'; readonly agent: string | null }

/** How far behind a passive its "by" may stand: "was attacked Sunday evening in Tripoli by protesters". */
const FARTHEST_BY = 10
/** How far before a participle its accused may stand: "accused of killing". */
const FARTHEST_ACCUSED = 5

/** The construction of a verb with this subject. */
export function constructionOf(
  doer: Doer | null,
): Pick<{ value: Construction; agent: string | null }, 'value' | 'agent'> {
  if (!doer) return { value: 'agentless', agent: null }
  return doer.kind === 'agent' ? { value: 'active', agent: doer.agent } : { value: 'instrument', agent: doer.agent }
}

/** The doer that ends right before `end`, with relative pronouns led back to what they stand for. */
export function doerBefore(scene: Scene, end: number): Doer | null {
  const subject = subjectBefore(scene.ground, end)
  return subject && asDoer(scene, antecedent(scene, subject) ?? subject)
}

/** The doer of the nearest finite verb before `end`. */
export function mainDoer(scene: Scene, end: number): Doer | null {
  const subject = mainSubject(scene.ground, end)
  return subject && asDoer(scene, antecedent(scene, subject) ?? subject)
}

/** The doer behind "by" after `from`; null when no "by" stands there. */
export function doerBehindBy(scene: Scene, from: number): Doer | null {
  const { tokens, ground } = scene
  for (let at = from; at < Math.min(ground.ceiling, from + FARTHEST_BY); at++) {
    const token = tokens[at]
    if (!token || /^[,;:.—–]$/.test(token.text) || token.pos === 'AUX' || token.pos === 'SCONJ') return null
    if (!ground.grammar.agentPrepositions.has(token.lower)) continue
    const phrase = nounPhraseAfter(ground, at + 1)
    return phrase && asDoer(scene, phrase)
  }
  return null
}

/** Whoever is said to be accused of, charged with or suspected of the deed at `at`. */
export function accusedBefore(scene: Scene, at: number): Doer | null {
  const { tokens, ground, lexicon } = scene
  for (let verb = at - 1; verb >= Math.max(ground.floor, at - FARTHEST_ACCUSED); verb--) {
    const token = tokens[verb]
    if (!token || /^[;:.]$/.test(token.text)) return null
    if (!lexicon.accusing.has(token.lower)) continue
    const start = tokens[verb - 1]?.pos === 'AUX' ? verb - 1 : verb
    const phrase = nounPhraseBefore(ground, start)
    return phrase && { kind: 'agent', agent: words(scene, phrase) }
  }
  return null
}

/** The agent in a phrase before the noun of a deed: "Israel's", "Hamas", "settler"; null when none stands there. */
export function modifyingAgent(scene: Scene, [first, head]: TokenRange): string | null {
  const { tokens } = scene
  for (let at = head - 1; at >= first; at--) {
    const token = tokens[at]
    if (!token) break
    if (token.lower === "'s" || (token.lower === "'" && token.pos === 'PART')) {
      const possessor = basePhraseBefore({ ...scene.ground, floor: first }, at)
      return possessor && mayAct(scene, possessor[1] - 1) ? words(scene, possessor) : null
    }
    if (isActorWord(scene, at)) {
      let start = at
      while (start > first && isActorWord(scene, start - 1)) start--
      return words(scene, [start, at + 1])
    }
  }
  return null
}

/** A nation, an organisation or people by the tables. */
function isActorWord({ tokens, lexicon }: Scene, at: number): boolean {
  const { lower = '' } = tokens[at] ?? {}
  return lexicon.nations.has(lower) || lexicon.organisations.has(lower) || lexicon.people.has(lower)
}

function asDoer(scene: Scene, range: TokenRange): Doer {
  const { tokens } = scene
  const [first] = range
  const head = headOf(scene, range)
  if (isThing(scene, head)) return { kind: 'thing', agent: modifyingAgent(scene, [first, head]) }
  const end = headEnd(scene, range)
  const named = isNamedHead(scene, head) || tokens.slice(first, end).some(({ index }) => isActorWord(scene, index))
  return named ? { kind: 'agent', agent: words(scene, [first, end]) } : { kind: 'thing', agent: null }
}

/** The last noun before a preposition, an appositive or a relative clause. */
function headOf(scene: Scene, range: TokenRange): number {
  return headEnd(scene, range) - 1
}

function headEnd({ tokens }: Scene, [first, last]: TokenRange): number {
  for (let at = first + 1; at < last; at++) {
    const token = tokens[at]
    if (!token || token.pos === 'ADP' || /^[,(—–]$/.test(token.text)) return at
  }
  return last
}

/** Neither a thing nor a time can be the doer: "Saturday's attacks". */
function mayAct(scene: Scene, at: number): boolean {
  return !isThing(scene, at) && !scene.ground.grammar.timeWords.has(scene.tokens[at]?.lower ?? '')
}

function isThing({ tokens, lexicon }: Scene, at: number): boolean {
  return lexicon.things.has(tokens[at]?.lower ?? '')
}

function isNamedHead(scene: Scene, head: number): boolean {
  const token = scene.tokens[head]
  return token !== undefined && (token.pos === 'PROPN' || token.pos === 'PRON' || isPersonal(token.lower))
}

/** "gunner", "arsonist", "lorry driver": endings that name people. */
function isPersonal(word: string): boolean {
  return /(?:er|ers|or|ors|ist|ists|man|men|woman|women|ian|ians|ee|ees)$/.test(word)
}

/** "a gunman who", "the blast, which", "an accident that". */
function antecedent({ ground }: Scene, [first, last]: TokenRange): TokenRange | null {
  const { tokens, grammar } = ground
  const pronoun = tokens[first]
  if (!pronoun || last - first !== 1 || !grammar.relatives.has(pronoun.lower)) return null
  const end = /^[,—–-]$/.test(tokens[first - 1]?.text ?? '') ? first - 1 : first
  return nounPhraseBefore(ground, end)
}

function words({ tokens, text }: Scene, [first, last]: TokenRange): string {
  return text.slice(tokens[first]?.start ?? 0, tokens[last - 1]?.end ?? 0)
}
