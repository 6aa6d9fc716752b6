import { describe, expect, it } from 'vitest'
import { cleanText } from '../../../packages/extractor/src/read/clean-text.ts'
import { type OffsetRun, spanOnPage } from '../../../packages/extractor/src/read/read-page.ts'
import { BODY, page, read } from './page-of.ts'

/** HTML of a paragraph, a piece of its text, and what stands for the piece in the source. */
const PIECES: [string, string, string][] = [
  ['<p>Officials said that 19 people died in the flood.</p>', '19 people', '19 people'],
  ['<p>Officials said that <b>19</b> people died in the flood.</p>', '19 people', '19</b> people'],
  ['<p>It cost more than&nbsp;&pound;40 million, officials said on Monday.</p>', '£40', '&pound;40'],
  ['<p>The &ldquo;worst&rdquo; flood in 40 years, officials said on Monday.</p>', '“worst”', '&ldquo;worst&rdquo;'],
  [
    '<p>The ret\u00adtung came   at \n 9 on Monday, officials said.</p>',
    'rettung came at 9',
    'ret\u00adtung came   at \n 9',
  ],
  ['<p>The Mu\u0308ller house lost 9 windows, officials said on Monday.</p>', 'Müller', 'Mu\u0308ller'],
  ['<p>First came 3 boats,<br>then 9 more, officials said on Monday.</p>', 'boats, then 9', 'boats,<br>then 9'],
]

describe('the map from the text to the page', () => {
  it.each(PIECES)('%s', (between, piece, source) => {
    const html = page({ between })
    const article = read(html).article
    // The article is loose: the reader adds the map, and says so in its doc sentence.
    const runs = (article?.offsets ?? []) as OffsetRun[]
    const start = article?.text.indexOf(piece) ?? -1
    expect(start).toBeGreaterThanOrEqual(0)
    const [from, to] = spanOnPage(runs, start, start + piece.length) ?? [0, 0]
    expect(html.slice(from, to)).toBe(source)
  })

  it('covers the whole text', () => {
    const html = page()
    const article = read(html).article
    const runs = (article?.offsets ?? []) as OffsetRun[]
    const pieces = runs.map(([, , from, to]) => cleanText(html.slice(from, to)))
    expect(pieces).toEqual(BODY)
  })

  const scripted = (script: string) =>
    `<html lang="en"><head><title>Flood kills 24 in Lindow</title></head><body><p>Menu</p>${script}</body></html>`
  const told = BODY.map((paragraph) => paragraph.replace('river', 'river "Ahn"'))
  const markup = told.map((text) => `<p>${text}</p>`).join('')
  it.each([
    ['JSON-LD', 'application/ld+json', { '@type': 'NewsArticle', description: told[0], articleBody: told.join('\n') }],
    ['markup in the state', 'application/json', { story: { body: markup } }],
    ['paragraphs in the state', 'application/json', { story: { paragraphs: told } }],
  ])('leads from a text of the scripts to the string that holds it: %s', (_, type, value) => {
    const html = scripted(`<script>var menu = "open";</script><script type="${type}">${JSON.stringify(value)}</script>`)
    const article = read(html).article
    expect(article?.text).toBe(told.join('\n\n'))
    const runs = (article?.offsets ?? []) as OffsetRun[]
    expect(runs.map(([start, end]) => article?.text.slice(start, end))).toEqual(told)
    for (const [start, end] of runs) {
      const [from, to] = spanOnPage(runs, start, end) ?? [0, 0]
      const string: unknown = JSON.parse(`"${html.slice(from, to)}"`)
      expect(string).toContain(article?.text.slice(start, end))
    }
  })

  it('leads to the very words where a string of a script is a paragraph', () => {
    const html = scripted(`<script type="application/json">${JSON.stringify({ text: BODY })}</script>`)
    const article = read(html).article
    const start = article?.text.indexOf('1,300 residents') ?? -1
    const span = spanOnPage((article?.offsets ?? []) as OffsetRun[], start, start + '1,300 residents'.length) ?? [0, 0]
    expect(html.slice(...span)).toBe('1,300 residents')
  })

  it('gives no place where the page has the ends of a span the other way round', () => {
    const runs: OffsetRun[] = [
      [0, 5, 100, 105],
      [7, 12, 50, 55],
    ]
    expect(spanOnPage(runs, 0, 12)).toBeUndefined()
  })

  it('knows nothing of what is not in the text', () => {
    expect(spanOnPage([[0, 5, 100, 105]], 3, 9)).toBeUndefined()
  })
})
