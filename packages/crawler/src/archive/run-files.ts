/**
 * One line per finished address, in the order in which they finished: the truth about a run. Between them a line per request,
 * written before it is sent, so that a run that was killed and goes on knows which hosts to leave in peace.
 */
export const JOURNAL_FILE = 'journal.jsonl'
/** One line per capture, ordered by event, outlet and address. */
export const CAPTURES_FILE = 'captures.jsonl'
/** One line per event and outlet: what was found, what was captured, and how the rest ended. */
export const COVERAGE_FILE = 'coverage.jsonl'
/** One line per feed, sitemap, section page, search and stored file: how it ended, and how many entries it had. */
export const LISTINGS_STATE_FILE = 'listings.jsonl'
/** The pages as they were received. */
export const PAGES_FILE = 'archive.warc.gz'
/** The feeds and sitemaps, apart, so that a reader of the pages' archive finds pages only. */
export const LISTINGS_FILE = 'listings.warc.gz'
