import { Configuration, EventManager, Log, LogLevel, Request, type RequestQueue } from '@crawlee/core'
import { BasicCrawler } from '@crawlee/http'
import { MemoryStorage } from '@crawlee/memory-storage'
import type { BaseHttpClient } from '@crawlee/core'
import type { HostTurns } from './host-turns.ts'
import { visitQueue } from './visit-queue.ts'

/** Hosts visited at the same time; each of them has one request under way. */
const MAX_HOSTS_AT_ONCE = 16
const LOOK_AGAIN_SECONDS = 0.02
/** Far beyond what turns, pauses and deadlines add up to: we keep time ourselves, crawlee must not cut in. */
const NEVER_SECONDS = 7 * 24 * 3600

type Crew = { turns: HostTurns; client: BaseHttpClient; signal: AbortSignal }

/**
 * Has crawlee run `handle` for every address, many hosts at a time and each in its turn. The handler says itself what
 * became of an address and throws only for faults of ours; the first of those stops the crawl and is thrown.
 * Returns when nothing is under way any more, also after `signal` aborts.
 */
export async function crawl(
  addresses: readonly string[],
  handle: (address: string) => Promise<void>,
  crew: Crew,
): Promise<void> {
  if (addresses.length === 0) return
  const fault = new AbortController()
  const underWay = new Set<Promise<void>>()
  const requests = addresses.map((address) => new Request({ url: address, uniqueKey: address, noRetry: true }))
  const queue = visitQueue(requests, crew.turns, AbortSignal.any([crew.signal, fault.signal]))
  const crawler = new BasicCrawler(
    {
      // Crawlee types the queue as its own class and uses only what a VisitQueue has.
      requestQueue: queue as unknown as RequestQueue,
      httpClient: crew.client,
      requestHandler: async ({ request }) => {
        const task = handle(request.url).catch((error: unknown) => fault.abort(error))
        underWay.add(task)
        await task.finally(() => underWay.delete(task))
      },
      ...QUIET,
      log: new Log({ level: LogLevel.OFF }),
      // The pool must not slow down for a busy machine: the hosts' gaps are the pace.
      minConcurrency: MAX_HOSTS_AT_ONCE,
      maxConcurrency: MAX_HOSTS_AT_ONCE,
      autoscaledPoolOptions: { maybeRunIntervalSecs: LOOK_AGAIN_SECONDS, loggingIntervalSecs: null },
    },
    quietConfiguration(),
  )
  await crawler.run()
  // On Ctrl-C crawlee lets go of its pool at once; what is under way must still be written down.
  await Promise.all(underWay)
  fault.signal.throwIfAborted()
}

const QUIET = {
  maxRequestRetries: 0,
  useSessionPool: false,
  requestHandlerTimeoutSecs: NEVER_SECONDS,
  statusMessageLoggingInterval: NEVER_SECONDS,
  statisticsOptions: { saveErrorSnapshots: false, persistenceOptions: { enable: false } },
}

/** Crawlee's own one watches the machine by running `ps`; with a fixed number of hosts at once there is nothing to watch. */
class Bystander extends EventManager {}

/**
 * One configuration per crawl, since a second crawler on the same one would do nothing; nothing reaches the disk.
 * The storage has nothing to tear down, and crawlee would hold the process for a second to see whether it is slow at it.
 */
function quietConfiguration(): Configuration {
  const storage = new MemoryStorage({ persistStorage: false, writeMetadata: false })
  const configuration = new Configuration({
    persistStorage: false,
    purgeOnStart: false,
    // A number, so that crawlee does not run programs of the system to find one out.
    memoryMbytes: 1024,
    storageClient: Object.assign(storage, { teardown: undefined }),
  })
  configuration.useEventManager(new Bystander(configuration))
  return configuration
}
