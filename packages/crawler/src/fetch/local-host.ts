import type { CrawlRules } from '@parallax/model'
import { addressOfHost, isAllowedAddress } from './address-guard.ts'

/** The loopback `address:port` that the study gives in place of a host's own, if it does; hosts in any case of letters. */
export function connectTarget(hostname: string, crawl: CrawlRules): string | undefined {
  if (!crawl.loopback) return undefined
  const asked = hostname.toLowerCase()
  return Object.entries(crawl.connect).find(([host]) => host.toLowerCase() === asked)?.[1]
}

/** Whether a URL leads to this machine by the study's own word: a host in `connect`, or a loopback address or name. */
export function isLocalHost(url: string, crawl: CrawlRules): boolean {
  if (!crawl.loopback) return false
  const { hostname } = new URL(url)
  if (hostname === 'localhost' || connectTarget(hostname, crawl) !== undefined) return true
  const address = addressOfHost(hostname)
  // Allowed with loopback and not without: that is loopback itself.
  return address !== undefined && isAllowedAddress(address, true) && !isAllowedAddress(address, false)
}
