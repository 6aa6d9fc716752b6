import { z } from 'zod'
import { FigureKind } from './figure.ts'
import { HttpUrl, Outlet, Slug } from './outlet.ts'

/** `2013-07-02` or an instant with zone, `2013-07-02T18:30:00+07:00`. */
export const DayOrInstant = z.union([z.iso.date(), z.iso.datetime({ offset: true })], {
  error: 'a date like 2013-07-02 or a time like 2013-07-02T18:30:00+07:00',
})
export type DayOrInstant = z.infer<typeof DayOrInstant>

/** Words an article must hold to be about the event; matched as whole words, case folded. */
export const Terms = z.strictObject({
  all: z.array(z.string().min(1)).default([]),
  any: z.array(z.string().min(1)).default([]),
  not: z.array(z.string().min(1)).default([]),
})
export type Terms = z.infer<typeof Terms>

export const EventWindow = z.strictObject({
  from: DayOrInstant,
  to: DayOrInstant,
  /** IANA time zone in which days are counted. */
  zone: z.string().default('UTC'),
})
export type EventWindow = z.infer<typeof EventWindow>

/** Whether addresses count whose host no outlet of the study owns; they stand under their host's name. */
const others = z.boolean().optional()
/** What to search for, in the service's own words; made of the event's terms where it is left out. */
const query = z.string().min(1).max(500).optional()
/** Another address of the service, a mirror or a copy of one's own. */
const address = HttpUrl.optional()

/** Where coverage of one event is looked for beside the outlets' feeds and sitemaps. Paths are relative to the study file. */
export const Source = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('gdelt'), query, address, others }),
  /** The key is read from the environment (MEDIACLOUD_API_KEY) and never from a file. */
  z.strictObject({
    kind: z.literal('media-cloud'),
    query,
    address,
    others,
    /** Ids of Media Cloud's collections; all of its sources where it is left out. */
    collections: z.array(z.int().min(1)).max(50).optional(),
  }),
  /** A WARC or WARC.gz file, such as one of CC-NEWS. */
  z.strictObject({ kind: z.literal('warc'), file: z.string().min(1), others }),
  /** A folder of pages, `ID.html` or `ID.html.gz`; `addresses` gives that of a page that does not state its own, by ID. */
  z.strictObject({
    kind: z.literal('pages'),
    folder: z.string().min(1),
    addresses: z.record(z.string(), HttpUrl).optional(),
    others,
  }),
])
export type Source = z.infer<typeof Source>

/** One event whose coverage is compared. */
export const Event = z.strictObject({
  id: Slug,
  title: z.string().min(1),
  window: EventWindow.optional(),
  languages: z.array(z.string()).default(['en']),
  terms: Terms.optional(),
  /** Addresses of articles known to cover it. */
  urls: z.array(HttpUrl).default([]),
  /** The address of an article that covers it; what was read is held against that one. Visited as `urls` are. */
  seed: HttpUrl.optional(),
  /** Search services and stored pages to look in as well. */
  sources: z.array(Source).max(100).optional(),
  /** A corpus already at hand: a JSONL or CSV file of articles, relative to the study file. */
  articles: z.string().min(1).optional(),
  /** Of a CSV corpus: which column holds which field of an article, `{text: body, outlet: source}`. */
  columns: z.record(z.string(), z.string().min(1)).optional(),
})
export type Event = z.infer<typeof Event>

/** A party whose portrayal is compared with another's. */
export const Side = z.strictObject({
  id: Slug,
  name: z.string().min(1),
  demonyms: z.array(z.string().min(1)).default([]),
  places: z.array(z.string().min(1)).default([]),
  actors: z.array(z.string().min(1)).default([]),
})
export type Side = z.infer<typeof Side>

/** A quantity the study watches: aligned first, and listed even when nobody reports it. */
export const WatchedQuantity = z.strictObject({
  id: Slug,
  label: z.string().min(1),
  terms: z.array(z.string().min(1)).default([]),
  kind: FigureKind,
  partOf: Slug.optional(),
})
export type WatchedQuantity = z.infer<typeof WatchedQuantity>

/** How far apart an approximate number may lie: shares for counts, money and measures; points for the rest. */
export const Approximation = z.strictObject({
  count: z.number().min(0).max(1).default(0.1),
  money: z.number().min(0).max(1).default(0.1),
  measure: z.number().min(0).max(1).default(0.1),
  percentPoints: z.number().min(0).max(100).default(1),
  magnitude: z.number().min(0).max(10).default(0.1),
})
export type Approximation = z.infer<typeof Approximation>

export const Settings = z.strictObject({ approximation: Approximation.prefault({}) })
export type Settings = z.infer<typeof Settings>

/** What a breached gate does to the run: nothing, a warning, or exit code 1. */
export const GateLevel = z.enum(['off', 'warn', 'error'])
export type GateLevel = z.infer<typeof GateLevel>

/** Checks on the result of a run, for scheduled use. Disagreement is a finding, not a failure, unless asked for. */
export const Gates = z.strictObject({
  /** A focal conflict that the baseline did not have; without a baseline every one is new. */
  'new-conflict': GateLevel.default('off'),
  /** An outlet now gives less than in the baseline. */
  'revised-down': GateLevel.default('off'),
  /** Figures within one article do not add up. */
  arithmetic: GateLevel.default('off'),
  /** An article of the baseline was edited. */
  'evidence-changed': GateLevel.default('off'),
  /** Fewer outlets were read in full. */
  'min-outlets': z.strictObject({ level: GateLevel.default('error'), outlets: z.int().min(1) }).optional(),
  /** More pages or articles were lost. */
  'max-failures': z.strictObject({ level: GateLevel.default('error'), failures: z.int().min(0) }).optional(),
})
export type Gates = z.infer<typeof Gates>

/** How the crawler may behave; every default is the polite one. */
export const CrawlRules = z.strictObject({
  /** Least pause between two requests to one host, in milliseconds. Below 5000 only for `ownHosts`. */
  gapMs: z.int().min(0).max(600_000).default(5000),
  /** Hosts that belong to the researcher and may be asked faster. */
  ownHosts: z.array(z.string().min(1)).default([]),
  /** Allow addresses that lead to this machine (127.0.0.0/8, ::1). */
  loopback: z.boolean().default(false),
  /** Host name to `address:port`, in place of DNS: for a test server or a local mirror. */
  connect: z
    .record(z.string(), z.string().regex(/^127\.0\.0\.1:\d{1,5}$/, 'a loopback address and port, 127.0.0.1:8080'))
    .default({}),
  maxPages: z.int().min(1).max(100_000).default(1000),
  maxBytesPerPage: z.int().min(1024).max(100_000_000).default(10_000_000),
  timeoutMs: z.int().min(100).max(600_000).default(30_000),
  /**
   * Where to look for an archived copy of a page that is gone: a Memento TimeGate (RFC 7089) as an address with `{url}`, and
   * `{time}` (14 digits) where it wants one. No copy is looked for unless it is given.
   */
  deadPages: z
    .string()
    .regex(
      /^https?:\/\/[^\s{}]+(?:\{time\}[^\s{}]*)?\{url\}$/,
      'an address that ends in {url}, with {time} before it or not',
    )
    .optional(),
  /** Have pages that scripts fill (`js-only`) opened in a browser, where one is installed. */
  browser: z.boolean().optional(),
})
export type CrawlRules = z.infer<typeof CrawlRules>

/** A seeded draw of articles, for a study that does not code all of them. */
export const SampleRule = z.strictObject({
  /** How many articles at most. */
  n: z.int().min(1).max(1_000_000),
  /** The same seed draws the same articles. */
  seed: z
    .int()
    .min(0)
    .max(2 ** 31),
  /** `n` of every outlet, or `n` of the whole event. */
  by: z.enum(['outlet', 'event']).default('outlet'),
})
export type SampleRule = z.infer<typeof SampleRule>

/** What a researcher writes and keeps under version control: study.yaml. Only `study` is required. */
export const Study = z.strictObject({
  study: z.string().min(1),
  /** An address or page where the crawler's operator can be reached; required for live crawls. */
  contact: z.string().min(1).optional(),
  /** Ids from the outlets room, or whole outlets. */
  outlets: z.array(z.union([Slug, Outlet])).default([]),
  events: z.array(Event).default([]),
  sides: z.array(Side).default([]),
  quantities: z.array(WatchedQuantity).default([]),
  settings: Settings.prefault({}),
  /** Which of the articles on topic are coded; all of them where it is left out. */
  sample: SampleRule.optional(),
  crawl: CrawlRules.prefault({}),
  gates: Gates.prefault({}),
})
export type Study = z.infer<typeof Study>
