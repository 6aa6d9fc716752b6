import { type IncomingMessage, type Server, type ServerResponse, createServer } from 'node:http'
import { mkdtemp, rm } from 'node:fs/promises'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Event, Outlet, Study } from '@parallax/model'
import { type GatherPlan, type GatherResult, gather } from '@parallax/crawler'
import { onTestFinished } from 'vitest'

/** What a route answers: HTML, a whole answer, or a function that writes one itself. */
export type Route =
  | string
  | { status?: number; headers?: Record<string, string>; body?: string | Uint8Array }
  | ((request: IncomingMessage, response: ServerResponse, visit: number) => void)

type Visit = { host: string; path: string; at: number; headers: IncomingMessage['headers'] }

/** One server on a free loopback port that plays many hosts, and the log of who asked for what and when. */
export type Press = {
  port: number
  log: Visit[]
  /** Paths asked for at a host, robots.txt left out. */
  paths: (host: string) => string[]
  close: () => Promise<void>
}

/** Hosts to their routes by path with query; a host without `/robots.txt` answers 404 for it. */
export async function openPress(hosts: Record<string, Record<string, Route>>): Promise<Press> {
  const log: Visit[] = []
  const server = createServer((request, response) => {
    const host = (request.headers.host ?? '').replace(/:\d+$/, '')
    const path = request.url ?? ''
    log.push({ host, path, at: performance.now(), headers: request.headers })
    const visit = log.filter((entry) => entry.host === host && entry.path === path).length
    response.on('error', () => undefined)
    answer(hosts[host]?.[path], { request, response, visit })
  })
  server.listen(0, '127.0.0.1')
  await new Promise((resolve) => server.once('listening', resolve))
  return {
    // An HTTP server that listens on a port has an address with one.
    port: (server.address() as AddressInfo).port,
    log,
    paths: (host) => log.filter((entry) => entry.host === host && entry.path !== '/robots.txt').map(({ path }) => path),
    close: async () => closeServer(server),
  }
}

function answer(
  route: Route | undefined,
  { request, response, visit }: { request: IncomingMessage; response: ServerResponse; visit: number },
): void {
  response.sendDate = false
  if (route === undefined) {
    response.writeHead(404, { 'content-type': 'text/html' }).end('<p>nothing here</p>')
  } else if (typeof route === 'function') {
    route(request, response, visit)
  } else if (typeof route === 'string') {
    response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end(route)
  } else {
    response.writeHead(route.status ?? 200, { 'content-type': 'text/html', ...route.headers }).end(route.body ?? '')
  }
}

async function closeServer(server: Server): Promise<void> {
  server.closeAllConnections()
  await new Promise((resolve) => server.close(resolve))
}

/** An empty folder for one test, gone when the test is over. */
export async function newFolder(): Promise<string> {
  const folder = await makeFolder()
  onTestFinished(async () => rm(folder, { recursive: true }))
  return folder
}

/** An empty folder, which whoever asked for it clears away. */
export async function makeFolder(): Promise<string> {
  return mkdtemp(join(tmpdir(), 'parallax-crawler-'))
}

type Coverage = {
  urls?: string[]
  outlets?: Partial<Outlet>[]
  event?: Partial<Event>
  crawl?: Partial<Study['crawl']>
  hosts?: string[]
}

/** A plan for one event whose hosts are all on the press and may be asked without a pause. */
export function planFor(press: Pick<Press, 'port'>, out: string, coverage: Coverage): GatherPlan {
  const outlets = (coverage.outlets ?? []).map((outlet) => Outlet.parse({ name: outlet.id, ...outlet }))
  const addresses = [...(coverage.urls ?? []), ...outlets.flatMap(({ feeds, sitemaps }) => [...feeds, ...sitemaps])]
  const hosts = [
    ...new Set([...addresses.map((address) => new URL(address).hostname), ...(coverage.hosts ?? [])]),
  ].filter((host) => host.endsWith('.example'))
  const event = Event.parse({ id: 'flood', title: 'Flood in Lower Marsh', urls: coverage.urls, ...coverage.event })
  const study = Study.parse({
    study: 'test',
    outlets,
    events: [event],
    crawl: {
      gapMs: 0,
      ownHosts: hosts,
      loopback: true,
      connect: Object.fromEntries(hosts.map((host) => [host, `127.0.0.1:${press.port}`])),
      timeoutMs: 5000,
      ...coverage.crawl,
    },
  })
  return { study, outlets, events: study.events, out, version: '0.0.0', mode: 'fresh' }
}

/** Opens a press, gathers from it into a new folder, and closes it. */
export async function gatherFrom(
  hosts: Record<string, Record<string, Route>>,
  coverage: Coverage,
): Promise<GatherResult & { press: Press; out: string; plan: GatherPlan }> {
  const press = await openPress(hosts)
  try {
    const out = await newFolder()
    const plan = planFor(press, out, coverage)
    return { ...(await gather(plan)), press, out, plan }
  } finally {
    await press.close()
  }
}
