import { existsSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { Article } from '@parallax/model'
import { describe, expect, it } from 'vitest'
import { findReuse } from '../../../packages/comparison/src/origins/text-reuse.ts'
import { JUDGED, type JudgedGroup, type Pair, within } from './judged-pairs.ts'

const CORPORA = resolve(import.meta.dirname, '../../../../shared/corpora')
const CLASSES = ['derived', 'partial', 'none'] as const
type Class = (typeof CLASSES)[number]

/** One pair: what a reader said, and what the measure says. */
type Outcome = { pair: Pair; judged: Class; found: Class }

describe.skipIf(!existsSync(CORPORA))('text reuse against pairs judged by hand (skipped without the corpora)', () => {
  const outcomes = existsSync(CORPORA) ? JUDGED.flatMap(outcomesOf) : []

  it('has at least 120 pairs, some of every class', () => {
    expect(outcomes.length).toBeGreaterThanOrEqual(120)
    for (const own of CLASSES) expect(outcomes.filter(({ judged }) => judged === own).length).toBeGreaterThan(20)
  })

  it('tells the three classes apart', () => {
    const scores = CLASSES.map((own) => f1(outcomes, own))
    expect(scores.reduce((sum, score) => sum + score, 0) / CLASSES.length, scores.join()).toBeGreaterThanOrEqual(0.75)
  })
})

function outcomesOf(group: JudgedGroup): Outcome[] {
  const articles = readFileSync(join(CORPORA, group.file), 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => Article.parse(JSON.parse(line)))
    .filter(({ id }) => group.articles.includes(id))
  expect(articles.map(({ id }) => id).toSorted()).toEqual(group.articles.toSorted())
  const degrees = new Map(
    findReuse(articles).pairs.map(({ a, b, degree }) => [key([articles[a]?.id ?? '', articles[b]?.id ?? '']), degree]),
  )
  return within(group.articles)
    .filter((pair) => !holds(group.unjudged ?? [], pair))
    .map((pair) => ({ pair, judged: judgedAs(group, pair), found: degrees.get(key(pair)) ?? 'none' }))
}

function judgedAs(group: JudgedGroup, pair: Pair): Class {
  if (holds(group.derived, pair)) return 'derived'
  return holds(group.partial, pair) ? 'partial' : 'none'
}

function holds(pairs: readonly Pair[], pair: Pair): boolean {
  return pairs.some((other) => key(other) === key(pair))
}

function key(pair: Pair): string {
  return pair.toSorted().join(' ')
}

function f1(outcomes: readonly Outcome[], own: Class): number {
  const right = outcomes.filter(({ judged, found }) => judged === own && found === own).length
  const said = outcomes.filter(({ found }) => found === own).length
  const all = outcomes.filter(({ judged }) => judged === own).length
  return (2 * right) / (said + all)
}
