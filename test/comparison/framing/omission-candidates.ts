/**
 * Prints what the measure "what others carry" holds for absent in events of two corpora, for people to judge: the sentences
 * that tell the fact, the nearest sentence of the text that is said to leave it out, and that text. Usage, from the
 * project's root: node test/comparison/framing/omission-candidates.ts [first] [last], so many of each corpus in an order drawn by hash.
 */
import { absencesOf, CORPORA, eventsOf, passageText } from './omission-corpus.ts'

const [first = 0, last = 20] = process.argv.slice(2).map(Number)

const drawn = CORPORA.flatMap((corpus) =>
  eventsOf(corpus)
    .flatMap((event) => absencesOf(corpus, event))
    .toSorted((a, b) => (a.draw < b.draw ? -1 : 1))
    .slice(first, last),
)
for (const { id, articles, fact, article, nearest } of drawn) {
  console.log(`\n${id}`)
  for (const told of fact.told.slice(0, 3)) console.log(`  FACT     ${told.article}: ${passageText(articles, told)}`)
  console.log(`  NEAREST  ${nearest ? passageText(articles, nearest) : '(nothing)'}`)
  console.log(`  TEXT     ${article.title} | ${article.text.replaceAll(/\s+/g, ' ')}`)
}
