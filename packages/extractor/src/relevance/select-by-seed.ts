import type { Article } from '@parallax/model'
import { groupAlike } from './group-alike.ts'
import { SAME_EVENT, explainChoice, profilesAt } from './explain-choice.ts'
import type { Judgement } from './judgement.ts'
import { type Weights, likeness, weighWords } from './likeness.ts'
import { type Profile, profileOf } from './profile.ts'

/** Up to so many articles are compared each with each; of more, those near the seed. */
const SMALL = 60
const NEAR_SEED = 0.03
const NEAR_A_NEIGHBOUR = 0.12
/** Bounds the grouping, whose time grows with the cube. */
const LARGEST_GROUPED = 300
/** A rival event has at least so many articles; fewer are taken for outliers of the same one. */
const LEAST_RIVAL = 3
/** Counted as if without any of the words; see `weighWords`. */
const PRIOR = { first: 3, second: 4 }

const STRANGER: Judgement = {
  answer: 'leave',
  score: 0,
  outcome: 'off-topic',
  reasons: ['Too little in common with the seed to be compared further.'],
}

/**
 * Which articles cover the event that the seed covers, judged in two rounds: the articles that group with the seed, then
 * once more among those alone, where the words of the kind of event fade and a second event of that kind comes apart.
 * One judgement per article, in their order; the result for each does not depend on the order.
 */
export function selectBySeed(seed: Article, articles: readonly Article[]): Judgement[] {
  const order = articles.map((_, index) => index).sort((a, b) => byIdentity(articles[a], articles[b]))
  const profiles = [profileOf(seed), ...order.map((index) => profileOf(articles[index] ?? seed))]
  const judgements = judgeProfiles(profiles)
  const placed = new Map(order.map((index, at) => [index, judgements[at + 1]]))
  return articles.map((_, index) => placed.get(index) ?? STRANGER)
}

function byIdentity(a: Article | undefined, b: Article | undefined): number {
  return compareText(a?.id ?? '', b?.id ?? '') || compareText(a?.text ?? '', b?.text ?? '')
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}

/** Of profiles whose first is the seed's. */
function judgeProfiles(profiles: readonly Profile[]): Judgement[] {
  const near = nearSeed(weighWords(profiles, PRIOR.first))
  const first = withSeed(near, profiles, { prior: PRIOR.first, leastRival: 1 })
  const second = withSeed(first, profiles, { prior: PRIOR.second, leastRival: LEAST_RIVAL })
  const explained = new Map([
    ...explainChoice(profiles, { among: near, kept: second, prior: PRIOR.first }),
    ...explainChoice(profiles, { among: first, kept: second, prior: PRIOR.second }),
  ])
  return profiles.map((_, index) => explained.get(index) ?? STRANGER)
}

/** Indexes of the articles worth comparing: like the seed, or like one that is. Always the seed first. */
function nearSeed(weights: readonly Weights[]): number[] {
  const seed = weights[0] ?? new Map<string, number>()
  const toSeed = weights.map((one, index) => ({ index, value: index === 0 ? Infinity : likeness(seed, one) }))
  if (weights.length <= SMALL) return toSeed.map(({ index }) => index)
  const bridges = toSeed.filter(({ index, value }) => index > 0 && value >= NEAR_A_NEIGHBOUR)
  return toSeed
    .filter(({ index, value }) => value >= NEAR_SEED || bridges.some((bridge) => isNear(weights, bridge.index, index)))
    .sort((a, b) => b.value - a.value || a.index - b.index)
    .slice(0, LARGEST_GROUPED)
    .map(({ index }) => index)
    .sort((a, b) => a - b)
}

function isNear(weights: readonly Weights[], a: number, b: number): boolean {
  const [one, other] = [weights[a], weights[b]]
  return one !== undefined && other !== undefined && likeness(one, other) >= NEAR_A_NEIGHBOUR
}

/** Those of the articles that group with the seed; others only stay out in groups of at least `leastRival`. */
function withSeed(
  among: readonly number[],
  profiles: readonly Profile[],
  { prior, leastRival }: { prior: number; leastRival: number },
): number[] {
  const weights = weighWords(profilesAt(profiles, among), prior)
  return groupAlike(weights, SAME_EVENT)
    .filter((group) => group.includes(0) || group.length < leastRival)
    .flat()
    .sort((a, b) => a - b)
    .flatMap((position) => among[position] ?? [])
}
