import { canonicalAddress } from './canonical-address.ts'

/** The head of a page is read for it, in bytes. */
const MAX_HEAD = 200_000

/**
 * The address that a page states as its own (`rel=canonical`), where it is of the same site. One that leads to the front
 * page is a mistake of the template and not taken: it would make one page of all.
 */
export function statedCanonical(body: Uint8Array, pageUrl: string): string | undefined {
  const head = new TextDecoder('latin1').decode(body.subarray(0, MAX_HEAD))
  for (const [tag] of head.matchAll(/<link\s[^<>]{1,3000}>/gi)) {
    if (!/\srel=["']?canonical["'\s>]/i.test(tag)) continue
    const href = /\shref=(?:"([^"]*)"|'([^']*)'|([^\s"'>]+))/i.exec(tag)
    const address = canonicalAddress((href?.[1] ?? href?.[2] ?? href?.[3] ?? '').replaceAll('&amp;', '&'), pageUrl)
    return address !== undefined && isSamePlace(address, pageUrl) ? address : undefined
  }
  return undefined
}

function isSamePlace(address: string, pageUrl: string): boolean {
  const [stated, page] = [new URL(address), new URL(pageUrl)]
  const [a, b] = [domainOf(stated), domainOf(page)]
  return (a === b || a.endsWith(`.${b}`) || b.endsWith(`.${a}`)) && stated.pathname !== '/'
}

function domainOf({ hostname }: URL): string {
  return hostname.replace(/^(?:www|m|mobile|amp)\./, '')
}
