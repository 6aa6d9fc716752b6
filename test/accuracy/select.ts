/**
 * How well articles of one event are told from others by a seed article alone, on ECB+: for each topic with two events of one
 * kind, the first article of `b` is the seed. Usage, from the project's root: node test/accuracy/select.ts
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { selectBySeed } from '../../packages/extractor/src/relevance/select-by-seed.ts'
import { Article } from '@parallax/model'

const CORPUS = resolve(import.meta.dirname, '../../../shared/corpora/ecbplus')

type Topic = { a: Article[]; b: Article[] }
type Score = { f1: number; precision: number; recall: number; kept: number; wrong: number; missed: number }

/** With whom the event's articles are mixed: the other event of the topic, all other topics, both, or nobody. */
type Mix = 'topic' | 'strangers' | 'both' | 'alone'

/** Scores over all topics, articles counted one by one, seeds left out; null where the corpus is missing. */
export function measureSelection(mix: Mix): Score | null {
  if (!existsSync(CORPUS)) return null
  const topics = readTopics()
  const counts = { right: 0, wrong: 0, missed: 0 }
  for (const [name, { a, b }] of topics) {
    const [seed, ...own] = b
    if (seed === undefined) continue
    const strangers = [...topics].flatMap(([other, { a: x, b: y }]) => (other === name ? [] : [...x, ...y]))
    const others = [
      ...(mix === 'topic' || mix === 'both' ? a : []),
      ...(mix === 'topic' || mix === 'alone' ? [] : strangers),
    ]
    for (const [index, { answer }] of selectBySeed(seed, [...own, ...others]).entries()) {
      const isOwn = index < own.length
      if (answer === 'keep') counts[isOwn ? 'right' : 'wrong'] += 1
      else if (isOwn) counts.missed += 1
    }
  }
  return scoreOf(counts)
}

function scoreOf({ right, wrong, missed }: { right: number; wrong: number; missed: number }): Score {
  const kept = right + wrong
  return {
    f1: (2 * right) / (2 * right + wrong + missed),
    precision: right / kept,
    recall: right / (right + missed),
    kept,
    wrong,
    missed,
  }
}

function readTopics(): Map<string, Topic> {
  const topics = new Map<string, Topic>()
  for (const file of readdirSync(CORPUS).toSorted()) {
    const match = /^(ecb\d+)-([ab])\.jsonl$/.exec(file)
    if (match === null) continue
    const [, name = '', event] = match
    const topic = topics.get(name) ?? { a: [], b: [] }
    topics.set(name, topic)
    // Ids repeat over the files, and must not tell anything.
    topic[event === 'a' ? 'a' : 'b'] = linesOf(file)
  }
  return topics
}

function linesOf(file: string): Article[] {
  const lines = readFileSync(join(CORPUS, file), 'utf8').split('\n').filter(Boolean)
  return lines.map((line) => Article.parse(JSON.parse(line)))
}

if (import.meta.main) {
  for (const mix of ['topic', 'strangers', 'both', 'alone'] as const) {
    process.stdout.write(`${mix} ${JSON.stringify(measureSelection(mix))}\n`)
  }
}
