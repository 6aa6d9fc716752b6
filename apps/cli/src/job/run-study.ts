import { readFile } from 'node:fs/promises'
import { basename, join } from 'node:path'
import type { GatherMode } from '@parallax/crawler'
import { EXIT, type Capture, type Comparison, type Event, type ExitCode, type Problem, sha256 } from '@parallax/model'
import { type IndexEntry, indexEntry } from '@parallax/report'
import type { Terminal } from '../command.ts'
import type { LoadedStudy } from '../input/load-study.ts'
import { readCorpus } from '../input/read-corpus.ts'
import { listProblems } from '../output/list-problems.ts'
import { jsonLines, writeFile } from '../output/write-file.ts'
import { summarize } from '../output/summarize.ts'
import { compareEvent } from './compare-event.ts'
import { breachedGates } from './gates.ts'
import { gatherStudy } from './gather-study.ts'
import { isIncomplete } from './incomplete.ts'
import { readCaptures, type ReadCaptures } from './read-captures.ts'
import { writeIndex } from './report-run.ts'
import { writeComparison, writeReport } from './write-comparison.ts'

/** One run: a study, a folder, and how to treat what the folder holds. */
export type Run = {
  readonly loaded: LoadedStudy
  readonly folder: string
  readonly mode: GatherMode
  readonly demo?: boolean
}

/** The whole job: gather, then event by event read, extract, compare and report; the index last. */
export async function runStudy({ loaded, folder, mode, demo = false }: Run, terminal: Terminal): Promise<ExitCode> {
  await writeFile(join(folder, 'study.yaml'), loaded.file.text)
  const gathered = await gatherStudy(loaded, folder, { mode, terminal })
  const done: EventDone[] = []
  for (const event of loaded.study.events) {
    if (terminal.signal.aborted) return stopped(folder, terminal)
    done.push(await runEvent(event, { loaded, folder, captures: gathered.captures }))
    terminal.note(`parallax: ${done.length} of ${loaded.study.events.length} events compared (${event.id})`)
  }
  // Those of an event stand in its own comparison.
  const problems = gathered.problems.filter(({ event }) => event === undefined)
  const record = { study: loaded.study.study, demo, events: done.map(({ id }) => id), problems }
  const index = await writeIndex(
    folder,
    record,
    done.map(({ entry }) => entry),
  )
  terminal.note(
    listProblems([...problems, ...done.flatMap(({ incomplete, problems }) => (incomplete ? problems : []))]),
  )
  const page = done.length === 1 ? join(folder, 'events', done[0]?.id ?? '', 'report.html') : index
  terminal.print(
    summarize(
      done.map(({ entry }) => entry),
      page,
    ),
  )
  return exitOf(done, gathered.complete, terminal)
}

/** What is kept of an event once its files are written: a batch of a hundred must not hold a hundred comparisons. */
type EventDone = {
  readonly id: string
  readonly entry: IndexEntry
  readonly problems: readonly Problem[]
  readonly incomplete: boolean
  readonly breaches: readonly { level: 'warn' | 'error'; message: string }[]
}

type EventSource = { readonly loaded: LoadedStudy; readonly folder: string; readonly captures: readonly Capture[] }

async function runEvent(event: Event, source: EventSource): Promise<EventDone> {
  const folder = join(source.folder, 'events', event.id)
  const input = await articlesOf(event, source)
  await writeFile(join(folder, 'articles.jsonl'), jsonLines(input.articles))
  const { study, outlets } = source.loaded
  const comparison = compareEvent({ ...input, event, study, outlets })
  await writeComparison(folder, comparison)
  await writeReport(folder, comparison)
  return {
    id: event.id,
    entry: indexEntry(comparison, `events/${event.id}/report.html`),
    problems: comparison.problems,
    incomplete: isIncomplete(
      (input.captures ?? []).map(({ outcome }) => outcome),
      comparison.problems,
    ),
    breaches: breachedGates(study.gates, comparison),
  }
}

type EventArticles = Omit<ReadCaptures, 'captures'> & {
  readonly captures?: readonly Capture[]
  readonly inputs: Comparison['provenance']['inputs']
}

/** From the event's corpus, or from what was captured for it. */
async function articlesOf(event: Event, { loaded, folder, captures }: EventSource): Promise<EventArticles> {
  const path = loaded.corpusPath(event)
  if (path === undefined) {
    const read = await readCaptures(event, captures, { folder, outlets: loaded.outlets })
    const inputs = read.captures.flatMap(({ url, sha256: hash }) => (hash ? [{ name: url, sha256: hash }] : []))
    return { ...read, inputs }
  }
  const corpus = await readCorpus(path)
  return {
    articles: corpus.rows,
    problems: corpus.problems,
    inputs: [{ name: basename(path), sha256: sha256(await readFile(path)) }],
  }
}

function stopped(folder: string, terminal: Terminal): ExitCode {
  terminal.note(`parallax: stopped; go on with --resume --out ${folder}`)
  return EXIT.evidenceIncomplete
}

function exitOf(done: readonly EventDone[], complete: boolean, terminal: Terminal): ExitCode {
  const breaches = done.flatMap(({ breaches }) => breaches)
  for (const { level, message } of breaches) terminal.note(`parallax: gate (${level}): ${message}`)
  if (breaches.some(({ level }) => level === 'error')) return EXIT.gateBreached
  return complete && done.every(({ incomplete }) => !incomplete) ? EXIT.done : EXIT.evidenceIncomplete
}
