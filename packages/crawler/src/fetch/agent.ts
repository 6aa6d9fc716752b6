import { lookup } from 'node:dns'
import type { LookupFunction } from 'node:net'
import type { CrawlRules } from '@parallax/model'
import { Agent, buildConnector } from 'undici'
import { isAllowedAddress } from './address-guard.ts'
import { connectTarget } from './local-host.ts'

const MAX_HEADER_BYTES = 32 * 1024
const IDLE_MS = 4000

/** A name that leads to an address which must not be connected to. */
class ForbiddenAddress extends Error {
  readonly code = 'FORBIDDEN_ADDRESS'
}

/**
 * Connections, at most one per origin. A host in `connect` is reached at its loopback port; for any other, the very
 * address that was looked up and checked is the one connected to, so that a name cannot change its mind in between.
 */
export function openAgent(crawl: CrawlRules): Agent {
  // A page's deadline is kept by the caller; these bounds only catch what it would leave behind.
  const boundMs = crawl.timeoutMs + 1000
  const direct = buildConnector({ allowH2: false, timeout: boundMs, lookup: guardedLookup(crawl.loopback) })
  return new Agent({
    connect: (options, callback) => direct({ ...options, ...mappedTo(options.hostname, crawl) }, callback),
    connections: 1,
    pipelining: 1,
    allowH2: false,
    maxHeaderSize: MAX_HEADER_BYTES,
    headersTimeout: boundMs,
    bodyTimeout: boundMs,
    keepAliveTimeout: IDLE_MS,
  })
}

function mappedTo(hostname: string, crawl: CrawlRules): { hostname?: string; port?: string; servername?: string } {
  const target = connectTarget(hostname, crawl)
  if (target === undefined) return {}
  const [address = '', port = ''] = target.split(':')
  return { hostname: address, port, servername: hostname }
}

function guardedLookup(allowLoopback: boolean): LookupFunction {
  return (hostname, options, callback) => {
    lookup(hostname, { ...options, all: true }, (error, addresses) => {
      const [first] = addresses ?? []
      if (error !== null || first === undefined)
        return callback(error ?? new Error(`no address for ${hostname}`), '', 0)
      // One forbidden address among several is enough: a name that mixes them is an attack or a mistake.
      const forbidden = addresses.find(({ address }) => !isAllowedAddress(address, allowLoopback))
      if (forbidden !== undefined) {
        return callback(new ForbiddenAddress(`${hostname} leads to ${forbidden.address}, which is not public`), '', 0)
      }
      if (options.all === true) return callback(null, addresses)
      return callback(null, first.address, first.family)
    })
  }
}
