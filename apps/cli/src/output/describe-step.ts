import type { GatherStep, WaitReason } from '@parallax/crawler'

/** Shorter waits are not worth a line of a log that nobody watches. */
const LONG_WAIT_MS = 10_000

/** One line for a step of the crawl; undefined for one that a person need not hear of as it happens. */
export function describeStep(step: GatherStep): string | undefined {
  switch (step.step) {
    case 'listing':
      return `${step.outlet || 'a source'}: ${step.outcome === 'ok' ? `${step.entries} entries` : step.outcome} in ${step.url}`
    case 'found':
      return `${step.pages} pages to fetch of ${step.addresses} addresses found`
    case 'outcome':
      return `${step.done}/${step.pages} ${step.outcome} ${step.url}`
    case 'waiting':
      return step.waitMs < LONG_WAIT_MS ? undefined : `waiting for ${step.host}: ${describeWait(step.waitMs, step.why)}`
    case 'moved':
      return `${new URL(step.url).host} has moved to ${new URL(step.to).host}`
    case 'fetched':
    case 'deferred':
    case 'done':
      break
  }
  return undefined
}

const REASONS: Readonly<Record<WaitReason, string>> = {
  gap: 'gap',
  'crawl-delay': 'crawl-delay',
  slow: 'slow host',
  asked: 'host asked',
  failed: 'after a failure',
}

/** How long and why: "4 s (host asked)". */
export function describeWait(waitMs: number, why: WaitReason): string {
  return `${Math.ceil(waitMs / 1000)} s (${REASONS[why]})`
}
