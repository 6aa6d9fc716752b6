import { byText } from '../../order.ts'
import type { ActorMention } from './actor-mention.ts'

/** Words that tell two people of one name apart. */
const APART = new Set(['jr', 'sr', 'junior', 'senior'])

/**
 * The name each named mention stands for, the fullest in the event; null for a mention without a name. A shorter name is
 * the longer one that holds all its words: of several that its own text names, else the commonest.
 */
export function nameEntities(mentions: readonly ActorMention[]): (string | null)[] {
  const names = countNames(mentions)
  const whole = wholeNames([...names.values()])
  return mentions.map(({ name, article }) => (name === '' ? null : fullestOf(name, article)))

  function fullestOf(name: string, article: string): string {
    const candidates = (names.get(name) && whole.filter(({ words }) => holds(words, name.split(' ')))) ?? []
    const best = candidates.toSorted(
      (a, b) =>
        Number(b.articles.has(article)) - Number(a.articles.has(article)) ||
        b.weight - a.weight ||
        byText(a.name, b.name),
    )[0]
    return best?.name ?? name
  }
}

type Name = { readonly name: string; readonly words: ReadonlySet<string>; n: number; readonly articles: Set<string> }

function countNames(mentions: readonly ActorMention[]): Map<string, Name> {
  const names = new Map<string, Name>()
  for (const { name, article } of mentions) {
    if (name === '') continue
    const known = names.get(name) ?? { name, words: new Set(name.split(' ')), n: 0, articles: new Set() }
    known.n++
    known.articles.add(article)
    names.set(name, known)
  }
  return names
}

/** Names that no longer name holds, with the number of namings they may stand for. */
function wholeNames(names: readonly Name[]): (Name & { weight: number })[] {
  return names
    .filter((own) => !names.some((other) => other.words.size > own.words.size && holds(other.words, own.words)))
    .map((own) => ({
      ...own,
      weight: names.reduce((sum, { words, n }) => sum + (holds(own.words, words) ? n : 0), 0),
    }))
}

function holds(longer: ReadonlySet<string>, shorter: Iterable<string>): boolean {
  const words = new Set(shorter)
  const apart = [...longer].some((word) => APART.has(word) && !words.has(word))
  return !apart && words.isSubsetOf(longer)
}
