import { attributeOf } from '../discover/links.ts'
import { canonicalAddress } from './canonical-address.ts'

/** The head of a page is read for it, in bytes. */
const MAX_HEAD = 200_000

/**
 * The address that a page states as its own (`rel=canonical`), where it is of the same site. One that leads to the front
 * page is a mistake of the template and not taken: it would make one page of all.
 */
export function statedCanonical(body: Uint8Array, pageUrl: string): string | undefined {
  const address = canonicalAddress(canonicalLink(headOf(body)) ?? '', pageUrl)
  return address !== undefined && isSamePlace(address, pageUrl) ? address : undefined
}

/** The whole address that a page at hand states as its own, by `rel=canonical` or `og:url`: nothing else says where it was. */
export function statedAddress(body: Uint8Array): string | undefined {
  const head = headOf(body)
  const stated = [canonicalLink(head), openGraphUrl(head)]
  const addresses = stated.flatMap((address) => (address === undefined ? [] : (canonicalAddress(address) ?? [])))
  return addresses.find((address) => new URL(address).pathname !== '/')
}

function headOf(body: Uint8Array): string {
  return new TextDecoder('latin1').decode(body.subarray(0, MAX_HEAD))
}

function canonicalLink(head: string): string | undefined {
  for (const [tag] of head.matchAll(/<link\s[^<>]{1,3000}>/gi)) {
    if (/\srel=["']?canonical["'\s>]/i.test(tag)) return attributeOf(tag, 'href') ?? ''
  }
  return undefined
}

function openGraphUrl(head: string): string | undefined {
  for (const [tag] of head.matchAll(/<meta\s[^<>]{1,3000}>/gi)) {
    if (attributeOf(tag, 'property')?.toLowerCase() === 'og:url') return attributeOf(tag, 'content')
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
