import type { Reading } from '../../../packages/extractor/src/read/page.ts'
import { type Page, readPage, type ReadContext } from '../../../packages/extractor/src/read/read-page.ts'

/** Reads HTML, given as a text, as a page of `https://www.north.example/`. */
export function read(html: string, more: Partial<Page> = {}, context?: ReadContext): Reading {
  const page = { id: 'p', bytes: new TextEncoder().encode(html), url: 'https://www.north.example/news/flood', ...more }
  return readPage(page, context)
}

/** The paragraphs of the text that is read from HTML; none when there is no article. */
export function paragraphs(html: string): string[] {
  return read(html).article?.text.split('\n\n') ?? []
}

/** Three paragraphs that are the body of every page of these tests. */
export const BODY = [
  'At least 24 people were killed when the river Ahn burst its banks near Lindow on Monday night, the interior ministry said.',
  'Some 1,300 residents spent the night in two schools, and the road to the port of Estmar was closed, a spokesman said.',
  'Rescue teams were still looking for 7 people who had been reported missing in the lower part of the town, he added.',
]

/** A page with the body in an `<article>`, and more HTML before, between and after its paragraphs. */
export function page({ before = '', between = '', after = '', head = '', beside = '' } = {}): string {
  const [first, second, third] = BODY
  return `<!doctype html><html lang="en"><head><title>Flood kills 24 in Lindow</title>${head}</head><body>
    <header><nav><a href="/">Home</a> <a href="/world">World</a></nav></header>
    <main><article><h1>Flood kills 24 in Lindow</h1>${before}<p>${first}</p><p>${second}</p>${between}<p>${third}</p>${after}</article></main>
    ${beside}<footer>North Herald, 1 Quay Street</footer></body></html>`
}
