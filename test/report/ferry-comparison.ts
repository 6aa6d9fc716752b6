import {
  Comparison,
  contentId,
  type Article,
  type CoverageCell,
  type FigureClaim,
  type FrameClaim,
  type Interval,
  type Quantity,
} from '@parallax/model'

/** A made-up event with everything a report can show: every verdict, camps, open bounds, silence, a paywall, checks. */

const ARTICLES: Article[] = [
  {
    id: 'gazette-1',
    outlet: 'harbour-gazette',
    url: 'https://gazette.example/2031/ferry?id=7#top',
    title: 'At least 23 dead as ferry capsizes on Lake Tarn',
    deck: 'Rescue teams search through the night',
    authors: ['Ida Holm', 'Per Aske'],
    publishedAt: '2031-05-04T19:40:00Z',
    language: 'en',
    text: 'At least 23 people died when a ferry capsized on Lake Tarn on Sunday, the interior ministry said. About 140 people were aboard.\n\nThe vessel was licensed for 120 passengers. "We have found 9 survivors in the water," said Gov. Mara Lind. In the morning the ministry had spoken of 12 dead.\n\nDivers will be paid $2.5 million, the ministry said.',
    capture: { sha256: 'a'.repeat(64), fetchedAt: '2031-05-04T20:02:00Z' },
  },
  {
    id: 'meridian-1',
    outlet: 'daily-meridian',
    url: 'https://meridian.example/ferry',
    title: 'More than 20 killed in Lake Tarn ferry disaster',
    publishedAt: '2031-05-04T18:00:00Z',
    language: 'en',
    text: 'More than 20 people were killed in the Lake Tarn ferry disaster, officials said. Some 150 people were on board.\n\nThe toll includes 14 crew and 11 passengers, 24 in all, the coast guard said. Nine people were rescued from the water. The vessel was licensed for 120 passengers.',
  },
  {
    id: 'wire-1',
    outlet: 'northern-wire',
    url: 'https://wire.example/a/1',
    title: 'Ferry sinks on Lake Tarn; 24 dead',
    publishedAt: '2031-05-05',
    credit: 'Northern Wire',
    language: 'en',
    text: 'A ferry sank on Lake Tarn, killing 24 people, the interior ministry said. The ferry was licensed for 90 passengers, the operator said.\n\nSeven people were missing on Monday. Nine people were rescued.',
  },
  {
    id: 'lantern-1',
    outlet: 'the-lantern',
    url: 'https://lantern.example/tarn',
    title: 'Tarn: ministry counts 24 dead',
    publishedAt: '2031-05-05',
    credit: 'Northern Wire',
    language: 'en',
    text: 'A ferry sank on Lake Tarn, killing 24 people, the interior ministry said. The ferry was licensed for 90 passengers, the operator said.\n\nEleven people were missing on Monday. A ferry accident on the lake in 2008 killed 61.',
  },
  {
    id: 'courier-1',
    outlet: 'city-courier',
    url: 'https://courier.example/fr/bac',
    title: 'Naufrage sur le lac Tarn : 24 morts',
    publishedAt: '2031-05-05T06:15:00Z',
    language: 'fr',
    text: 'Le naufrage du bac a fait 24 morts, selon le ministère. En 2008, un accident avait fait 61 morts.',
  },
]

const text = (article: string) => ARTICLES.find((one) => one.id === article)

type FigureParts = Partial<FigureClaim> & { quote: string }

/** A figure claim on the first place of its quote, in the text unless it says otherwise. */
function figure(article: string, n: [number | null, number | null], parts: FigureParts): FigureClaim {
  const place = parts.in ?? 'text'
  const whole = (place === 'title' ? text(article)?.title : text(article)?.text) ?? ''
  const start = whole.search(new RegExp(`(?<![\\w.])${parts.quote.replace(/[$.]/g, '\\$&')}(?!\\w)`))
  if (start < 0) throw new Error(`${article} does not say ${parts.quote}`)
  const end = start + parts.quote.length
  return {
    type: 'figure',
    id: contentId('f', [article, place, start, end]),
    article,
    in: place,
    start,
    end,
    lower: n[0],
    upper: n[1],
    hedge: 'exact',
    unit: 'person',
    kind: 'killed',
    what: 'people',
    status: 'asserted',
    aspect: 'level',
    attribution: null,
    rules: ['digits'],
    ...parts,
  }
}

const ministry = (source = 'interior ministry'): FigureClaim['attribution'] => ({
  source,
  sourceType: 'official',
  cue: 'said',
  span: [0, 8],
  id: null,
})

const FIGURES = {
  dead23: figure('gazette-1', [23, null], { quote: 'At least 23', hedge: 'at_least', attribution: ministry() }),
  dead23title: figure('gazette-1', [23, null], { quote: 'At least 23', hedge: 'at_least', in: 'title' }),
  dead12: figure('gazette-1', [12, 12], { quote: '12', attribution: ministry() }),
  dead20: figure('meridian-1', [20, null], {
    quote: 'More than 20',
    hedge: 'more_than',
    attribution: ministry('officials'),
  }),
  dead24wire: figure('wire-1', [24, 24], { quote: '24', attribution: ministry() }),
  dead24lantern: figure('lantern-1', [24, 24], { quote: '24', attribution: ministry() }),
  dead24courier: figure('courier-1', [24, 24], { quote: '24', attribution: ministry('ministère') }),
  aboard140: figure('gazette-1', [140, 140], { quote: 'About 140', hedge: 'approx', kind: 'persons' }),
  aboard150: figure('meridian-1', [150, 150], { quote: 'Some 150', hedge: 'approx', kind: 'persons' }),
  licensed120gazette: figure('gazette-1', [120, 120], { quote: '120', kind: 'persons', what: 'passengers' }),
  licensed120meridian: figure('meridian-1', [120, 120], { quote: '120', kind: 'persons', what: 'passengers' }),
  licensed90wire: figure('wire-1', [90, 90], { quote: '90', kind: 'persons', attribution: ministry('operator') }),
  licensed90lantern: figure('lantern-1', [90, 90], { quote: '90', kind: 'persons', attribution: ministry('operator') }),
  rescued9gazette: figure('gazette-1', [9, 9], { quote: '9', kind: 'rescued', attribution: ministry('Mara Lind') }),
  rescued9meridian: figure('meridian-1', [9, 9], { quote: 'Nine', kind: 'rescued' }),
  rescued9wire: figure('wire-1', [9, 9], { quote: 'Nine', kind: 'rescued' }),
  missing7: figure('wire-1', [7, 7], { quote: 'Seven', kind: 'missing' }),
  missing11: figure('lantern-1', [11, 11], { quote: 'Eleven', kind: 'missing' }),
  injured11: figure('meridian-1', [11, 11], { quote: '11', kind: 'injured' }),
  crew14: figure('meridian-1', [14, 14], { quote: '14' }),
  total24: figure('meridian-1', [24, 24], { quote: '24' }),
  money: figure('gazette-1', [2.5e6, 2.5e6], { quote: '$2.5 million', kind: 'money', unit: 'USD', status: 'expected' }),
  before61lantern: figure('lantern-1', [61, 61], { quote: '61' }),
  before61courier: figure('courier-1', [61, 61], { quote: '61' }),
} as const satisfies Record<string, FigureClaim>

const point = (n: number): Interval => ({ lower: n, upper: n, lowerOpen: false, upperOpen: false })
const from = (lower: number, lowerOpen = false): Interval => ({ lower, upper: null, lowerOpen, upperOpen: true })
const between = (lower: number, upper: number): Interval => ({ lower, upper, lowerOpen: false, upperOpen: false })

type Row = {
  claims: FigureClaim[]
  latest?: FigureClaim[]
  value: string
  interval: Interval
  camps?: number[]
  asOf?: { from: string | null; to: string | null; text?: string }
}

/** A quantity with one row an outlet; outlets are those of the claims. */
function quantity(id: string, rows: Row[], parts: Partial<Quantity> = {}): Quantity {
  const claims = rows.flatMap((row) => row.claims)
  const outletOf = (claim: FigureClaim | undefined) => text(claim?.article ?? '')?.outlet ?? ''
  const sources = (row: Row) => [...new Set(row.claims.flatMap((claim) => claim.attribution?.source ?? []))]
  return {
    id: contentId('q', [id]),
    label: id,
    kind: claims[0]?.kind ?? 'killed',
    unit: claims[0]?.unit ?? 'person',
    what: 'people',
    aspect: 'level',
    stratum: 'asserted',
    scope: 'focal',
    claims: claims.map((claim) => claim.id),
    perOutlet: rows.map((row) => ({
      outlet: outletOf(row.claims[0]),
      claims: row.claims.map((claim) => claim.id),
      latest: (row.latest ?? row.claims).map((claim) => claim.id),
      value: row.value,
      interval: row.interval,
      sources: sources(row),
      ...(row.asOf && { asOf: row.asOf }),
      camps: row.camps ?? [0],
    })),
    verdict: 'single',
    because: [],
    divergent: false,
    singleOrigin: false,
    camps: [{ interval: rows[0]?.interval ?? from(0), outlets: [], claims: [] }],
    counts: { outlets: rows.length, texts: rows.length, sources: new Set(rows.flatMap(sources)).size },
    stability: [],
    watched: false,
    ...parts,
  }
}

const F = FIGURES
const evening = { from: null, to: '2031-05-04T19:40:00Z', text: 'on Sunday' }
const monday = { from: null, to: '2031-05-05T23:59:59.999Z' }

const QUANTITIES: Quantity[] = [
  quantity(
    'people killed',
    [
      {
        claims: [F.dead23, F.dead23title, F.dead12],
        latest: [F.dead23, F.dead23title],
        value: '≥ 23',
        interval: from(23),
        asOf: evening,
      },
      { claims: [F.dead20], value: '> 20', interval: from(20, true), asOf: { from: null, to: '2031-05-04T18:00:00Z' } },
      { claims: [F.dead24wire], value: '24', interval: point(24), asOf: monday },
      { claims: [F.dead24lantern], value: '24', interval: point(24), asOf: monday },
      { claims: [F.dead24courier], value: '24', interval: point(24) },
    ],
    {
      verdict: 'compatible',
      because: ['24 lies in every interval.'],
      consensus: point(24),
      singleOrigin: true,
      stability: [{ tolerance: 0, verdict: 'agree' }],
    },
  ),
  quantity(
    'passengers the ferry was licensed for',
    [
      { claims: [F.licensed120gazette], value: '120', interval: point(120) },
      { claims: [F.licensed120meridian], value: '120', interval: point(120) },
      { claims: [F.licensed90wire], value: '90', interval: point(90), camps: [1] },
      { claims: [F.licensed90lantern], value: '90', interval: point(90), camps: [1] },
    ],
    {
      verdict: 'conflict',
      because: ['120 and 90 have no value in common, and a licence is no running total.'],
      camps: [
        { interval: point(120), outlets: ['harbour-gazette', 'daily-meridian'], claims: [F.licensed120gazette.id] },
        { interval: point(90), outlets: ['northern-wire', 'the-lantern'], claims: [F.licensed90wire.id] },
      ],
    },
  ),
  quantity(
    'people missing',
    [
      { claims: [F.missing7], value: '7', interval: point(7), asOf: monday },
      { claims: [F.missing11], value: '11', interval: point(11), camps: [1], asOf: monday },
    ],
    {
      verdict: 'undetermined',
      because: ['7 and 11 are of one day, and neither text says which is later.'],
      camps: [
        { interval: point(7), outlets: ['northern-wire'], claims: [F.missing7.id] },
        { interval: point(11), outlets: ['the-lantern'], claims: [F.missing11.id] },
      ],
    },
  ),
  quantity(
    'people rescued',
    [
      { claims: [F.rescued9gazette], value: '9', interval: point(9) },
      { claims: [F.rescued9meridian], value: '9', interval: point(9) },
      { claims: [F.rescued9wire], value: '9', interval: point(9) },
    ],
    { verdict: 'agree', because: ['All state 9.'], consensus: point(9) },
  ),
  quantity(
    'people aboard',
    [
      { claims: [F.aboard140], value: '~140', interval: between(126, 154) },
      { claims: [F.aboard150], value: '~150', interval: between(135, 165) },
    ],
    {
      verdict: 'superseded',
      because: ['The later text gives the later number.'],
      divergent: true,
      consensus: between(135, 154),
    },
  ),
  quantity('passengers among the injured', [{ claims: [F.injured11], value: '11', interval: point(11) }]),
  quantity('crew killed', [{ claims: [F.crew14], value: '14', interval: point(14) }]),
  quantity('people killed, as summed up', [{ claims: [F.total24], value: '24', interval: point(24) }]),
  quantity('pay of the divers', [{ claims: [F.money], value: '$2.5 million', interval: point(2.5e6) }], {
    stratum: 'expected',
  }),
  quantity(
    'people killed in 2008',
    [
      { claims: [F.before61lantern], value: '61', interval: point(61) },
      { claims: [F.before61courier], value: '61', interval: point(61) },
    ],
    { verdict: 'agree', scope: 'background', because: ['Both state 61.'], consensus: point(61) },
  ),
  quantity('children aboard', [], { id: 'children', watched: true, camps: [], kind: 'persons' }),
]

function frame(article: string, quote: string, value: string): FrameClaim {
  const start = text(article)?.title.indexOf(quote) ?? -1
  if (start < 0) throw new Error(`the title of ${article} does not say ${quote}`)
  return {
    type: 'frame',
    id: contentId('frame', [article, start, value]),
    article,
    in: 'title',
    start,
    end: start + quote.length,
    measure: 'agency',
    value,
    quote,
    about: 'ferry',
  }
}

const CAPSIZES = frame('gazette-1', 'ferry capsizes', 'active')
const KILLED = frame('meridian-1', 'killed', 'passive')
const SINKS = frame('wire-1', 'Ferry sinks', 'active')

const OUTLETS: Comparison['outlets'] = [
  { id: 'northern-wire', name: 'Northern Wire', wire: true, state: 'read', articles: ['wire-1'] },
  {
    id: 'harbour-gazette',
    name: 'Harbour Gazette',
    wire: false,
    state: 'read',
    articles: ['gazette-1'],
    outcomes: { ok: 1, 'off-topic': 3 },
  },
  { id: 'daily-meridian', name: 'Daily Meridian', wire: false, state: 'read', articles: ['meridian-1'] },
  { id: 'the-lantern', name: 'The Lantern', wire: false, state: 'read', articles: ['lantern-1'] },
  { id: 'city-courier', name: 'City Courier', wire: false, state: 'read', articles: ['courier-1'] },
  { id: 'kestrel-post', name: 'Kestrel Post', wire: false, state: 'paywalled', articles: [], outcomes: { paywall: 1 } },
  {
    id: 'old-mill-review',
    name: 'oldmill.example',
    wire: false,
    state: 'not-retrieved',
    articles: [],
    outcomes: { timeout: 2 },
  },
]

/** What each outlet carries: silence counts only where a full text was read. */
export function coverageOf(quantities: readonly Quantity[], outlets: Comparison['outlets']): CoverageCell[] {
  return quantities.flatMap((one) =>
    outlets.map((outlet): CoverageCell => {
      const held = one.perOutlet.find((position) => position.outlet === outlet.id)
      const cell = { quantity: one.id, outlet: outlet.id, claims: held?.claims ?? [] }
      if (held) return { ...cell, state: 'reported', position: 'lead' }
      if (outlet.state === 'read') return { ...cell, state: 'not-reported' }
      return { ...cell, state: outlet.state === 'paywalled' ? 'paywalled' : 'not-retrieved' }
    }),
  )
}

export const FERRY: Comparison = Comparison.parse({
  schema: 'parallax/comparison@1',
  event: {
    id: 'ferry',
    title: 'Ferry accident on Lake Tarn',
    window: { from: '2031-05-04', to: '2031-05-06', zone: 'Europe/Oslo' },
  },
  outlets: OUTLETS,
  articles: ARTICLES,
  claims: [
    ...Object.values(FIGURES),
    CAPSIZES,
    KILLED,
    SINKS,
    {
      type: 'attribution',
      id: contentId('attribution', ['wire-1']),
      article: 'wire-1',
      in: 'text',
      start: 0,
      end: 72,
      sourceSpans: [[44, 66]],
      cueSpans: [[67, 71]],
      contentSpans: [[0, 42]],
      source: 'the interior ministry',
      sourceType: 'official',
      cueClass: 'neutral',
      direct: false,
      rules: ['cue-verb'],
    },
  ],
  quantities: QUANTITIES,
  origins: [
    {
      id: contentId('origin', ['wire']),
      kind: 'text-reuse',
      name: 'wire-1',
      outlets: ['northern-wire', 'the-lantern'],
      articles: ['wire-1', 'lantern-1'],
      claims: [FIGURES.dead24wire.id, FIGURES.dead24lantern.id],
      passages: [
        { article: 'wire-1', in: 'text', start: 0, end: 72 },
        { article: 'lantern-1', in: 'text', start: 0, end: 72 },
      ],
      containment: 0.71,
      degree: 'derived',
    },
    {
      id: contentId('origin', ['ministry']),
      kind: 'source',
      name: 'interior ministry',
      outlets: ['harbour-gazette', 'northern-wire', 'the-lantern'],
      articles: ['gazette-1', 'wire-1', 'lantern-1'],
      claims: [FIGURES.dead23.id, FIGURES.dead24wire.id, FIGURES.dead24lantern.id],
      passages: [],
    },
  ],
  framing: [
    {
      measure: 'agency',
      title: 'Who acts in the headline',
      definition: 'A headline names an agent when the one who acts is the subject of an active verb.',
      denominator: 'headlines with a verb',
      exploratory: true,
      groups: [
        { about: 'ferry', value: 'active', label: 'acts' },
        { about: 'ferry', value: 'passive', label: 'is not named' },
      ],
      perOutlet: [
        { outlet: 'harbour-gazette', n: 1, counts: [{ about: 'ferry', value: 'active', n: 1, claims: [CAPSIZES.id] }] },
        { outlet: 'daily-meridian', n: 1, counts: [{ about: 'ferry', value: 'passive', n: 1, claims: [KILLED.id] }] },
        { outlet: 'northern-wire', n: 1, counts: [{ about: 'ferry', value: 'active', n: 1, claims: [SINKS.id] }] },
      ],
      findings: [
        {
          statement: 'The ferry acts in 2 of 3 headlines; Daily Meridian names no agent.',
          claims: [CAPSIZES.id, KILLED.id],
        },
      ],
    },
  ],
  checks: [
    {
      id: contentId('check', ['sum']),
      check: 'parts-against-total',
      article: 'meridian-1',
      outlet: 'daily-meridian',
      claims: [FIGURES.total24.id, FIGURES.crew14.id, FIGURES.injured11.id],
      state: 'off',
      statement: '24 in all, but 14 and 11 make 25.',
      total: 24,
      parts: [14, 11],
      sum: 25,
      delta: 1,
    },
    {
      id: contentId('check', ['headline']),
      check: 'headline-against-body',
      article: 'gazette-1',
      outlet: 'harbour-gazette',
      claims: [FIGURES.dead23title.id, FIGURES.dead23.id],
      state: 'exact',
      statement: 'Headline and text both say at least 23.',
    },
  ],
  coverage: coverageOf(QUANTITIES, OUTLETS),
  problems: [
    {
      stage: 'gather',
      code: 'timeout',
      message: 'The page did not answer within 30 s.',
      outlet: 'old-mill-review',
      url: 'https://oldmill.example/ferry',
    },
    { stage: 'read', code: 'paywall', message: 'Only the first paragraph is open.', outlet: 'kestrel-post' },
  ],
  provenance: {
    software: { name: 'Parallax', version: '0.1.0' },
    study: 'Ferries',
    settings: {},
    sides: [],
    inputs: [{ name: 'corpus.jsonl', sha256: 'b'.repeat(64) }],
    lastCaptureAt: '2031-05-06T08:00:00Z',
  },
})
