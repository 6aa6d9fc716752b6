import { TRACKING_PARAMETERS } from './tracking-parameters.ts'

const MAX_LENGTH = 2048
const exact = new Set(TRACKING_PARAMETERS.filter((name) => !name.endsWith('*')))
const prefixes = TRACKING_PARAMETERS.filter((name) => name.endsWith('*')).map((name) => name.slice(0, -1))

/**
 * One spelling for one page: host in lower case, default port, fragment, user name and tracking parameters dropped, the
 * rest of the query kept letter for letter. Undefined for what is no http(s) address or is over 2,048 characters.
 */
export function canonicalAddress(address: string, base?: string): string | undefined {
  const trimmed = address.trim()
  if (trimmed.length > MAX_LENGTH || !URL.canParse(trimmed, base)) return undefined
  const url = new URL(trimmed, base)
  if (url.protocol !== 'http:' && url.protocol !== 'https:') return undefined
  url.hash = ''
  url.username = ''
  url.password = ''
  url.search = withoutTracking(url.search)
  return url.href.length > MAX_LENGTH ? undefined : url.href
}

/** Filtered as text, since writing a parsed query back would change the escapes of the parameters that stay. */
function withoutTracking(search: string): string {
  const kept = search
    .slice(1)
    .split('&')
    .filter((part) => part !== '' && !isTracking(part.split('=', 1)[0] ?? ''))
    .join('&')
  // With its own question mark, since the address would take one at the start of `kept` for it.
  return kept && `?${kept}`
}

function isTracking(name: string): boolean {
  const lower = name.toLowerCase()
  return exact.has(lower) || prefixes.some((prefix) => lower.startsWith(prefix))
}
