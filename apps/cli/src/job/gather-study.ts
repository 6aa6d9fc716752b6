import { gather, type GatherMode, type GatherPlan, type GatherResult, type GatherStep } from '@parallax/crawler'
import type { Event } from '@parallax/model'
import type { Terminal } from '../command.ts'
import type { LoadedStudy } from '../input/load-study.ts'
import { VERSION } from '../version.ts'

/** Events whose coverage is to be gathered, rather than taken from a corpus. */
function eventsToGather(loaded: LoadedStudy): Event[] {
  return loaded.study.events.filter((event) => event.articles === undefined)
}

/** Captures for all events that need them, in one crawl, into the run folder. */
export async function gatherStudy(
  loaded: LoadedStudy,
  folder: string,
  how: { mode: GatherMode; terminal: Terminal; again?: GatherPlan['again']; earlier?: string },
): Promise<GatherResult> {
  const events = eventsToGather(loaded)
  if (events.length === 0) return { captures: [], problems: [], complete: true }
  return gather({
    study: loaded.study,
    outlets: loaded.outlets,
    events,
    out: folder,
    version: VERSION,
    mode: how.mode,
    studyFolder: loaded.folder,
    keys: keysOfEnvironment(),
    ...(how.again && { again: how.again }),
    ...(how.earlier !== undefined && { earlier: how.earlier }),
    signal: how.terminal.signal,
    onProgress: (step) => how.terminal.note(`parallax: ${describeStep(step)}`),
  })
}

/** Keys come from the environment alone: a study is shared and kept under version control. */
function keysOfEnvironment(): NonNullable<GatherPlan['keys']> {
  const mediaCloud = process.env['MEDIACLOUD_API_KEY']
  return mediaCloud === undefined || mediaCloud === '' ? {} : { mediaCloud }
}

/** One line for a step of the crawl. */
function describeStep(step: GatherStep): string {
  if (step.step === 'planned') return `${step.pages} pages to fetch of ${step.captures} addresses found`
  if (step.step === 'page') return `${step.done}/${step.pages} ${step.outcome} ${step.url}`
  return `${step.outlet || 'a source'}: ${step.outcome === 'ok' ? `${step.entries} entries` : step.outcome} in ${step.url}`
}
