import { compileFraming, type CompiledFraming } from './compiled-lexicon.ts'
import type { FramingLexicon } from './lexicon.ts'
import { compileRoles, type CompiledRoles } from './roles-lexicon.ts'

/** The words for an actor, taken apart; each is lower case, "" where there is none. */
export type ActorParts = {
  /** Words of a name, without titles: "kim vale". */
  readonly name: string
  /** The common noun, in the singular: "leader". */
  readonly head: string
  /** What sort of post the head is, so that "leader" and "president" may be one person. */
  readonly post: string
  /** Organisation, else nation or party. */
  readonly nation: string
  /** Whose they are: "vale" in "Vale's lawyers". */
  readonly owner: string
  /** Common words before the head, in the singular. */
  readonly modifiers: string
  /** The head stands in the plural. */
  readonly plural: boolean
}

type Word = {
  readonly text: string
  readonly lower: string
  /** In lower case without a possessive ending and full stop. */
  readonly bare: string
  readonly capital: boolean
  /** Joined by a hyphen to the word before. */
  readonly joined?: boolean
}
type Tables = { readonly framing: CompiledFraming; readonly roles: CompiledRoles }

/** Takes a noun phrase that stands for an actor apart, by tables and capital letters alone. */
export function actorParts(phrase: readonly { readonly text: string }[], lexicon: FramingLexicon): ActorParts {
  const tables = { framing: compileFraming(lexicon), roles: compileRoles(lexicon.roles) }
  const words = splitHyphens(phrase)
  const cut = coreEnd(words, tables)
  const own = ownerEnd(words, cut)
  const core = partsOfCore(words.slice(own, cut), tables)
  const owner = own === 0 ? null : partsOfCore(words.slice(0, own), tables)
  const behind = partsBehind(words.slice(cut), tables)
  return {
    ...core,
    name: core.name || behind.apposed,
    nation: core.nation || owner?.nation || behind.nation,
    owner: core.owner || owner?.name || owner?.head || (core.name === '' ? behind.owner : ''),
  }
}

/** "Tan-mi", "then-President": taggers do not agree where words end. */
function splitHyphens(phrase: readonly { readonly text: string }[]): Word[] {
  return phrase
    .flatMap(({ text }) => (/[\p{L}\d]-[\p{L}]|^-./u.test(text) ? text.split(/(-)/).filter(Boolean) : [text]))
    .map((text, at, all): Word => (all[at - 1] === '-' ? { ...word(text), joined: true } : word(text)))
    .filter(({ text }) => text !== '-')
}

function word(text: string): Word {
  const plain = text.toLowerCase().replaceAll('’', "'")
  const lower = /^(?:\p{L}\.){2,}$/u.test(plain) ? plain.replaceAll('.', '') : plain
  const bare = /['.,s]$/.test(lower) ? lower.replace(/'s?$/, '').replace(/[.,]$/, '') : lower
  return { text, lower, bare, capital: /^\p{Lu}/u.test(text) }
}

/** What stands behind the head: a name in apposition, whose the head is ("lawyers for Vale"), of which nation. */
function partsBehind(words: readonly Word[], tables: Tables): { apposed: string; owner: string; nation: string } {
  const [joint] = words
  const next = words.slice(1, 1 + FARTHEST_NATION)
  return {
    apposed: /^[,(—–]$/.test(joint?.text ?? '') ? nameIn(words, tables) : '',
    owner: joint?.lower === 'of' || joint?.lower === 'for' ? nameIn(next, tables) : '',
    nation: nationIn(words.slice(0, 1 + FARTHEST_NATION), tables),
  }
}
const FARTHEST_NATION = 4

/** Where the head's own words end: before a preposition, a relative pronoun or a mark. */
function coreEnd(words: readonly Word[], { roles }: Tables): number {
  const end = words.findIndex(({ text, lower }, at) => at > 0 && (roles.joints.has(lower) || /^[,(—–;:]$/.test(text)))
  return end < 0 ? words.length : end
}

/** Behind the last possessive of the core; 0 without one, or where nothing follows it. */
function ownerEnd(words: readonly Word[], cut: number): number {
  const at = words.slice(0, cut).findLastIndex(({ lower }) => lower === "'s" || lower === "'" || lower.endsWith("'s"))
  return at < 0 || at >= cut - 1 ? 0 : at + 1
}

function partsOfCore(words: readonly Word[], tables: Tables): ActorParts {
  const kinds = kindsOf(words, tables)
  const lastName = kinds.lastIndexOf('name')
  const lastNoun = kinds.findLastIndex((kind) => kind === 'noun' || kind === 'word')
  // "Vale administration", "Vale's lawyers": whose they are; but "President Vale" is Vale.
  const owned = lastName >= 0 && lastNoun > lastName
  const name = lastRun(words, kinds)
  const noun = owned || lastName < 0 ? lastNoun : kinds.findLastIndex((kind, at) => kind === 'noun' && at < lastName)
  const own = words[noun]?.bare ?? ''
  const head = singular(own, tables)
  const before = words.filter((_, at) => at < noun && (kinds[at] === 'noun' || kinds[at] === 'word'))
  return {
    name: owned ? '' : name,
    owner: owned ? name : '',
    head,
    post: tables.roles.posts.get(head) ?? '',
    nation: nationIn(words, tables),
    modifiers: before.map(({ bare }) => singular(bare, tables)).join(' '),
    plural: own !== head,
  }
}

/** The last words of a name that stand together: "Otto Reck" in "Vale confidant Otto Reck". */
function lastRun(words: readonly Word[], kinds: readonly Kind[]): string {
  const end = kinds.lastIndexOf('name') + 1
  let first = end
  while (first > 0 && (kinds[first - 1] === 'name' || kinds[first - 1] === 'initial')) first--
  return words
    .flatMap(({ bare }, at) => (at >= first && at < end && kinds[at] === 'name' && bare !== '' ? bare : []))
    .join(' ')
}

type Kind = 'name' | 'initial' | 'noun' | 'nation' | 'word' | 'none'

function kindsOf(words: readonly Word[], tables: Tables): Kind[] {
  const kinds: Kind[] = []
  words.forEach(({ joined }, at) => {
    kinds.push(joined && kinds[at - 1] === 'name' ? 'name' : kindOf(words, at, tables))
  })
  return kinds
}

function kindOf(words: readonly Word[], at: number, { framing, roles }: Tables): Kind {
  const { text, lower, bare, capital } = words[at] ?? word('')
  if (nationAt(words, at, { framing, roles }) || nationAt(words, at - 1, { framing, roles })?.words === 2)
    return 'nation'
  if (roles.honorifics.has(lower) || !/\p{L}/u.test(lower) || lower === "'s") return 'none'
  const single = singular(bare, { framing, roles })
  if (framing.people.has(lower) || roles.posts.has(single) || roles.collectives.has(single)) return 'noun'
  if (roles.plain.has(lower)) return 'none'
  if (!capital) return 'word'
  return text.length <= 2 && /^\p{Lu}\.?$/u.test(text) ? 'initial' : 'name'
}

function nameIn(words: readonly Word[], tables: Tables): string {
  return lastRun(words, kindsOf(words, tables))
}

/** The first nation or party named. */
function nationIn(words: readonly Word[], tables: Tables): string {
  for (let at = 0; at < words.length; at++) {
    const found = nationAt(words, at, tables)
    if (found) return found.key
  }
  return ''
}

function nationAt(
  words: readonly Word[],
  at: number,
  { framing, roles }: Tables,
): { key: string; words: number } | null {
  const { bare: own = '', capital = false, text = '' } = words[at] ?? {}
  if (own === '') return null
  const next = words[at + 1]?.bare ?? ''
  const pair = next === '' ? undefined : framing.nations.get(`${own}-${next}`)
  if (pair) return { key: pair, words: 2 }
  const organisation = capital && framing.organisations.has(own) && !framing.people.has(own) ? own : undefined
  const key = organisation ?? framing.nations.get(own) ?? roles.parties.get(own)
  // "us" is a nation only in capitals.
  return key === undefined || text === 'us' ? null : { key, words: 1 }
}

function singular(bare: string, { framing, roles }: Tables): string {
  const known = framing.people.get(bare)?.lemma
  if (known !== undefined) return known
  if (!bare.endsWith('s') || bare.endsWith('ss') || roles.posts.has(bare) || roles.collectives.has(bare)) return bare
  return bare.endsWith('ies') ? `${bare.slice(0, -3)}y` : bare.slice(0, -1)
}
