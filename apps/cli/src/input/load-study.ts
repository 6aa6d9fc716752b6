import { dirname, resolve } from 'node:path'
import { type Event, type Outlet, ParallaxError, type Study } from '@parallax/model'
import { resolveOutlets } from '@parallax/outlets'
import { readStudy, type StudyFile } from './read-study.ts'

/** A study with its outlets resolved and its corpora found. */
export type LoadedStudy = {
  readonly study: Study
  readonly outlets: readonly Outlet[]
  readonly file: StudyFile
  /** What paths in the study are relative to. */
  readonly folder: string
  /** The path of an event's corpus, which the study names relative to itself. */
  corpusPath(event: Event): string | undefined
}

/** Reads study.yaml for a job: it needs events, and every outlet must be known. */
export async function loadStudy(path: string): Promise<LoadedStudy> {
  const file = await readStudy(path)
  const { study } = file
  if (study.events.length === 0) {
    throw new ParallaxError({
      code: 'no-events',
      message: 'the study names no events',
      where: path,
      todo: 'add events: with id and title',
    })
  }
  refuseRepeatedEvents(study, file)
  return {
    study,
    file,
    folder: dirname(path),
    outlets: resolveKnown(study, file),
    corpusPath: (event) => (event.articles === undefined ? undefined : resolve(dirname(path), event.articles)),
  }
}

function refuseRepeatedEvents(study: Study, file: StudyFile): void {
  const seen = new Set<string>()
  for (const { id } of study.events) {
    if (seen.has(id)) {
      throw new ParallaxError({
        code: 'event-repeated',
        message: 'two events have one id',
        where: file.locate(id),
        value: id,
        todo: 'give each its own id',
      })
    }
    seen.add(id)
  }
}

/** Outlets by id or whole; an unknown one is named with its place in the file. */
function resolveKnown(study: Study, file: StudyFile): readonly Outlet[] {
  try {
    return resolveOutlets(study.outlets)
  } catch (error) {
    if (!(error instanceof ParallaxError) || typeof error.value !== 'string') throw error
    throw new ParallaxError({
      code: error.code,
      message: error.message,
      value: error.value,
      where: file.locate(error.value),
      ...(error.todo ? { todo: error.todo } : {}),
      cause: error,
    })
  }
}
