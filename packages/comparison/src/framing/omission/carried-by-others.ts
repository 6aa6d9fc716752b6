import type { Article, CarriedFact, Passage } from '@parallax/model'
import { distinct } from '../../order.ts'
import { carriedFacts, type Fact, sum, type Weight, weightOf } from './carried-facts.ts'
import { findInText } from './find-in-text.ts'
import { type Saying, sayingsOf } from './sayings.ts'

/** Facts are for reading: so many of an event, those that most outlets carry first. */
const MOST_FACTS = 40
/** Beyond so many texts of one event sentences are no longer held against each other. */
const MOST_TEXTS = 400

/**
 * What two outlets or more tell, and whether each other outlet does: present, absent, or unsure, with its nearest sentence.
 * An outlet of which no whole text was read is left out; one of which some text was not read whole is never absent.
 */
export function carriedByOthers(
  articles: readonly Article[],
  outletOf: (article: string) => string,
  most = MOST_FACTS,
): CarriedFact[] {
  const texts = articles.slice(0, MOST_TEXTS)
  const sayings = texts.flatMap(sayingsOf)
  const weight = weightOf(sayings)
  const byOutlet = Map.groupBy(sayings, ({ article }) => outletOf(article))
  const whole = Map.groupBy(texts, ({ id }) => outletOf(id))
  const readers = distinct(whole.keys()).filter((outlet) => whole.get(outlet)?.some(isWhole))
  return carriedFacts(sayings, { weight, outletOf })
    .map((fact) => ({ fact, carriers: new Set(fact.sayings.map(({ article }) => outletOf(article))) }))
    .filter(({ carriers }) => readers.some((outlet) => !carriers.has(outlet)))
    .toSorted((a, b) => b.carriers.size - a.carriers.size || sum(b.fact.core, weight) - sum(a.fact.core, weight))
    .slice(0, most)
    .map(({ fact, carriers }) => ({
      told: fact.sayings.map(passageOf),
      others: readers
        .filter((outlet) => !carriers.has(outlet))
        .map((outlet) => ({
          outlet,
          ...stateOf(fact, byOutlet.get(outlet) ?? [], { weight, whole: whole.get(outlet)?.every(isWhole) ?? false }),
        })),
    }))
}

function stateOf(
  fact: Fact,
  sayings: readonly Saying[],
  { weight, whole }: { weight: Weight; whole: boolean },
): Pick<CarriedFact['others'][number], 'state' | 'nearest'> {
  const { state, nearest } = findInText(fact, sayings, weight)
  return {
    state: state === 'absent' && !whole ? 'unsure' : state,
    ...(nearest && { nearest: passageOf(nearest) }),
  }
}

function isWhole({ text, textKind }: Article): boolean {
  return text.trim() !== '' && textKind !== 'excerpt' && textKind !== 'headline-only'
}

function passageOf({ article, in: place, start, end }: Saying): Passage {
  return { article, in: place, start, end }
}
