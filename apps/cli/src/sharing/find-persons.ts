import type { Claim, Comparison, SourceType } from '@parallax/model'
import type { Replacement } from './replace-names.ts'

/**
 * Persons whom coverage made known by what happened to them: those who speak as victims, relatives or witnesses, and those
 * whom an article gives with their age (“Mary Okello, 34,”). Who also speaks in an office is none of them. Each is called
 * P1, P2 and so on, in the order of the names. A person who is named in neither way is not found: the list is to be read.
 */
export function findPersons(comparisons: readonly Comparison[]): Replacement[] {
  const found = new Set<string>()
  const others = new Set(comparisons.flatMap(({ outlets }) => outlets.map(({ name }) => name)))
  for (const { articles, claims } of comparisons) {
    for (const claim of claims) {
      if (claim.type === 'figure' && claim.place) others.add(claim.place.text)
      const { name, type } = speakerOf(claim)
      if (name === null) continue
      if (PRIVATE.has(type)) for (const person of personsIn(name)) found.add(person)
      if (OFFICE.has(type)) for (const person of personsIn(name)) others.add(person)
    }
    for (const { title, text } of articles) for (const person of withAge(`${title}\n${text}`)) found.add(person)
  }
  const names = [...found].filter((name) => !others.has(name)).toSorted()
  return names.map((name, index) => ({ name, by: `P${index + 1}` }))
}

const PRIVATE: ReadonlySet<SourceType | 'none'> = new Set(['victim_family', 'witness'] as const)
/** Who speaks in an office is known by it; of others it is not known what they are. */
const OFFICE: ReadonlySet<SourceType | 'none'> = new Set([
  'official',
  'security',
  'health_emergency',
  'judicial',
  'igo_ngo',
  'company',
  'expert',
  'media',
] as const)

function speakerOf(claim: Claim): { name: string | null; type: SourceType | 'none' } {
  if (claim.type === 'attribution') return { name: claim.speaker ?? claim.source, type: claim.sourceType }
  if (claim.type !== 'figure' || !claim.attribution) return { name: null, type: 'none' }
  return { name: claim.attribution.source, type: claim.attribution.sourceType }
}

/** Two to four words with capitals, not what somebody is of, in or near. */
const NAME = /\p{Lu}[\p{L}’'-]{1,30}(?: \p{Lu}[\p{L}’'.-]{0,30}){1,3}/gu
const NAME_WITH_AGE =
  /(\p{Lu}[\p{L}’'-]{1,30}(?: \p{Lu}[\p{L}’'.-]{0,30}){1,3}), (?:aged )?\d{1,3}(?=[,.;)]|\s+(?:and|who|was|were)\b)/gu

function personsIn(source: string): string[] {
  return Array.from(source.matchAll(NAME))
    .filter(({ index }) => !PREPOSITION.test(source.slice(0, index)))
    .map(([name]) => name)
}

const PREPOSITION = /\b(?:of|in|at|near|from|for|the|by|on|to) $/i

function withAge(text: string): string[] {
  return Array.from(text.matchAll(NAME_WITH_AGE), ([, name = '']) => name)
}
