import type { Outcome } from '@parallax/model'

/** How far an outlet is: addresses found of it, pages of it to visit, and how many of these had ended before this run. */
export type OutletPages = { outlet: string; addresses: number; pages: number; done: number }

/**
 * Why a host is not asked at once: the study's gap, the crawl-delay of its robots.txt, a slow answer, because it asked to be
 * left, or because it failed.
 */
export type WaitReason = 'gap' | 'crawl-delay' | 'slow' | 'asked' | 'failed'

/** One thing that happened while gathering, as it happens. Addresses are canonical; `outlet` is an outlet's id. */
export type GatherStep =
  /** A feed, sitemap, section page, search or stored file ended; `entries` is what it announced. A search's outlet is ''. */
  | { step: 'listing'; outlet: string; url: string; outcome: Outcome; entries: number }
  /** All addresses are known: `addresses` captures there will be, of `pages` pages to visit. */
  | { step: 'found'; addresses: number; pages: number; outlets: OutletPages[] }
  /** A host is left in peace for `waitMs` before it is asked again. Pauses of less than a second are not told. */
  | { step: 'waiting'; host: string; waitMs: number; why: WaitReason }
  /** One request had its answer: a page, a listing, a redirect or a robots.txt. `bytes` is the body's length, decoded. */
  | { step: 'fetched'; url: string; status: number; bytes: number; tookMs: number }
  /** A host answered that what was asked for is at another host; told once for each pair of hosts. */
  | { step: 'moved'; url: string; to: string }
  /** A page ended; `done` of `pages` have. */
  | { step: 'outcome'; outlet: string; url: string; outcome: Outcome; done: number; pages: number }
  /** At the end: an address that was not visited in this run, and why. */
  | { step: 'deferred'; outlet: string; event: string; url: string; reason: string }
  /** The last step: how many of the addresses have a body to read, how many were left for later. */
  | { step: 'done'; addresses: number; captured: number; deferred: number; problems: number; complete: boolean }
