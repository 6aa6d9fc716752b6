import type { Facts } from './facts.ts'
import type { Sourced } from './sourced.ts'

/**
 * The page's canonical address, absolute and http(s), or undefined: the link element, then Open Graph. An address of the
 * site's front page is a mistake in the template and does not count.
 */
export function readCanonical({ named, meta }: Facts, url?: string): Sourced<string> | undefined {
  const link = named('link').find((element) => /(?:^|\s)canonical(?:\s|$)/i.test(element.attribs.rel ?? ''))
  const given = [
    { value: absolute(link?.attribs.href, url), from: 'link canonical' },
    { value: absolute(meta('og:url'), url), from: 'meta og:url' },
  ]
  for (const { value, from } of given) if (value && new URL(value).pathname.length > 1) return { value, from }
  return undefined
}

function absolute(address: string | undefined, base: string | undefined): string | undefined {
  const text = address?.trim()
  if (!text || text.length > 2_000) return undefined
  const resolved = URL.canParse(text)
    ? new URL(text)
    : base && URL.canParse(text, base)
      ? new URL(text, base)
      : undefined
  return resolved && /^https?:$/.test(resolved.protocol) ? resolved.href : undefined
}
