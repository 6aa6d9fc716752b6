/**
 * How well mentions of one actor over outlets are put together, on NewsWCL50 (Hamborg 2019): gold mentions of actors and
 * groups of each event, clustered together by the code of the naming measure, scored by B-cubed (Bagga and Baldwin 1998).
 * Usage, from the project's root: node test/extractor/framing/score-naming.ts [--misses]
 */
import { createHash } from 'node:crypto'
import { existsSync, readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { z } from 'zod'
import { clusterActors } from '../../../packages/comparison/src/framing/actors/cluster-actors.ts'
import { actorParts } from '../../../packages/extractor/src/framing/actor-parts.ts'
import { english } from '../../../packages/extractor/src/languages/en/index.ts'
import { analyzeText } from '../../../packages/extractor/src/text/analyze-text.ts'

const GOLD = resolve(import.meta.dirname, '../../../../shared/framing/newswcl50_annotations.jsonl')

const Annotation = z.looseObject({
  type: z.string(),
  code: z.string(),
  mention: z.string(),
  event: z.string(),
  pub: z.string(),
  sent: z.number(),
  start: z.number(),
})
type Annotation = z.infer<typeof Annotation>
type Clustered = { readonly gold: Annotation; readonly found: string }
type Sort = 'ACTOR' | 'GROUP'
type Score = { readonly n: number; readonly precision: number; readonly recall: number; readonly f1: number }

/** How mentions are put together: as shipped, or, to hold that against, all of an event in one, or each string its own. */
type Way = 'shipped' | 'one' | 'strings'

/** Which events: those whose misses were read, those never looked at, or all. */
type Half = 'read' | 'unread' | 'all'

/** B-cubed over the mentions of one sort; null where the set is missing. */
export function scoreNaming(sort: Sort, half: Half = 'all', way: Way = 'shipped'): Score | null {
  if (!existsSync(GOLD)) return null
  return bCubed(clustered(half, way), sort)
}

function clustered(half: Half, way: Way): Clustered[] {
  const lines = readFileSync(GOLD, 'utf8').split('\n').filter(Boolean)
  const gold = lines
    .map((line) => Annotation.parse(JSON.parse(line)))
    .filter(({ type }) => type === 'ACTOR' || type === 'GROUP')
    .filter(({ event }) => half === 'all' || (half === 'read') === isRead(event))
  return [...Map.groupBy(gold, ({ event }) => event)].flatMap(([event, own]) => {
    const keys = keysOf(own, way)
    return own.map((one, at) => ({ gold: one, found: `${event} ${keys[at]}` }))
  })
}

function keysOf(gold: readonly Annotation[], way: Way): string[] {
  if (way === 'one') return gold.map(() => '')
  if (way === 'strings') return gold.map(({ mention }) => mention.toLowerCase())
  return clusterActors(
    gold.map(({ mention, pub, sent, start }) => ({
      article: pub,
      at: sent * 1000 + start,
      ...actorParts(analyzeText(mention, english.tag).tokens, english.framing),
    })),
  )
}

/** Half of the events, by a hash of their number. */
function isRead(event: string): boolean {
  return Number.parseInt(createHash('sha256').update(event).digest('hex').slice(0, 2), 16) % 2 === 0
}

function bCubed(mentions: readonly Clustered[], sort: Sort): Score {
  const byFound = Map.groupBy(mentions, ({ found }) => found)
  const byGold = Map.groupBy(mentions, ({ gold }) => goldKey(gold))
  const own = mentions.filter(({ gold }) => gold.type === sort)
  let [precision, recall] = [0, 0]
  for (const { gold, found } of own) {
    const [together, meant] = [byFound.get(found) ?? [], byGold.get(goldKey(gold)) ?? []]
    const right = together.filter((other) => goldKey(other.gold) === goldKey(gold)).length
    precision += right / together.length / own.length
    recall += right / meant.length / own.length
  }
  return { n: own.length, precision, recall, f1: (2 * precision * recall) / (precision + recall) }
}

function goldKey({ event, type, code }: Annotation): string {
  return `${event} ${type} ${code}`
}

/** For each actor of the events that may be read, how its mentions were spread. */
function misses(): string {
  return [...Map.groupBy(clustered('read', 'shipped'), ({ gold }) => goldKey(gold))]
    .map(([key, own]) => `${key}\n${[...Map.groupBy(own, ({ found }) => found)].map(lineOf).join('')}`)
    .join('')
}

function lineOf([found, own]: readonly [string, readonly Clustered[]]): string {
  const forms = [...Map.groupBy(own, ({ gold }) => gold.mention)].map(([form, all]) => `${form} ${all.length}`)
  return `    [${found}] ${own.length}: ${forms.join(' | ')}\n`
}

if (import.meta.main) {
  if (process.argv.includes('--misses')) process.stdout.write(misses())
  for (const way of ['shipped', 'one', 'strings'] as const)
    for (const half of ['read', 'unread', 'all'] as const)
      for (const sort of ['ACTOR', 'GROUP'] as const)
        process.stdout.write(`${way} ${half} ${sort} ${JSON.stringify(scoreNaming(sort, half, way))}\n`)
}
