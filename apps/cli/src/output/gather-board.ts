import type { GatherStep, OutletPages } from '@parallax/crawler'
import { outletOfHost } from '@parallax/outlets'
import type { Outlet } from '@parallax/model'
import { describeWait } from './describe-step.ts'

/** What a person who watches a crawl is shown: how far each outlet is, and what is waited for. */
export type GatherBoard = {
  readonly outlets: ReadonlyMap<string, OutletPages>
  readonly waits: ReadonlyMap<string, Wait>
  readonly listings: number
  readonly captured: number
}

type Wait = { readonly until: number; readonly why: Extract<GatherStep, { step: 'waiting' }>['why'] }

/** Times are milliseconds of any one clock; `outlets` tells whose hosts are waited for. */
export type BoardView = {
  readonly now: number
  readonly columns: number
  readonly rows: number
  readonly outlets: readonly Outlet[]
}

export const EMPTY_BOARD: GatherBoard = { outlets: new Map(), waits: new Map(), listings: 0, captured: 0 }

/** The board after a step. */
export function advanceBoard(board: GatherBoard, step: GatherStep, now: number): GatherBoard {
  switch (step.step) {
    case 'listing':
      return { ...board, listings: board.listings + 1 }
    case 'found':
      return { ...board, outlets: new Map(step.outlets.map((one) => [one.outlet, one])) }
    case 'waiting':
      return { ...board, waits: new Map(board.waits).set(step.host, { until: now + step.waitMs, why: step.why }) }
    case 'fetched': {
      const host = new URL(step.url).hostname
      return { ...board, waits: new Map([...board.waits].filter(([name]) => name !== host)) }
    }
    case 'outcome':
      return {
        ...board,
        captured: board.captured + (step.outcome === 'ok' || step.outcome === 'not-modified' ? 1 : 0),
        outlets: withOneMore(board.outlets, step.outlet),
      }
    case 'moved':
    case 'deferred':
    case 'done':
      break
  }
  return board
}

function withOneMore(outlets: GatherBoard['outlets'], id: string): GatherBoard['outlets'] {
  const known = outlets.get(id)
  return known === undefined ? outlets : new Map(outlets).set(id, { ...known, done: known.done + 1 })
}

/** Lines of the screen that bars leave free: for the rest of the outlets, for the whole, and for the cursor. */
const OTHER_ROWS = 3
/** More outlets than these are counted, not drawn. */
const MOST_BARS = 20
const LONGEST_ID = 24
const LONGEST_BAR = 24
/** A shorter bar says nothing. */
const SHORTEST_BAR = 6
/** Columns kept for what is waited for. */
const WAIT_WIDTH = 22

/**
 * The board as lines no longer than the screen is wide: a bar per outlet in the order of the ids, where not all fit the
 * unfinished ones first; and a line for the whole.
 */
export function drawBoard(board: GatherBoard, view: BoardView): string[] {
  const all = [...board.outlets.values()]
  const room = Math.max(0, Math.min(MOST_BARS, view.rows - OTHER_ROWS))
  const ordered = all.length <= room ? all : [...all.filter(isOpen), ...all.filter((one) => !isOpen(one))]
  const shown = ordered.slice(0, room)
  const rest = ordered.slice(room)
  const waits = currentWaits(board, view)
  const barred = new Set(shown.map(({ outlet }) => outlet))
  const others = [...waits].flatMap(([outlet, own]) => (barred.has(outlet) ? [] : own))
  return [
    ...shown.map((one) => barLine(one, { widest: widestOf(shown, view), view, waits: waits.get(one.outlet) ?? [] })),
    ...(shown.length > 0 && rest.length > 0 ? [`and ${rest.length} more outlets: ${tally(rest)}`] : []),
    wholeLine(board, others),
  ].map((line) => cut(line, view.columns))
}

type NamedWait = { host: string; waitMs: number; why: Wait['why'] }

/** Waits that are not over, by outlet; those for hosts of nobody under ''. */
function currentWaits({ waits }: GatherBoard, { now, outlets }: BoardView): Map<string, NamedWait[]> {
  const current = [...waits].flatMap(([host, { until, why }]) =>
    until > now ? [{ host, waitMs: until - now, why }] : [],
  )
  return Map.groupBy(current, ({ host }) => outletOfHost(outlets, host)?.id ?? '')
}

type Widths = { id: number; counts: number }

function widestOf(shown: readonly OutletPages[], { columns }: BoardView): Widths {
  const longest = Math.max(0, ...shown.map(({ outlet }) => outlet.length))
  return {
    id: Math.min(longest, LONGEST_ID, Math.floor(columns / 3)),
    counts: Math.max(0, ...shown.map((one) => countsOf(one).length)),
  }
}

type Bar = { widest: Widths; view: BoardView; waits: readonly NamedWait[] }

function barLine(one: OutletPages, { widest, view, waits }: Bar): string {
  const width = Math.min(LONGEST_BAR, view.columns - widest.id - widest.counts - WAIT_WIDTH)
  const [wait] = isOpen(one) ? waits : []
  const cells = [
    cut(one.outlet, widest.id).padEnd(widest.id),
    ...(width < SHORTEST_BAR ? [] : [bar(one, width)]),
    countsOf(one).padStart(widest.counts),
    ...(wait === undefined ? [] : [`in ${describeWait(wait.waitMs, wait.why)}`]),
  ]
  return (one.addresses === 0 ? [cells[0], 'nothing found'] : cells).join(' ')
}

function bar({ done, pages }: OutletPages, width: number): string {
  const full = pages === 0 ? 0 : Math.floor((width * done) / pages)
  return '█'.repeat(full) + '░'.repeat(width - full)
}

function countsOf({ done, pages }: OutletPages): string {
  return `${done}/${pages}`
}

function wholeLine({ outlets, listings, captured }: GatherBoard, waits: readonly NamedWait[]): string {
  const next = waits.toSorted((a, b) => a.waitMs - b.waitMs)[0]
  const all = [...outlets.values()]
  const state =
    all.length === 0 ? `looking for coverage: ${listings} listings read` : `${tally(all)} pages, ${captured} captured`
  return next === undefined ? state : `${state}; next ${next.host} in ${describeWait(next.waitMs, next.why)}`
}

function tally(outlets: readonly OutletPages[]): string {
  const sum = (of: (one: OutletPages) => number): number => outlets.reduce((total, one) => total + of(one), 0)
  return `${sum(({ done }) => done)}/${sum(({ pages }) => pages)}`
}

function isOpen({ done, pages }: OutletPages): boolean {
  return done < pages
}

/** Ids and addresses are ASCII, so that a character is a column. */
function cut(line: string, columns: number): string {
  return line.length <= columns ? line : `${line.slice(0, Math.max(0, columns - 1))}…`
}
