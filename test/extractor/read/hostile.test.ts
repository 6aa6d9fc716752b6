import { Article, Problem } from '@parallax/model'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readPage } from '../../../packages/extractor/src/read/read-page.ts'
import { BODY, page, paragraphs, read } from './page-of.ts'

const codes = (bytes: Uint8Array, contentType?: string) =>
  readPage({ id: 'p', bytes, ...(contentType && { contentType }) }).problems.map(({ code }) => code)
const text = (html: string) => new TextEncoder().encode(html)

/** What it is, its bytes, its header, and the problem that is expected. */
const NO_PAGES: [string, Uint8Array, string | undefined, string][] = [
  ['nothing', new Uint8Array(), undefined, 'empty-page'],
  ['blanks', text(' \n\t '), undefined, 'empty-page'],
  ['a PDF', text('%PDF-1.7 ...'), undefined, 'not-html'],
  ['a picture by its header', text('<p>x</p>'), 'image/png', 'not-html'],
  ['bytes with zeros', Uint8Array.from([1, 0, 2, 0, 3, 0]), undefined, 'not-html'],
  ['11 million characters', new Uint8Array(11_000_000).fill(65), undefined, 'too-large'],
  ['50 million bytes', new Uint8Array(50_000_000).fill(65), undefined, 'too-large'],
  [
    'a page without a sentence',
    text('<html><body><nav><a href="/">Home</a></nav></body></html>'),
    undefined,
    'no-article-text',
  ],
]

describe('pages that are none', () => {
  it.each(NO_PAGES)('gives a problem for %s', (_, ...row) => {
    const [bytes, contentType, code] = row
    expect(codes(bytes, contentType)).toEqual([code])
  })

  it('says when characters of the page are lost, and reads on', () => {
    const bytes = Uint8Array.from([
      ...text(
        page({
          head: '<meta charset="utf-8">',
          between: '<p>Zürich lies far from the flood, and sent 40 men and 3 boats.',
        }),
      ),
      0xff,
    ])
    const { article, problems } = readPage({ id: 'p', bytes })
    expect(article?.text).toContain('Zürich')
    expect(problems.map(({ code }) => code)).toEqual(['bad-charset'])
  })
})

describe('hostile pages', () => {
  it('never runs a script', () => {
    const probe =
      '<script>globalThis.ran = true; throw new Error("ran")</script><img src=x onerror="globalThis.ran = true">'
    expect(paragraphs(page({ between: probe, head: probe }))).toEqual(BODY)
    expect(globalThis).not.toHaveProperty('ran')
  })

  it('gives text, never markup', () => {
    const between = '<p>The sign read &lt;script&gt;alert(1)&lt;/script&gt; and stood 2 metres above the road.</p>'
    expect(paragraphs(page({ between }))).toContain(
      'The sign read <script>alert(1)</script> and stood 2 metres above the road.',
    )
  })

  const body = BODY.map((paragraph) => `<p>${paragraph}</p>`).join('')
  it.each([
    ['10,000 divs deep', '<div>'.repeat(10_000) + body + '</div>'.repeat(10_000)],
    ['10,000 open spans', '<span>'.repeat(10_000) + body],
    ['10,000 open bolds', '<b>'.repeat(10_000) + body],
    ['3,000 tables deep', '<table>'.repeat(3_000) + body],
    ['3,000 cells deep, each a table', '<table><tr><td>'.repeat(3_000) + body],
    ['unclosed fonts', Array.from({ length: 5_000 }, (_, at) => `<p><font size=${at}>`).join('') + body],
    ['50,000 scripts', '<script>1</script>'.repeat(50_000) + body],
    ['a megabyte of class names', `<div class="${'a-'.repeat(500_000)}">${body}</div>`],
    ['a megabyte of separators in the title', `<title>${'a | '.repeat(250_000)}</title>${body}`],
    ['JSON-LD a million brackets deep', `<script type="application/ld+json">${'['.repeat(1_000_000)}</script>${body}`],
    ['blanks within JSON-LD', `<script type="application/ld+json">{}; ${' '.repeat(1_000_000)}x</script>${body}`],
    ['a million blanks', `<p>${' \u00a0'.repeat(500_000)}</p>${body}`],
  ])('reads a page of %s', { timeout: 20_000 }, (_, html) => {
    expect(read(html).article?.text).toBe(BODY.join('\n\n'))
  })

  it.each([
    ['200,000 elements', '<i>x</i>'.repeat(200_000)],
    ['100,000 open divs', '<div>'.repeat(100_000)],
    ['40,000 paragraphs, each in the one before', '<div><p class="x">24 dead.'.repeat(20_000)],
    ['end tags that close nothing', '<div>'.repeat(10_000) + '</b>'.repeat(1_000_000)],
    ['100,000 attributes', `<p ${Array.from({ length: 100_000 }, (_, at) => `a${at}`).join(' ')}>`],
  ])('refuses a page of %s', { timeout: 20_000 }, (_, html) => {
    expect(codes(text(html))).toEqual(['too-complex'])
  })

  it('says of ten megabytes of one line why it does not read them, or reads them', { timeout: 20_000 }, () => {
    const [open, close] = ['<p>', '</p>']
    const line = (length: number) => `${open}${'w'.repeat(length - open.length - close.length)}${close}`
    expect(read(line(10_000_000)).article?.text).toHaveLength(10_000_000 - open.length - close.length)
    expect(codes(text(line(10_000_001)))).toEqual(['too-large'])
  })

  it('reads nine megabytes of one line', { timeout: 20_000 }, () => {
    expect(read(`<p>${'word '.repeat(1_800_000)}.</p>`).article?.text.length).toBeGreaterThan(8_000_000)
  })
})

describe('any bytes', () => {
  const tag = fc.constantFrom(
    '<p>',
    '</p>',
    '<div class="related">',
    '</div>',
    '<table><tr><th>',
    '<br><br>',
    '<article>',
    '<!--',
    '<script>',
    '<a href="x">',
    '<time datetime="2021">',
    '<figure>',
    '<b',
    '&#x0;',
    '\u0000',
    'Some 24 people died, he said. ',
    '<script type="application/ld+json">{"@type":"Article","author":[1,{"name":{}}],"datePublished":5}</script>',
  )
  const markup = fc.array(fc.oneof(tag, fc.string()), { maxLength: 60 }).map((parts) => text(parts.join('')))
  const cut = fc
    .tuple(fc.nat({ max: 900 }), fc.nat({ max: 900 }))
    .map(([from, to]) => text(page()).filter((_, at) => at < from || at > to))

  const whole = text(
    page({
      head: '<meta charset="utf-8"><script type="application/ld+json">{"@type":"NewsArticle","author":{"name":"Ána"}}</script>',
      between: '<table><tr><td>Dead</td><td>24</td></tr><tr><td>Lost</td><td>7</td></tr></table><h2>Ärger</h2>',
    }),
  )
  const tags = new TextDecoder().decode(whole).split(/(?=<)/)
  const shuffled = fc.shuffledSubarray(tags, { minLength: 5 }).map((parts) => text(parts.join('')))
  const cutShort = fc.nat({ max: whole.length }).map((end) => whole.slice(0, end))
  const spoilt = fc
    .array(fc.tuple(fc.nat({ max: whole.length - 1 }), fc.integer({ min: 0x80, max: 0xff })), { maxLength: 60 })
    .map((bytes) => {
      const page = whole.slice()
      for (const [at, byte] of bytes) page[at] = byte
      return page
    })
  /** A guard against readings that hang; a page takes a few milliseconds. */
  const DEADLINE_MS = 20_000

  it.each([
    ['pages cut short', cutShort],
    ['pages with their tags shuffled', shuffled],
    ['pages with bytes that are not UTF-8', spoilt],
    ['bytes', fc.uint8Array({ maxLength: 400 })],
    ['markup', markup],
    ['pages with a piece cut out', cut],
  ])('give an article or a problem: %s', { timeout: DEADLINE_MS }, (_, pages) => {
    fc.assert(
      fc.property(pages, (bytes) => {
        const { article, problems } = readPage({ id: 'p', bytes })
        expect(problems.every((problem) => Problem.safeParse(problem).success)).toBe(true)
        expect(article === null ? problems.length > 0 : Article.safeParse(article).success).toBe(true)
        const text = article?.text ?? ''
        expect(text).toBe(text.normalize('NFC'))
        const standing = (article?.blocks ?? []).filter(({ start }) => start !== undefined)
        expect(standing.map(({ start, end }) => text.slice(start, end))).toEqual(standing.map((block) => block.text))
        expect(readPage({ id: 'p', bytes })).toEqual({ article, problems })
      }),
      { numRuns: 150 },
    )
  })
})
