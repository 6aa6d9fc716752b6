import { gather, type GatherMode, type GatherPlan, type GatherResult } from '@parallax/crawler'
import type { Event } from '@parallax/model'
import type { LoadedStudy } from '../input/load-study.ts'
import { VERSION } from '../version.ts'

/** Events whose coverage is to be gathered, rather than taken from a corpus. */
function eventsToGather(loaded: LoadedStudy): Event[] {
  return loaded.study.events.filter((event) => event.articles === undefined)
}

/** Who follows a crawl: hears of its steps, and may stop it. */
export type Following = Required<Pick<GatherPlan, 'signal' | 'onStep'>>

/** Captures for all events that need them, in one crawl, into the run folder. */
export async function gatherStudy(
  loaded: LoadedStudy,
  folder: string,
  how: { mode: GatherMode; again?: GatherPlan['again']; earlier?: string } & Following,
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
    signal: how.signal,
    onStep: how.onStep,
  })
}

/** Keys come from the environment alone: a study is shared and kept under version control. */
function keysOfEnvironment(): NonNullable<GatherPlan['keys']> {
  const mediaCloud = process.env['MEDIACLOUD_API_KEY']
  return mediaCloud === undefined || mediaCloud === '' ? {} : { mediaCloud }
}
