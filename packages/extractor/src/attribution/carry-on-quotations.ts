import type { Quote, Page } from './page.ts'
import { isWhole } from './content-bounds.ts'
import type { Reading } from './reading.ts'

/**
 * Gives a quotation that stands as a sentence of its own, with no cue, to the attribution before it in the paragraph:
 * "A," Ruiz said. "B." Content that an earlier attribution already has is dropped from later ones.
 */
export function carryOnQuotations(page: Page, readings: readonly Reading[]): Reading[] {
  const taken = new Set<number>()
  const ordered = [...readings].sort((a, b) => a.at - b.at)
  for (const reading of ordered) for (const [first] of reading.content) if (opensQuote(page, first)) taken.add(first)
  const { paragraphOf } = page
  const grown = new Map<Reading, Reading>()
  let speaking: Reading | undefined
  let next = 0
  let heard = -1
  for (const quote of page.quotes) {
    const [first, last] = quote.range
    for (let passed = ordered[next]; passed && passed.at < first; passed = ordered[++next]) {
      if (
        page.quoteOf[passed.at] === -1 &&
        !relays(passed, speaking) &&
        (quotes(page, passed) || !speaking || paragraphOf(speaking.at) !== paragraphOf(passed.at))
      )
        speaking = passed
      heard = paragraphOf(passed.at)
    }
    if (!speaking || taken.has(first) || !standsAlone(page, quote)) continue
    const fills =
      paragraphOf(first - 1) !== paragraphOf(first) &&
      paragraphOf(last) !== paragraphOf(first) &&
      paragraphOf(first) - heard <= 1
    if (paragraphOf(speaking.at) !== paragraphOf(first) && !fills) continue
    heard = paragraphOf(first)
    const current: Reading = grown.get(speaking) ?? speaking
    grown.set(speaking, { ...current, content: [...current.content, [first, last]] })
    taken.add(first)
  }
  return openSpeeches(
    page,
    ordered.map((reading) => grown.get(reading) ?? reading),
    taken,
  )
}

/** "A." as a paragraph of its own with nobody before it belongs to the quotation that opens the next one: "B," Ruiz said. */
function openSpeeches(page: Page, readings: readonly Reading[], taken: ReadonlySet<number>): Reading[] {
  const { paragraphOf } = page
  const opening = new Map<number, Quote>()
  for (const quote of page.quotes) {
    const [first, last] = quote.range
    const fills = paragraphOf(first - 1) !== paragraphOf(first) && paragraphOf(last) === paragraphOf(first) + 1
    if (fills && !taken.has(first) && standsAlone(page, quote)) opening.set(last, quote)
  }
  return readings.map((reading) => {
    const before = opening.get(Math.min(...reading.content.map(([first]) => first)))
    return before && quotes(page, reading) ? { ...reading, content: [before.range, ...reading.content] } : reading
  })
}

/** "A," said Vale, according to the Herald. "B.": the Herald relays what Vale goes on saying. */
function relays({ content }: Reading, speaking: Reading | undefined): boolean {
  return speaking !== undefined && content.some(([first, last]) => first <= speaking.at && speaking.at < last)
}

function quotes(page: Page, reading: Reading): boolean {
  return reading.content.some(([first]) => opensQuote(page, first))
}

function opensQuote(page: Page, at: number): boolean {
  return page.quotes[page.quoteOf[at] ?? -1]?.range[0] === at
}

/** Whether the quotation fills its sentences: it starts one and nothing but its end follows. */
function standsAlone(page: Page, quote: Quote): boolean {
  if (!isWhole(page, quote)) return false
  const before = page.tokens[quote.range[0] - 1]
  const after = page.tokens[quote.range[1]]
  // "Calif." keeps its full stop though a sentence ends there.
  const opens = !before || /[.?!:…”"]$/.test(before.text) || before.sentence !== page.tokens[quote.range[0]]?.sentence
  const closes = !after || /^[.?!…]$/.test(page.tokens[quote.inner[1] - 1]?.text ?? '')
  return opens && closes
}
