import { join } from 'node:path'
import type { GatherMode } from '@parallax/crawler'
import {
  EXIT,
  type Capture,
  type Comparison,
  type Correction,
  type Event,
  type ExitCode,
  type Problem,
} from '@parallax/model'
import { type GateResult, type IndexEntry, indexEntry, renderGates, renderRunSummary } from '@parallax/report'
import type { Terminal } from '../command.ts'
import type { LoadedStudy } from '../input/load-study.ts'
import { inputRecord } from '../input/input-record.ts'
import { readCorpus } from '../input/read-corpus.ts'
import { describeGate } from '../output/describe-gate.ts'
import { listProblems } from '../output/list-problems.ts'
import type { Log } from '../output/log.ts'
import { openLog } from '../output/open-log.ts'
import type { LogStyle } from '../output/log-style.ts'
import { jsonLines, writeFile } from '../output/write-file.ts'
import { summarize } from '../output/summarize.ts'
import { compareWithBaseline } from './baseline.ts'
import { compareEvent } from './compare-event.ts'
import { freeMemory } from './free-memory.ts'
import { holdGates } from './gates.ts'
import { gatherStudy } from './gather-study.ts'
import { countLost, isIncomplete } from './incomplete.ts'
import { judgeCoverage } from './judge-coverage.ts'
import { learnFromCaptures } from './learn-from-captures.ts'
import { type CaptureSource, readCaptures, type ReadCaptures } from './read-captures.ts'
import { writeIndex } from './report-run.ts'
import { writeComparison, writeReport } from './write-comparison.ts'

/** One run: a study, a folder, and how to treat what the folder holds. */
export type Run = {
  readonly loaded: LoadedStudy
  readonly folder: string
  readonly mode: GatherMode
  readonly demo?: boolean
  /** The folder of an earlier run to compare with. */
  readonly baseline?: string
  /** What people decided, and the file it stands in. */
  readonly corrected?: Corrected
  /** How to talk on the way; as text, with progress, unless said otherwise. */
  readonly log?: LogStyle
}

type Corrected = {
  readonly file: Comparison['provenance']['inputs'][number]
  readonly all: readonly Correction[]
}

/** The whole job: gather, then event by event read, extract, compare and report; the index last. */
export async function runStudy(run: Run, terminal: Terminal): Promise<ExitCode> {
  const log = openLog(terminal, run.log ?? { quiet: false, json: false }, { outlets: run.loaded.outlets })
  try {
    return await runEvents(run, terminal, log)
  } finally {
    log.close()
  }
}

async function runEvents(run: Run, terminal: Terminal, log: Log): Promise<ExitCode> {
  const { loaded, folder, mode, demo = false, baseline, corrected } = run
  await writeFile(join(folder, 'study.yaml'), loaded.file.text)
  const gathered = await gatherStudy(loaded, folder, {
    mode,
    ...(baseline !== undefined && { earlier: baseline }),
    signal: terminal.signal,
    onStep: log.step,
  })
  const furniture = await learnFromCaptures(gathered.captures, { folder, outlets: loaded.outlets })
  if (furniture.size > 0) log.progress(`lines that repeat over their pages are left out: ${furniture.size} outlets`)
  const done: EventDone[] = []
  for (const event of loaded.study.events) {
    if (terminal.signal.aborted) return stopped(folder, log)
    const source = {
      loaded,
      folder,
      captures: gathered.captures,
      alarms: gathered.problems.filter(isOfOutlet),
      furniture,
      ...(baseline && { baseline }),
      ...(corrected && { corrected }),
    }
    done.push(await runEvent(event, source))
    freeMemory()
    log.progress(`${done.length} of ${loaded.study.events.length} events compared (${event.id})`)
  }
  // Those of an event stand in its own comparison.
  const problems = gathered.problems.filter(({ event }) => event === undefined)
  const record = { study: loaded.study.study, demo, events: done.map(({ id }) => id), problems }
  const entries = done.map(({ entry }) => entry)
  const index = await writeIndex(folder, record, { events: entries })
  const gates = done.flatMap(({ gates }) => gates)
  const texts = [
    renderGates(record.study, gates),
    renderRunSummary({ study: record.study, events: entries, gates, problems }),
  ]
  for (const { path, content } of texts) await writeFile(join(folder, path), content)
  const ofEvents = done.flatMap(({ incomplete, problems }) => (incomplete ? problems : []))
  log.warn(listProblems([...problems, ...ofEvents.filter((problem) => !isOfOutlet(problem))]))
  const page = done.length === 1 ? join(folder, 'events', done[0]?.id ?? '', 'report.html') : index
  for (const result of gates.filter(({ state }) => state !== 'passed')) log.warn(describeGate(result))
  log.close()
  terminal.print(summarize(entries, page))
  if (gates.some(({ level, state }) => level === 'error' && state === 'breached')) return EXIT.gateBreached
  return gathered.complete && done.every(({ incomplete }) => !incomplete) ? EXIT.done : EXIT.evidenceIncomplete
}

/** What is kept of an event once its files are written: a batch of a hundred must not hold a hundred comparisons. */
type EventDone = {
  readonly id: string
  readonly entry: IndexEntry
  readonly problems: readonly Problem[]
  readonly incomplete: boolean
  readonly gates: readonly GateResult[]
}

type EventSource = {
  readonly loaded: LoadedStudy
  readonly folder: string
  readonly captures: readonly Capture[]
  /** What was wrong with an outlet's listings: it bears on every event that was gathered from them. */
  readonly alarms: readonly Problem[]
  readonly furniture: NonNullable<CaptureSource['furniture']>
  readonly baseline?: string
  readonly corrected?: Corrected
}

async function runEvent(event: Event, source: EventSource): Promise<EventDone> {
  const folder = join(source.folder, 'events', event.id)
  const input = await articlesOf(event, source)
  await writeFile(join(folder, 'articles.jsonl'), jsonLines(input.articles))
  const { study, outlets } = source.loaded
  const { corrected } = source
  const inputs = [...input.inputs, ...(corrected ? [corrected.file] : [])]
  const comparison = compareEvent({ ...input, inputs, corrections: corrected?.all, event, study, outlets })
  // The baseline may lie in the same folder: it is read before it is written over.
  const since = await compareWithBaseline(source.baseline, comparison)
  await writeComparison(folder, comparison, since.changes)
  await writeReport(folder, comparison)
  const outcomes = (input.captures ?? []).map(({ outcome }) => outcome)
  return {
    id: event.id,
    entry: indexEntry(comparison, `events/${event.id}/report.html`),
    problems: comparison.problems,
    incomplete: isIncomplete(outcomes, comparison.problems),
    gates: holdGates(study.gates, { comparison, lost: countLost(outcomes, comparison.problems), ...since }),
  }
}

function isOfOutlet({ stage, event, outlet }: Problem): boolean {
  return stage === 'gather' && event === undefined && outlet !== undefined
}

type EventArticles = Omit<ReadCaptures, 'captures'> & {
  readonly captures?: readonly Capture[]
  readonly inputs: Comparison['provenance']['inputs']
}

/** From the event's corpus, or from what was captured for it. */
async function articlesOf(
  event: Event,
  { loaded, folder, captures, alarms, furniture }: EventSource,
): Promise<EventArticles> {
  const path = loaded.corpusPath(event)
  if (path === undefined) {
    const pages = await readCaptures(event, captures, { folder, outlets: loaded.outlets, furniture })
    const read = judgeCoverage(event, pages)
    await writeFile(join(folder, 'events', event.id, 'captures.jsonl'), jsonLines(read.captures))
    const inputs = read.captures.flatMap(({ url, sha256: hash }) => (hash ? [{ name: url, sha256: hash }] : []))
    return { ...read, problems: [...alarms, ...read.problems], inputs }
  }
  const corpus = await readCorpus(path, event.columns)
  return {
    articles: corpus.rows,
    problems: corpus.problems,
    inputs: [await inputRecord(path)],
  }
}

function stopped(folder: string, log: Log): ExitCode {
  log.warn(`parallax: stopped; go on with --resume --out ${folder}`)
  return EXIT.evidenceIncomplete
}
