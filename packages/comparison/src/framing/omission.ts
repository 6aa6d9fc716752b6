import type { CarriedFact } from '@parallax/model'
import type { FramingGround, Measure } from './measure.ts'
import { carriedByOthers } from './omission/carried-by-others.ts'

const LABELS: Readonly<Record<string, string>> = {
  told: 'told here too',
  absent: 'absent: nothing in its texts comes near',
  unsure: 'unsure: it may be paraphrased',
}

/** What others carry and an outlet does not. */
export const omission: Measure = {
  id: 'omission',
  title: 'What others carry',
  definition:
    'A fact is what sentences of two or more outlets say alike, common paraphrases aside. Every other outlet of which a whole text was read is looked through for it: it counts as told where one sentence, or two that follow each other, hold most of the fact’s words, weighed by how few texts of the event have them; as absent where no such sentences hold more than one of them, all its texts together no more than a fifth, and none of its rarer names and numbers; else as unsure, since it may be paraphrased. What is a quotation is never counted as absent. Leaving out is no fault: a short text leaves out much, and an earlier one could not know. The forty facts that most outlets carry are shown.',
  denominator: 'facts that two or more outlets carry',
  exploratory: false,
  readingsOf: (ground) => factsOf(ground).flatMap((fact) => [...tellers(fact, ground), ...others(fact, ground)]),
  detailOf: (ground) => ({ facts: factsOf(ground) }),
  labelOf: (value) => LABELS[value] ?? value,
  verb: 'has as',
}

// Readings and detail are of the same facts, which cost the most of all measures to find.
const known = new WeakMap<FramingGround, CarriedFact[]>()

function factsOf(ground: FramingGround): CarriedFact[] {
  const facts = known.get(ground) ?? carriedByOthers(ground.articles, ground.outletOf)
  known.set(ground, facts)
  return facts
}

/** One reading an outlet, in the first of its articles that tells the fact. */
function tellers({ told }: CarriedFact, { outletOf }: FramingGround) {
  return [...Map.groupBy(told, ({ article }) => outletOf(article)).values()].flatMap(([first]) =>
    first ? [{ article: first.article, value: 'told' }] : [],
  )
}

/** A reading needs an article; where nothing is near, the outlet's first stands for all of them. */
function others(fact: CarriedFact, { articles, outletOf }: FramingGround) {
  return fact.others.flatMap(({ outlet, state, nearest }) => {
    const article = nearest?.article ?? articles.find(({ id }) => outletOf(id) === outlet)?.id
    return article === undefined ? [] : [{ article, value: state === 'present' ? 'told' : state }]
  })
}
