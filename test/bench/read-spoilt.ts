import { readPage } from '../../packages/extractor/src/read/read-page.ts'

/** The longest that a page took that was spoilt in one way, and how many were. */
export type Slowest = { way: string; pages: number; slowestMs: number }

/** Milliseconds within which any page, however hostile, must be an Article or a Problem. */
export const SPOILT_MS = 2_000

type Spoil = (page: Uint8Array, next: () => number) => Uint8Array | string

const SENTENCE = 'Some 24 people died in Lindow on Monday, he said. '

/** What can become of a page on its way. */
const WAYS: Record<string, Spoil> = {
  'cut anywhere': (page, next) => page.slice(0, Math.floor(next() * page.length)),
  'tags shuffled': (page, next) => shuffled(textOf(page).split(/(?=<)/), next).join(''),
  'invalid UTF-8': (page, next) => page.map((byte) => (next() < 0.02 ? 0x80 + Math.floor(next() * 0x80) : byte)),
  'in 10,000 elements': (page) =>
    textOf(page).replace(/<body[^<>]{0,2000}>|^/i, (body) => body + '<div>'.repeat(10_000)),
}

/** What is made to be slow: one page each. */
const MADE: Record<string, () => string> = {
  '10 MB of one word': () => `<p>${'w'.repeat(9_999_000)}`,
  '10 MB of one paragraph': () => `<p>${SENTENCE.repeat(199_000)}`,
  '10 MB of entities': () => `<p>${'&amp; '.repeat(1_600_000)}`,
  '10 MB of brackets': () => `<p>${'< '.repeat(4_900_000)}`,
  '10 MB in an attribute': () => `<p class="${'a b '.repeat(2_400_000)}">${SENTENCE}`,
  '10 MB in a title': () => `<title>${'a - '.repeat(2_400_000)}</title><p>${SENTENCE}`,
  '55,000 paragraphs': () => `<p>${SENTENCE}</p>`.repeat(55_000),
  '10,000 paragraphs deep': () => `<div>${SENTENCE}`.repeat(10_000),
  '3,000 tables deep': () => '<table><tr><td>24 dead<td>3'.repeat(3_000),
  '18,000 rows': () => `<table>${'<tr><td>Dead<td>24'.repeat(18_000)}`,
  '20,000 bylines': () => `<div class="byline"><a rel="author">Ana Ruiz</a></div>`.repeat(20_000),
}

/** The slowest of the pages, spoilt in every way, and of pages that are made to be slow; seeded, so always the same. */
export function readSpoilt(pages: Iterable<Uint8Array>): Slowest[] {
  const slowest = new Map<string, Slowest>()
  const time = (way: string, page: Uint8Array) => {
    const started = performance.now()
    readPage({ id: way, bytes: page })
    const before = slowest.get(way) ?? { way, pages: 0, slowestMs: 0 }
    const slowestMs = Math.max(before.slowestMs, performance.now() - started)
    slowest.set(way, { way, pages: before.pages + 1, slowestMs })
  }
  const next = seeded(1)
  for (const page of pages) for (const [way, spoil] of Object.entries(WAYS)) time(way, bytesOf(spoil(page, next)))
  for (const [way, make] of Object.entries(MADE)) time(way, bytesOf(make()))
  return [...slowest.values()]
}

function textOf(page: Uint8Array): string {
  return new TextDecoder().decode(page)
}

function bytesOf(page: Uint8Array | string): Uint8Array {
  return typeof page === 'string' ? new TextEncoder().encode(page) : page
}

/** Fisher and Yates. */
function shuffled(parts: readonly string[], next: () => number): string[] {
  const list = [...parts]
  for (let at = list.length - 1; at > 0; at -= 1) {
    const other = Math.floor(next() * (at + 1))
    const held = list[at] ?? ''
    list[at] = list[other] ?? ''
    list[other] = held
  }
  return list
}

/** Numbers from 0 to 1 that look random (Park and Miller's minimal standard generator). */
function seeded(seed: number): () => number {
  let state = seed
  return () => {
    state = (state * 48_271) % 2_147_483_647
    return state / 2_147_483_647
  }
}
