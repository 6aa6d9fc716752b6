import type { Article, CaptureReference, Problem } from '@parallax/model'

/** One page as it was fetched. */
export type Page = {
  /** Becomes the article's id. */
  id: string
  bytes: Uint8Array
  /** The address it was fetched from, after redirects. */
  url?: string
  /** The HTTP header Content-Type. */
  contentType?: string
  /** Id of the outlet, where it is known beforehand. */
  outlet?: string
  /** What a feed or sitemap said of the time of publication; used when the page says nothing. */
  publishedHint?: string
  capture?: CaptureReference
}

/** What came of a page: an article, or the reasons why there is none. An article can have problems as well. */
export type Reading = { article: Article | null; problems: Problem[] }
