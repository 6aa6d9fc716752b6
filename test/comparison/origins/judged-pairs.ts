/**
 * Pairs of articles of two public corpora (ECB+ and Timeline17), judged by reading both texts in full, before any measure
 * was taken. Ids and labels alone: no text of the corpora is kept here.
 *
 * - `derived`: about half or more of the shorter text stands in the other word for word, or with a word changed here and there;
 * - `partial`: about a fifth or more does, in whole sentences, and the rest is each text's own;
 * - none: less than that. Facts, a quotation or page furniture in common are no reuse.
 */
export type JudgedGroup = {
  /** File within the corpora. */
  file: string
  /** Articles that were read; every pair of them was judged. */
  articles: readonly string[]
  derived: readonly Pair[]
  partial: readonly Pair[]
  /** Pairs left out: one of the texts was not read to its end. */
  unjudged?: readonly Pair[]
}

/** Ids of two articles, in any order. */
export type Pair = readonly [string, string]

const wire = ['citypress-co-za', 'i24news-tv', 'news-yahoo-com', 'thelocal-fr']
const rewritten = ['news-sky-com', 'web-orange-co-uk']

export const JUDGED: readonly JudgedGroup[] = [
  {
    file: 'ecbplus/ecb24-b.jsonl',
    articles: [
      ...wire,
      ...rewritten,
      'ahametals-com',
      'bbc-co-uk',
      'securitymagazine-com',
      'telegraph-co-uk',
      'worldnews-nbcnews-com',
    ],
    derived: [
      ...within(wire),
      ...across(['securitymagazine-com'], wire),
      ...within(rewritten),
      ['ahametals-com', 'worldnews-nbcnews-com'],
    ],
    partial: [
      ...across(['telegraph-co-uk'], [...wire, 'securitymagazine-com']),
      ...across(rewritten, [...wire, 'securitymagazine-com']),
    ],
  },
  {
    file: 'ecbplus/ecb45-b.jsonl',
    articles: [
      '4029tv-com',
      'kctv5-com',
      'kxii-com',
      'man-was-discovered-rsspump-com',
      'metronewsday-com',
      'news9-com',
      'newsok-com',
      'newsuk24-com',
      'scallywagandvagabond-com',
      'swoknews-com',
      'swtimes-com',
      'thv11-com',
    ],
    derived: [
      ...within(['4029tv-com', 'metronewsday-com', 'kxii-com', 'newsok-com']),
      ...within(['kctv5-com', 'news9-com', 'swoknews-com']),
      ['man-was-discovered-rsspump-com', 'newsuk24-com'],
    ],
    partial: [
      ...across(
        ['newsuk24-com', 'man-was-discovered-rsspump-com', 'scallywagandvagabond-com'],
        ['kctv5-com', 'news9-com', 'swoknews-com'],
      ),
      ['swoknews-com', 'swtimes-com'],
    ],
    unjudged: [['scallywagandvagabond-com', 'swtimes-com']],
  },
  {
    file: 'ecbplus/ecb23-b.jsonl',
    articles: [
      'odt-co-nz',
      'stuff-co-nz-2',
      'stuff-co-nz',
      'telegraph-co-uk',
      'theaustralian-com-au',
      'theguardian-com',
    ],
    derived: [
      ['stuff-co-nz', 'stuff-co-nz-2'],
      ['telegraph-co-uk', 'theaustralian-com-au'],
    ],
    partial: [
      ['odt-co-nz', 'stuff-co-nz'],
      ['telegraph-co-uk', 'theguardian-com'],
      ['theaustralian-com-au', 'theguardian-com'],
    ],
  },
  {
    file: 'ecbplus/ecb37-b.jsonl',
    articles: [
      'bbc-co-uk',
      'english-ahram-org-eg',
      'globalpost-com',
      'ibtimes-com',
      'independent-co-uk',
      'indianexpress-com',
      'ndtv-com',
    ],
    derived: [['english-ahram-org-eg', 'indianexpress-com']],
    partial: [
      ['indianexpress-com', 'ndtv-com'],
      ['english-ahram-org-eg', 'ndtv-com'],
    ],
  },
  {
    file: 'timeline17/h1n1-2009-06-17.jsonl',
    articles: ['doc-00', 'doc-01', 'doc-02', 'doc-03', 'doc-04', 'doc-05', 'doc-06'],
    derived: [],
    partial: [],
  },
  {
    file: 'timeline17/h1n1-2009-05-16.jsonl',
    articles: ['doc-01', 'doc-03'],
    derived: [],
    partial: [['doc-01', 'doc-03']],
  },
  { file: 'timeline17/haiti-2010-01-19.jsonl', articles: ['doc-12', 'doc-18'], derived: [], partial: [] },
  { file: 'timeline17/haiti-2010-01-14.jsonl', articles: ['doc-12', 'doc-27'], derived: [], partial: [] },
  { file: 'timeline17/haiti-2010-01-14.jsonl', articles: ['doc-09', 'doc-13'], derived: [], partial: [] },
  { file: 'timeline17/haiti-2010-01-25.jsonl', articles: ['doc-03', 'doc-10'], derived: [], partial: [] },
  { file: 'timeline17/h1n1-2009-05-01.jsonl', articles: ['doc-19', 'doc-23'], derived: [], partial: [] },
  { file: 'timeline17/h1n1-2009-04-28.jsonl', articles: ['doc-12', 'doc-15'], derived: [], partial: [] },
  { file: 'timeline17/h1n1-2009-04-29.jsonl', articles: ['doc-12', 'doc-13'], derived: [], partial: [] },
]

/** Every two of some articles. */
export function within(articles: readonly string[]): Pair[] {
  return articles.flatMap((a, index) => articles.slice(index + 1).map((b): Pair => [a, b]))
}

function across(some: readonly string[], others: readonly string[]): Pair[] {
  return some.flatMap((a) => others.map((b): Pair => [a, b]))
}
