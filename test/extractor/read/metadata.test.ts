import type { Outlet } from '@parallax/model'
import { describe, expect, it } from 'vitest'
import { page, read } from './page-of.ts'

const linked = (fields: object) =>
  `<script type="application/ld+json">${JSON.stringify({ '@context': 'https://schema.org', '@type': 'NewsArticle', ...fields })}</script>`
const article = (head: string, before = '') => read(page({ head, before })).article

describe('metadata of a page', () => {
  const FIELDS: [string, string, object][] = [
    ['JSON-LD headline', linked({ headline: 'Flood kills 24 in Lindow' }), { title: 'Flood kills 24 in Lindow' }],
    [
      'og:title without the site',
      '<meta property="og:site_name" content="North Herald"><meta property="og:title" content="Flood kills 24 in Lindow | North Herald">',
      { title: 'Flood kills 24 in Lindow' },
    ],
    ['nothing but the heading', '', { title: 'Flood kills 24 in Lindow' }],
    [
      'a headline that was cut off in full',
      linked({ headline: 'Flood kills 24 in Lindow after the...' }) +
        '<meta property="og:title" content="Flood kills 24 in Lindow after the dam broke">',
      { title: 'Flood kills 24 in Lindow after the dam broke' },
    ],
    [
      'a headline that ends in dots where no source has more',
      linked({ headline: 'And then the river came to Lindow...' }),
      { title: 'And then the river came to Lindow...' },
    ],
    [
      'past a headline that is only the name of the site',
      '<meta property="og:site_name" content="North Herald">' + linked({ headline: 'North Herald' }),
      { title: 'Flood kills 24 in Lindow' },
    ],
    ['an author', linked({ author: { '@type': 'Person', name: 'Ana Ruiz' } }), { authors: ['Ana Ruiz'] }],
    [
      'several authors',
      linked({ author: [{ name: 'Ana Ruiz' }, { name: 'Bo Lund' }] }),
      { authors: ['Ana Ruiz', 'Bo Lund'] },
    ],
    [
      'authors in one text',
      '<meta name="author" content="By Ana Ruiz and Bo Lund">',
      { authors: ['Ana Ruiz', 'Bo Lund'] },
    ],
    ['an author with a role', '<meta name="author" content="Ana Ruiz, Science Editor">', { authors: ['Ana Ruiz'] }],
    [
      'published with zone',
      linked({ datePublished: '2021-03-03T18:30:00+02:00' }),
      { publishedAt: '2021-03-03T18:30:00+02:00' },
    ],
    [
      'published in meta',
      '<meta property="article:published_time" content="2021-03-03T18:30:00Z">',
      { publishedAt: '2021-03-03T18:30:00Z' },
    ],
    ['modified', linked({ dateModified: '2021-03-04 07:00:00 +0000' }), { modifiedAt: '2021-03-04T07:00:00+00:00' }],
    ['language', '', { language: 'en' }],
    [
      'canonical',
      '<link rel="canonical" href="/news/flood-kills-24">',
      { canonical: 'https://www.north.example/news/flood-kills-24' },
    ],
    ['section', '<meta property="article:section" content="World">', { section: 'World' }],
  ]
  it.each(FIELDS)('reads %s', (_, head, expected) => {
    expect(article(head)).toMatchObject(expected)
  })

  const headed = (head: string, headings: string) =>
    read(
      page({ head })
        .replace(/<title>.*?<\/title>/, '')
        .replace(/<h1>.*?<\/h1>/, headings),
    ).article
  const titled = (title: string) => `<title>${title}</title><meta property="og:title" content="${title}">`
  it.each([
    [
      'the heading that says most of the title, not the section above it',
      titled('Flood kills 24 in Lindow'),
      '<h1>Flood</h1><h1>Flood kills 24 in Lindow</h1>',
      'Flood kills 24 in Lindow',
    ],
    [
      'what <title> and Open Graph agree on where the heading differs',
      titled('Ahn flood: 24 dead in Lindow'),
      '<h1>Flood leaves 24 dead in Lindow</h1>',
      'Ahn flood: 24 dead in Lindow',
    ],
    [
      'the heading where <title> and Open Graph only add to it',
      titled('Flood kills 24 in Lindow | The Herald of the North'),
      '<h1>Flood kills 24 in Lindow</h1>',
      'Flood kills 24 in Lindow',
    ],
  ])('takes for the headline %s', (_, head, ...[headings, title]) => {
    expect(headed(head, headings)?.title).toBe(title)
  })

  it.each([
    ['a canonical address of the front page', '<link rel="canonical" href="https://www.north.example/">', 'canonical'],
    ['a canonical address that is no web address', '<link rel="canonical" href="javascript:alert(1)">', 'canonical'],
    ['a date that is none', '<meta name="date" content="yesterday">', 'publishedAt'],
    ['a date no page can have', linked({ datePublished: '0001-01-01T00:00:00Z' }), 'publishedAt'],
    ['an author that is an address', '<meta name="author" content="https://www.facebook.com/northherald">', 'authors'],
    ['broken JSON-LD', '<script type="application/ld+json">{"author": </script>', 'authors'],
  ])('does not believe %s', (_, head, field) => {
    expect(article(head)).not.toHaveProperty(field)
  })

  it('reads a byline without markup for machines', () => {
    expect(article('', '<div class="byline">By <a rel="author" href="/ana">Ana Ruiz</a></div>')?.authors).toEqual([
      'Ana Ruiz',
    ])
  })

  it('reads a byline that nothing marks, and no name from a sentence', () => {
    expect(article('', '<div class="x">By <span>Ana Ruiz</span>, 14:20, 3 March 2021</div>')?.authors).toEqual([
      'Ana Ruiz',
    ])
    expect(
      article('', '<p>By Monday night the river Ahn had risen by 3 metres, the ministry said.</p>')?.authors,
    ).toBeUndefined()
  })

  it('names people before agencies, and an agency when there is nobody else', () => {
    expect(article(linked({ author: [{ name: 'Ana Ruiz' }, { name: 'Reuters' }] }))?.authors).toEqual(['Ana Ruiz'])
    expect(article(linked({ author: { '@type': 'Organization', name: 'Reuters' } }))?.authors).toEqual(['Reuters'])
  })

  const CREDITS: [string, string, string | undefined][] = [
    ['an agency as author', linked({ author: { name: 'Associated Press' } }), 'Associated Press'],
    ['an agency that nobody knows', '<meta name="author" content="Northland Press Agency">', 'Northland Press Agency'],
    ['our own with agencies', '<meta name="author" content="Ana Ruiz and agencies">', 'Ana Ruiz and agencies'],
    ['a reporter', '<meta name="author" content="Ana Ruiz">', undefined],
    ['letters that are no agency', '<meta name="author" content="Ap Jansen">', undefined],
  ]
  it.each(CREDITS)('reads the credit of %s', (_, head, credit) => {
    expect(article(head)?.credit).toBe(credit)
  })

  it('reads the agency of a dateline, and none from a sentence', () => {
    const dateline =
      '<p>LINDOW (AP) — Heavy rain fell for a third day on Monday, and the rivers rose, officials said.</p>'
    expect(article('', dateline)?.credit).toBe('AP')
    expect(article('', dateline.replace('(AP) —', 'and the AP office there were closed.'))?.credit).toBeUndefined()
  })

  it('takes a standfirst under the headline as deck, not as text', () => {
    const deck = 'A dam held, but 1,300 people had to leave their homes'
    const found = article(`<meta property="og:description" content="${deck}">`, `<h2 class="standfirst">${deck}</h2>`)
    expect(found?.deck).toBe(deck)
    expect(found?.text).not.toContain(deck)
    expect(article(`<meta property="og:description" content="${deck}">`)?.deck).toBeUndefined()
  })

  it('keeps the headline on the page beside the one that is filed', () => {
    const found = article(linked({ headline: 'Flood kills 24 in Lindow, ministry says' }))
    expect(found?.title).toBe('Flood kills 24 in Lindow, ministry says')
    expect(found?.blocks).toContainEqual({ role: 'headline', text: 'Flood kills 24 in Lindow' })
  })

  it('gives corrections apart from the text', () => {
    const what = 'An earlier version of this article gave the wrong number of missing people, 9.'
    const note = `Correction: ${what}`
    const found = read(page({ after: `<p><em>${note}</em></p>` })).article
    expect(found?.corrections).toEqual([{ kind: 'correction', text: note, what }])
    expect(found?.blocks).toContainEqual({ role: 'correction', text: note })
    expect(found?.text).not.toContain('Correction')
  })

  const NOTES: [string, string, string | undefined][] = [
    [
      'This article was amended on 3 March 2021 to say that 24 people died, not 26.',
      'say that 24 people died, not 26.',
      '2021-03-03',
    ],
    ['Clarification (4 March 2021): the dam was built in 1931.', 'the dam was built in 1931.', '2021-03-04'],
    ['Korrektur vom 05.03.2021: Es waren sieben Vermisste.', 'Es waren sieben Vermisste.', '2021-03-05'],
  ]
  it.each(NOTES)('reads what was corrected, and when: %s', (note, what, at) => {
    expect(read(page({ after: `<p>${note}</p>` })).article?.corrections).toMatchObject([{ what, at }])
  })

  it('says where each field came from', () => {
    const head = linked({ headline: 'Flood kills 24', author: { name: 'Ana Ruiz' }, datePublished: '2021-03-03' })
    expect(article(head + '<meta property="article:section" content="World">')?.fields).toEqual({
      title: 'json-ld headline',
      authors: 'json-ld author',
      publishedAt: 'json-ld datePublished',
      language: 'html lang',
      section: 'meta article:section',
      text: 'page',
    })
  })

  const NAMED: [string, string, string[]][] = [
    [
      'a label of a card',
      '<meta name="twitter:label1" content="Written by"><meta name="twitter:data1" content="Ana Ruiz">',
      ['Ana Ruiz'],
    ],
    ['a name without its colon', '<meta name="articleAuthor" content="Ana Ruiz">', ['Ana Ruiz']],
    [
      'somebody beside the outlet',
      '<meta property="og:site_name" content="North Herald"><meta name="author" content="North Herald"><meta name="byl" content="By Ana Ruiz">',
      ['Ana Ruiz'],
    ],
  ]
  it.each(NAMED)('reads an author from %s', (_, head, authors) => {
    expect(article(head)?.authors).toEqual(authors)
  })

  it('reads names that stand in elements of their own', () => {
    const names =
      '<div class="article-byline"><span>Ana Ruiz</span> <span>Bo Lund</span> <span>Cy Marr Tolland</span></div>'
    expect(article('', names)?.authors).toEqual(['Ana Ruiz', 'Bo Lund', 'Cy Marr Tolland'])
  })

  it('uses what a feed said only when the page is silent', () => {
    const publishedHint = '2021-03-02T08:00:00Z'
    expect(read(page(), { publishedHint }).article?.publishedAt).toBe(publishedHint)
    const head = linked({ datePublished: '2021-03-03' })
    expect(read(page({ head }), { publishedHint }).article?.publishedAt).toBe('2021-03-03')
  })

  const outlets: Outlet[] = [
    {
      id: 'north',
      name: 'North Herald',
      home: 'https://north.example',
      feeds: [],
      sitemaps: [],
      wire: false,
      languages: [],
    },
    { id: 'local', name: 'Local', home: 'http://127.0.0.1:8081', feeds: [], sitemaps: [], wire: false, languages: [] },
  ]
  it.each([
    ['https://www.north.example/a', 'north'],
    ['https://live.north.example/a', 'north'],
    ['http://127.0.0.1:8081/a', 'local'],
    ['https://notnorth.example/a', 'notnorth.example'],
    ['https://www.south.example/a', 'south.example'],
  ])('gives %s to outlet %s', (url, outlet) => {
    expect(read(page(), { url }, { outlets }).article?.outlet).toBe(outlet)
  })

  it('leaves an outlet that is known, and passes the capture through', () => {
    const capture = { id: 'c1', sha256: 'ab' }
    expect(read(page(), { outlet: 'east', capture }, { outlets }).article).toMatchObject({ outlet: 'east', capture })
  })
})
