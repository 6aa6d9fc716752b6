import { spawnSync } from 'node:child_process'
import { copyFileSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { availableParallelism, tmpdir } from 'node:os'
import { basename, join, resolve } from 'node:path'
import { gunzipSync } from 'node:zlib'
import { readPage } from '../../packages/extractor/src/read/read-page.ts'
import { loadPeers, type Peer } from './read-peers.ts'
import { readSpoilt, type Slowest, SPOILT_MS } from './read-spoilt.ts'

const ROOT = resolve(import.meta.dirname, '../..')
const SETS = ['aeb', 'fundus', 'naeb'].map((set) => join(ROOT, '../shared/pages', set))
const PAGES = 100
const WARM_UP = 10
const BOUNDS = { median: 0.2, p95: 0.25, megabytes: 350, coldStartMs: 500 }

type StoredPage = { id: string; bytes: Uint8Array; html: string }

/**
 * Reading: ours and its peers in turn on the same 100 pages, in one process; then one page by the command line. The pages
 * are no part of the project; where they are not beside it the bench says so. Then the same pages spoilt.
 */
export async function readBench(): Promise<boolean> {
  const missing = SETS.filter((set) => !existsSync(set))
  if (missing.length > 0) {
    console.log(`Nothing measured: of ${SETS.length} sets of pages ${missing.length} are not there.`)
    return true
  }
  const pages = chosenPages()
  const own: Peer = { name: 'parallax', read: ({ id, bytes }) => readPage({ id, bytes }) }
  const alone = readAlone(pages, own)
  const times = await readInTurn(pages, [own, ...(await loadPeers())])
  const spoilt = readSpoilt(pages.map((file) => openPage(file).bytes))
  return report({ times, alone, coldStartMs: coldStart(pages), byJobs: byJobs(pages), spoilt })
}

/** Files, evenly over the sets, in order of name. */
function chosenPages(): string[] {
  const each = Math.ceil(PAGES / SETS.length)
  return SETS.flatMap((set) => {
    const names = readdirSync(set)
      .filter((name) => name.endsWith('.html.gz'))
      .sort()
    return names.slice(0, each).map((name) => join(set, name))
  }).slice(0, PAGES)
}

/** Opened one by one, as a run does, so that the pages themselves do not fill the memory that is measured. */
function openPage(file: string): StoredPage {
  const bytes = gunzipSync(readFileSync(file))
  return {
    id: basename(file),
    bytes,
    get html() {
      return bytes.toString('utf8')
    },
  }
}

/** Before any peer is loaded: pages a second, and the most memory the process ever held. */
function readAlone(files: readonly string[], own: Peer): { perSecond: number; megabytes: number } {
  let taken = 0
  for (const [at, file] of [...files.slice(0, WARM_UP), ...files].entries()) {
    const page = openPage(file)
    const started = performance.now()
    void own.read(page)
    if (at >= WARM_UP) taken += performance.now() - started
  }
  return { perSecond: (1000 * files.length) / taken, megabytes: process.resourceUsage().maxRSS / 1e3 }
}

async function readInTurn(files: readonly string[], readers: readonly Peer[]): Promise<Map<string, number[]>> {
  const times = new Map<string, number[]>(readers.map(({ name }) => [name, []]))
  for (const [at, file] of [...files.slice(0, WARM_UP), ...files].entries()) {
    const page = openPage(file)
    for (const reader of readers) {
      const started = performance.now()
      try {
        await reader.read(page)
      } catch {
        // A peer that fails on a page has still spent its time on it; how well it reads is measured elsewhere.
      }
      if (at >= WARM_UP) times.get(reader.name)?.push(performance.now() - started)
    }
  }
  return times
}

/** One page by the command line, from start to end; the best of three, since others use the machine too. */
function coldStart(files: readonly string[]): number {
  return inFolder(files.slice(0, 1), (folder) => Math.min(...[1, 2, 3].map(() => commandMs(folder, 1))))
}

/** Copies of each page, so that the start of the threads does not weigh more than the reading. */
const COPIES = 4

/** The pages a second that the command line reads, by the number of threads: one, and one for each core. */
function byJobs(files: readonly string[]): Map<number, number> {
  const many = Array.from({ length: COPIES }, () => files).flat()
  return inFolder(many, (folder) => {
    const jobs = [...new Set([1, availableParallelism()])]
    return new Map(jobs.map((number) => [number, (1000 * many.length) / commandMs(folder, number)]))
  })
}

function inFolder<Result>(files: readonly string[], measure: (folder: string) => Result): Result {
  const folder = mkdtempSync(join(tmpdir(), 'bench-read-'))
  try {
    for (const [at, file] of files.entries()) copyFileSync(file, join(folder, `${at}.html.gz`))
    return measure(folder)
  } finally {
    rmSync(folder, { recursive: true })
  }
}

/** Milliseconds of one call of the command, from start to end. */
function commandMs(folder: string, jobs: number): number {
  const command = join(ROOT, 'node_modules/.bin/parallax')
  const started = performance.now()
  spawnSync(command, ['read', '--pages', folder, '--out', join(folder, 'articles.jsonl'), '--jobs', String(jobs)])
  return performance.now() - started
}

type Measured = {
  times: ReadonlyMap<string, readonly number[]>
  alone: { perSecond: number; megabytes: number }
  coldStartMs: number
  byJobs: ReadonlyMap<number, number>
  spoilt: readonly Slowest[]
}

function report({ times, alone, coldStartMs, byJobs, spoilt }: Measured): boolean {
  const reference = times.get('Readability + jsdom') ?? []
  const ratio = (values: readonly number[], share: number) => quantile(values, share) / quantile(reference, share)
  const rows = [...times].map(
    ([name, values]) =>
      `${name.padEnd(24)} median ${quantile(values, 0.5).toFixed(1).padStart(6)} ms (${ratio(values, 0.5).toFixed(2)})` +
      `   p95 ${quantile(values, 0.95).toFixed(1).padStart(6)} ms (${ratio(values, 0.95).toFixed(2)})`,
  )
  const own = times.get('parallax') ?? []
  const broken = [
    ratio(own, 0.5) > BOUNDS.median && `median above ${BOUNDS.median} of Readability + jsdom`,
    ratio(own, 0.95) > BOUNDS.p95 && `p95 above ${BOUNDS.p95} of Readability + jsdom`,
    alone.megabytes > BOUNDS.megabytes && `memory above ${BOUNDS.megabytes} MB`,
    ...spoilt.map(({ way, slowestMs }) => slowestMs > SPOILT_MS && `a page (${way}) above ${SPOILT_MS} ms`),
    coldStartMs > BOUNDS.coldStartMs && `cold start above ${BOUNDS.coldStartMs} ms`,
  ].filter((bound) => bound !== false)
  for (const line of [
    `${own.length} pages; in brackets: of Readability + jsdom`,
    ...rows,
    `alone: ${alone.perSecond.toFixed(0)} pages a second on one core, ${alone.megabytes.toFixed(0)} MB`,
    ...[...byJobs].map(([jobs, perSecond]) => `parallax read --jobs ${jobs}: ${perSecond.toFixed(0)} pages a second`),
    `cold start of parallax read on one page: ${coldStartMs.toFixed(0)} ms`,
    'the slowest of pages that were cut, spoilt or made to be slow:',
    ...spoilt.map(
      ({ way, pages, slowestMs }) => `  ${way.padEnd(24)} ${slowestMs.toFixed(0).padStart(5)} ms of ${pages}`,
    ),
    ...broken.map((bound) => `BROKEN: ${bound}`),
  ])
    console.log(line)
  return broken.length === 0
}

/** The value below which this share of the values lies. */
function quantile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b)
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN
}
