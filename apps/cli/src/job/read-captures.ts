import { type Archive, captureProblems, openArchive } from '@parallax/crawler'
import { type Furniture, type Page, type Reading, readPage } from '@parallax/extractor/read'
import {
  type Article,
  type Capture,
  type CaptureReference,
  type Event,
  type Outlet,
  ParallaxError,
  type Problem,
} from '@parallax/model'
import { reservationsOf } from '../sharing/reservations-of.ts'
import { settleByReading } from './settle-by-reading.ts'

/** The articles of one event's captures, its captures with their final outcomes, and what could not be read. */
export type ReadCaptures = { readonly articles: Article[]; readonly captures: Capture[]; readonly problems: Problem[] }

/** What one capture gave: at most an article, and the outcome that reading it settled. */
type ReadCapture = { readonly capture: Capture; readonly article?: Article; readonly problems: readonly Problem[] }

/** Where captured pages lie, whose they are, and what was found to repeat over the pages of an outlet. */
export type CaptureSource = {
  readonly folder: string
  readonly outlets: readonly Outlet[]
  readonly furniture?: Furniture
}

/**
 * Reads every captured page of one event, and settles what only the page can tell: a wall, a paywall, a page that is gone.
 * Whether an article is about the event is another question, judged over all of them.
 */
export async function readCaptures(
  event: Event,
  captures: readonly Capture[],
  from: CaptureSource,
): Promise<ReadCaptures> {
  const archive = await openArchive(from.folder)
  const read: ReadCapture[] = []
  for (const capture of captures.filter((one) => one.event === event.id)) {
    const page = capture.warc !== undefined ? await openPage(archive, capture) : undefined
    if (page === undefined) read.push({ capture, problems: [] })
    else if ('problem' in page) read.push({ capture, problems: [page.problem] })
    else read.push(settleReading(event, capture, readPage(page, from)))
  }
  const settled = read.map(({ capture }) => capture)
  return {
    articles: read.flatMap(({ article }) => article ?? []),
    captures: settled,
    problems: [...captureProblems(settled, from.outlets), ...read.flatMap(({ problems }) => problems)],
  }
}

/** The page behind a capture; a damaged archive costs that page, not the run. */
export async function openPage(archive: Archive, capture: Capture): Promise<Page | { problem: Problem }> {
  try {
    return pageOf(capture, await archive.body(capture))
  } catch (error) {
    if (!(error instanceof ParallaxError)) throw error
    const { outlet, event, url } = capture
    return { problem: { stage: 'read', code: error.code, message: error.message, outlet, event, url } }
  }
}

function pageOf(capture: Capture, { bytes, contentType, reserving }: Awaited<ReturnType<Archive['body']>>): Page {
  const reservations = reservationsOf(bytes, reserving)
  const reference: CaptureReference = {
    id: capture.id,
    sha256: capture.sha256,
    fetchedAt: capture.fetchedAt,
    warc: capture.warc ? `${capture.warc.file}#${capture.warc.record}` : undefined,
    ...(reservations.length > 0 && { reservations }),
  }
  return {
    id: articleId(capture),
    bytes,
    url: capture.finalUrl ?? capture.url,
    outlet: capture.outlet,
    capture: reference,
    ...(contentType ? { contentType } : {}),
    ...(capture.publishedHint ? { publishedHint: capture.publishedHint } : {}),
  }
}

/** Readable in a spreadsheet, and stable over runs. */
function articleId(capture: Capture): string {
  return `${capture.outlet}-${capture.id.replace(/^.*-/, '').slice(0, 8)}`
}

function settleReading(event: Event, capture: Capture, { article, problems }: Reading): ReadCapture {
  const own = problems.map((problem): Problem => ({
    ...problem,
    event: event.id,
    outlet: capture.outlet,
    url: capture.url,
  }))
  if (!article) return settleByReading(capture, own)
  const stub = own.find(({ code }) => code === 'paywall-stub')
  const rest = own.filter((problem) => problem !== stub)
  return { article, problems: rest, capture: stub ? { ...capture, outcome: 'paywall', reason: stub.message } : capture }
}
