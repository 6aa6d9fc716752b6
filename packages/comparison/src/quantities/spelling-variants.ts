import type { Article } from '@parallax/model'
import { byText } from '../order.ts'
import { wordsOf } from '../text/words.ts'
import { canonical } from './vocabulary.ts'

/** For each rarer spelling of a name the one that more articles use, both canonical: "tarnmuth" to "tarnmouth". */
export type Spellings = ReadonlyMap<string, string>

/**
 * Spellings of one name: alike in their first and last letter and in their consonants, one vowel, doubled letter or "h"
 * apart, and never both in one article, for a text keeps to one spelling. Short names are left alone: too many differ by a vowel.
 */
export function spellingVariants(articles: readonly Article[], names: ReadonlySet<string>): Spellings {
  const holders = holdersOf(articles, names)
  const alike = Map.groupBy(holders.keys(), skeleton)
  const variants = new Map<string, string>()
  for (const group of alike.values()) {
    const byUse = group.toSorted((a, b) => useOf(b) - useOf(a) || byText(a, b)).slice(0, MOST_ALIKE)
    byUse.forEach((rarer, index) => {
      const usual = byUse.slice(0, index).find((other) => !variants.has(other) && areVariants(other, rarer))
      if (usual !== undefined) variants.set(rarer, usual)
    })
  }
  return variants

  function useOf(name: string): number {
    return holders.get(name)?.size ?? 0
  }

  function areVariants(a: string, b: string): boolean {
    const [left, right] = [holders.get(a), holders.get(b)]
    return !!left && !!right && left.isDisjointFrom(right) && isOneLetterApart(a, b)
  }
}

const LEAST_LETTERS = 6
const MOST_ALIKE = 20

function holdersOf(articles: readonly Article[], names: ReadonlySet<string>): Map<string, Set<string>> {
  const holders = new Map<string, Set<string>>()
  for (const { id, title, text } of articles) {
    for (const form of new Set(wordsOf(`${title}\n${text}`).map((word) => canonical(word.text)))) {
      if (form.length < LEAST_LETTERS || !names.has(form)) continue
      const own = holders.get(form)
      if (own) own.add(id)
      else holders.set(form, new Set([id]))
    }
  }
  return holders
}

/** What spellings of one name share: its first letter, its consonants without doubling and "h", its last letter. */
function skeleton(name: string): string {
  const inner = name.slice(1, -1).replace(/[aeiouyh]/g, '')
  return `${name[0]}${inner.replace(/(.)\1+/g, '$1')}${name.at(-1)}`
}

function isOneLetterApart(a: string, b: string): boolean {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a]
  let at = 0
  while (at < short.length && short[at] === long[at]) at += 1
  return short.slice(short.length === long.length ? at + 1 : at) === long.slice(at + 1)
}
