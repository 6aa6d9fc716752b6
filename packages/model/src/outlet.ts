import { z } from 'zod'

/** An identifier used in files, anchors and folder names: lower case, digits, hyphens. */
export const Slug = z
  .string()
  .regex(/^[a-z0-9](?:[a-z0-9-]{0,62}[a-z0-9])?$/, 'an id has lower-case letters, digits and inner hyphens, at most 64')
export type Slug = z.infer<typeof Slug>

/** An http(s) address. */
export const HttpUrl = z.url({ protocol: /^https?$/, error: 'an http(s) address' })
export type HttpUrl = z.infer<typeof HttpUrl>

/** A news outlet: who it is and where its coverage is announced. */
export const Outlet = z.strictObject({
  id: Slug,
  name: z.string().min(1),
  home: HttpUrl.optional(),
  /** RSS, Atom and JSON Feed addresses. */
  feeds: z.array(HttpUrl).default([]),
  /** News sitemap addresses. */
  sitemaps: z.array(HttpUrl).default([]),
  /** Section pages whose links lead to articles, for an outlet without a feed. */
  sections: z.array(HttpUrl).optional(),
  /** A news agency whose text others print. */
  wire: z.boolean().default(false),
  /** ISO 3166-1 alpha-2. */
  country: z.string().length(2).optional(),
  /** BCP 47 tags. */
  languages: z.array(z.string()).default([]),
  /** The day on which its listings were last asked and answered; absent where nobody checked them live. */
  checkedOn: z.iso.date().optional(),
})
export type Outlet = z.infer<typeof Outlet>
