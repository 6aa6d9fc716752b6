import { describe, expect, it } from 'vitest'
import { BODY, page, read } from './page-of.ts'

const TITLE = 'Flood kills 24 in Lindow, ministry says'
const OTHER = 'The parliament of Arle passed its budget after nine hours of debate, with 61 votes against 40. '.repeat(
  5,
)
const pieces = BODY.map((text) => ({ type: 'text', content: `<p>${text}</p>` }))
const empty = (script: string) =>
  `<html lang="en"><head><title>${TITLE}</title></head><body><div id="app"></div>${script}</body></html>`
const json = (state: object) => `<script id="__NEXT_DATA__" type="application/json">${JSON.stringify(state)}</script>`

/** How a page keeps the article that its scripts would draw. */
const STATES: [string, string][] = [
  ['markup in a state', json({ props: { story: { body: BODY.map((text) => `<p>${text}</p>`).join('') } } })],
  ['plain text in a state', json({ props: { pageProps: { article: { articleBody: BODY.join('\n\n') } } } })],
  ['a list of paragraphs', json({ story: { content_elements: pieces } })],
  ['a list of texts', json({ story: { paragraphs: BODY } })],
  ['an assignment', `<script>window.__STATE__ = ${JSON.stringify({ story: { text: BODY.join('\n') } })};</script>`],
  ['a longer text of another story beside it', json({ more: [{ body: OTHER }], story: { body: BODY.join('\n') } })],
]

/** Scripts from which no article is read. */
const NONE: [string, string][] = [
  ['another story alone', json({ more: [{ body: OTHER }] })],
  ['a program', `<script>window.draw = function () { return "${BODY.join(' ')}" }</script>`],
  ['a text under a name that says nothing', json({ story: { tracking: BODY.join('\n') } })],
  ['broken JSON', `<script type="application/json">{"body": "${BODY.join(' ')}"</script>`],
]

describe('a body that only the scripts of a page hold', () => {
  it.each(STATES)('is read from %s', (_, script) => {
    const { article } = read(empty(script))
    expect(article?.text.split('\n\n')).toEqual(BODY)
    expect(article?.fields).toMatchObject({ text: 'page state' })
  })

  it.each(NONE)('is not read from %s', (_, script) => {
    const { article, problems } = read(empty(script))
    expect(article).toBeNull()
    expect(problems.map(({ code }) => code)).toEqual(['no-article-text'])
  })

  it('goes before the beginning that the page shows, where that is part of it', () => {
    const shown = `<html lang="en"><head><title>${TITLE}</title></head><body><article><h1>${TITLE}</h1><p>${BODY[0]}</p></article>${json({ body: BODY.join('\n') })}</body></html>`
    expect(read(shown).article?.fields).toMatchObject({ text: 'page state' })
  })

  it('is never believed against the page', () => {
    const { article } = read(page({ after: json({ body: `${TITLE} ${OTHER}` }) }))
    expect(article?.text).toBe(BODY.join('\n\n'))
    expect(article?.fields).toMatchObject({ text: 'page' })
  })
})

describe('other versions of a page', () => {
  const canonical = 'https://www.north.example/news/flood-kills-24'
  const head = `<link rel="canonical" href="${canonical}">`

  it('AMP: the same text, without its boxes, under the canonical address', () => {
    const boxes =
      '<amp-ad>Win 500 crowns with our partner today, and 20 more.</amp-ad><amp-sidebar><p>Our 12 regional editions are here for you.</p></amp-sidebar><amp-consent><p>We and our 812 partners store information.</p></amp-consent>'
    const html = page({ head, between: boxes, beside: boxes }).replace('<html', '<html amp')
    expect(read(html, { url: 'https://amp.north.example/news/flood-kills-24' }).article).toMatchObject({
      text: BODY.join('\n\n'),
      canonical,
    })
  })

  it('print: the same text without an article element or classes', () => {
    const html = `<html lang="en"><head><title>${TITLE}</title>${head}</head><body onload="print()"><h1>${TITLE}</h1>${BODY.map((text) => `<p>${text}</p>`).join('')}<hr><p>${canonical}</p></body></html>`
    expect(read(html, { url: `${canonical}?print=1` }).article).toMatchObject({ text: BODY.join('\n\n'), canonical })
  })
})

describe('a post that is embedded', () => {
  it('is marked where it stands in the text', () => {
    const post =
      '<blockquote class="twitter-tweet"><p>We now count 9 people missing in the lower town.</p>&mdash; Lindow Fire Service</blockquote>'
    const { article } = read(page({ after: post }))
    expect(article?.text).toContain('Lindow Fire Service')
    const embeds = (article?.blocks ?? []).filter(({ role }) => role === 'embed')
    expect(embeds[0]?.text).toContain('9 people missing')
    for (const { start, end, text } of embeds) expect(article?.text.slice(start, end)).toBe(text)
  })
})
