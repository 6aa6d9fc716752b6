import type { Outlet } from '@parallax/model'

/** What a server sends: text goes out as UTF-8, bytes as they are. */
export type ServedDocument = { contentType: string; body: string | Uint8Array }

/** One outlet of the newsstand: who it is, and all its server answers with. */
export type Stand = {
  outlet: Outlet
  /** The name in its addresses and in the Host header: `the-bell.example`. */
  host: string
  /** Addresses of articles that no feed or sitemap of the outlet announces. */
  urls: readonly string[]
  /** By path, with its leading slash and without a query. */
  documents: ReadonlyMap<string, ServedDocument>
}

/** An article as its newsroom wrote it, before a page template is put around it. */
export type Story = {
  path: string
  headline: string
  /** The sentence under the headline, and the summary in a feed. */
  deck: string
  section: string
  authors: readonly string[]
  /** Instants with the offset of Port Calder, `2031-01-14T19:40:00+02:00`. */
  published: string
  modified?: string
  paragraphs: readonly string[]
}
