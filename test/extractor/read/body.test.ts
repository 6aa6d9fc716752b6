import { describe, expect, it } from 'vitest'
import { BODY, page, paragraphs, read } from './page-of.ts'

describe('the body of a page', () => {
  it('is its paragraphs, joined by blank lines', () => {
    expect(read(page()).article?.text).toBe(BODY.join('\n\n'))
  })

  const JUNK: [string, string][] = [
    [
      'credit at the end of a caption',
      '<div class="cap">Wreck: nine of 14 cranes fell, say onlookers Picture: Mira Tolland/Herald Pictures</div>',
    ],
    ['wall', '<p>Read the rest of this article with a trial subscription: €1 for four weeks.</p>'],
    ['time on its own', '<p><time datetime="2021-03-03T09:30Z">9.30</time></p>'],
    [
      'figure caption',
      '<figure><img src="a.jpg"><figcaption>The river at Lindow on Tuesday, 3 metres above normal.</figcaption></figure>',
    ],
    ['caption by name', '<div class="wp-caption-text">A bridge near Estmar that 40 cars used to cross an hour.</div>'],
    ['photo credit', '<p>Photo: Mira Tolland / North Herald</p>'],
    ['credit in brackets', '<p>Houses under water in Lindow. (Photo by Mira Tolland)</p>'],
    [
      'pointer to another story',
      '<p><strong>Read more:</strong> <a href="/b">Five floods of the last 50 years</a></p>',
    ],
    [
      'related stories',
      '<div class="related-stories"><h3>More on this</h3><p>The town of Arle was flooded 12 years ago, and 3 people died there.</p></div>',
    ],
    [
      'links only',
      '<ul><li><a href="/b">Storm leaves 300 homes without power</a></li><li><a href="/c">Dam was 90 years old</a></li></ul>',
    ],
    [
      'newsletter box',
      '<div class="newsletter-signup"><p>Join 40,000 readers who get our morning letter every day.</p></div>',
    ],
    ['newsletter by its words', '<p>Sign up for our newsletter and get the news delivered to your inbox.</p>'],
    ['sharing', '<div class="share-tools"><p>Shared 1,204 times by readers of this newspaper since Monday.</p></div>'],
    ['advertising label', '<p>ADVERTISEMENT</p>'],
    ['aside', '<aside><p>Our reporter won 2 prizes for the series on dams last year, and wrote a book.</p></aside>'],
    ['commission', '<p>If you buy through links on our site, we may earn a commission.</p>'],
    ['follow us', '<p>Follow us on Facebook and stay up to date with 20 regional editions.</p>'],
    [
      'hidden text',
      '<div style="display: none"><p>Version 14 of this template was loaded in 300 ms by the browser.</p></div>',
    ],
    ['script', '<script>document.title = "9 killed"</script>'],
  ]
  it.each(JUNK)('leaves out: %s', (_, junk) => {
    expect(paragraphs(page({ between: junk }))).toEqual(BODY)
    expect(paragraphs(page({ after: junk }))).toEqual(BODY)
  })

  const PROSE: [string, string][] = [
    [
      'a sentence about compensation',
      '<p>Families of the dead could receive compensation of 5,000 crowns each, the minister said.</p>',
    ],
    [
      'a sentence about donations',
      '<p>The hospital in Estmar asked people to donate blood after 86 injured had been brought in.</p>',
    ],
    ['a sentence about members', '<p>Marenia wants to become a member of the flood fund, which has 14 states.</p>'],
    ['a sentence about a way', '<p>Three villages can be reached by boat only, the fire service said on Tuesday.</p>'],
    [
      'a sentence that begins with a video',
      '<p>Video from the scene showed 3 cars that were carried down the high street.</p>',
    ],
    ['a sentence about a picture agency', '<p>A picture of the dam was taken down on Tuesday by Getty Images.</p>'],
    ['a sentence about an app', '<p>The authorities asked 40,000 residents to download the civil defence app.</p>'],
    [
      'a sentence about people on a network',
      '<p>Like many others on Twitter, she asked for news of the 7 missing.</p>',
    ],
    [
      'a sentence about a subscription',
      '<p>A subscription for the rebuilding of the bridge raised 90,000 crowns within 2 weeks, the mayor said.</p>',
    ],
    [
      'a sentence with a time in it',
      '<p>The dam broke at <time>9.30</time> on Tuesday, and 3 villages lost their power.</p>',
    ],
    [
      'a sentence that begins with "More"',
      '<p>More than 40 boats took part in the search, the harbour master said on Tuesday.</p>',
    ],
    [
      'a sentence about photographs',
      '<p>Photographs showed 3 cars in the river, and the police asked witnesses to come forward.</p>',
    ],
    [
      'a sentence about a newsletter',
      '<p>The council had warned of the risk in a newsletter that reached 4,000 homes in May.</p>',
    ],
    [
      'a sentence with a link',
      '<p>The <a href="/dam">dam at Arle</a> held, although the water stood 2 metres above its mark.</p>',
    ],
    ['a short quotation', '<p>“We lost everything.”</p>'],
    ['a heading between paragraphs', '<h2>Two schools opened</h2>'],
    ['a list of what happened', '<ul><li>Lindow: 20 dead, 5 missing.</li><li>Estmar: 4 dead, 2 missing.</li></ul>'],
    [
      'a paragraph marked as paid',
      '<p class="paywall">The government set aside 2 million crowns for those who lost their homes.</p>',
    ],
    ['a sentence about the AP', '<p>The mayor told the Associated Press that 3 of the dead were children.</p>'],
    ['a line in another script', '<p>洪水で24人が死亡した。</p>'],
  ]
  it.each(PROSE)('keeps %s', (_, prose) => {
    expect(paragraphs(page({ between: prose })).length).toBeGreaterThan(BODY.length)
  })

  it('leaves out bylines and dates at the head and bios at the foot', () => {
    const before = '<p>By Ana Ruiz</p><p>Published 3 March 2021</p>'
    const after = '<p>Ana Ruiz is a senior reporter at the North Herald and covers floods since 2011.</p>'
    expect(paragraphs(page({ before, after }))).toEqual(BODY)
  })

  it('keeps captions as blocks, not as text', () => {
    const { article } = read(
      page({ between: '<figure><figcaption>Lindow after the flood, 3 metres under.</figcaption></figure>' }),
    )
    expect(article?.blocks).toContainEqual({ role: 'caption', text: 'Lindow after the flood, 3 metres under.' })
    expect(article?.text).not.toContain('3 metres under')
  })

  /** A line beside the text, the HTML around it, and the role that it gets. */
  const MAKERS: [string, (line: string) => string, string][] = [
    ['By Ana Ruiz in Lindow', (line) => `<p>${line}</p>`, 'byline'],
    ['Ana Ruiz, 14:20', (line) => `<div class="byline"><p>${line}</p></div>`, 'byline'],
    [
      'Ana Ruiz has covered 12 floods and lives in Estmar with 2 dogs.',
      (line) => `<div class="author-bio"><p>${line}</p></div>`,
      'bio',
    ],
  ]
  it.each(MAKERS)('keeps "%s" as a block, not as text', (line, html, role) => {
    const { article } = read(page({ before: html(line) }))
    expect(article?.text).toBe(BODY.join('\n\n'))
    expect(article?.blocks).toContainEqual({ role, text: line })
  })

  it('keeps the line on who else worked on it as a block, and reads the credit there', () => {
    const thanks = 'The Associated Press contributed to this report.'
    const { article } = read(page({ after: `<p>${thanks}</p>` }))
    expect(article?.text).toBe(BODY.join('\n\n'))
    expect(article?.blocks).toContainEqual({ role: 'credit', text: thanks })
    expect(article?.credit).toBe('The Associated Press')
  })

  it('does not take the headline in the head of an article for its byline', () => {
    const before =
      '<div class="article-meta"><h2>Dam held at Arle</h2><p>Flood kills 24 in Lindow</p><p>Ana Ruiz</p></div>'
    const bylines = read(page({ before })).article?.blocks?.filter(({ role }) => role === 'byline')
    expect(bylines).toEqual([{ role: 'byline', text: 'Ana Ruiz' }])
  })

  it('does not take a box of other stories by their authors for the makers of this one', () => {
    const other =
      '<div class="related-stories"><p class="byline">By Bo Lund</p><p>Arle was flooded 12 years ago.</p></div>'
    expect(read(page({ after: other })).article?.blocks).toBeUndefined()
  })

  it('does not glue words over elements, and does not part numbers within', () => {
    const html = page({
      between:
        '<div>The <b>1</b><sup>st</sup> boat came at noon.<div>It saved 1&nbsp;200 people, they said.</div></div>',
    })
    expect(paragraphs(html)).toContain('The 1st boat came at noon.')
    expect(paragraphs(html)).toContain('It saved 1\u00a0200 people, they said.')
  })

  it('parts paragraphs at two line breaks, not at one', () => {
    const html = page({
      between: '<div>The first boat came at noon.<br><br>The second came at two<br>with 14 people aboard.</div>',
    })
    expect(paragraphs(html)).toContain('The first boat came at noon.')
    expect(paragraphs(html)).toContain('The second came at two with 14 people aboard.')
  })

  it('drops soft hyphens and zero-width spaces, and composes letters', () => {
    expect(
      paragraphs(page({ between: '<p>Ret\u00adtungs\u200bkra\u0308fte suchten bis zum Abend nach 7 Menschen.</p>' })),
    ).toContain('Rettungskräfte suchten bis zum Abend nach 7 Menschen.')
  })

  it('reads the rows of a simple table with their headers', () => {
    const table =
      '<table><tr><th>Town</th><th>Dead</th></tr><tr><td>Lindow</td><td>20</td></tr><tr><td>Estmar</td><td>4</td></tr></table>'
    const { article } = read(page({ between: table }))
    expect(article?.text).toContain('Town: Lindow; Dead: 20\n\nTown: Estmar; Dead: 4')
  })

  it('marks headings, lists, quotations and rows where they stand in the text', () => {
    const { article } = read(
      page({
        between: '<h2>Two schools opened</h2><blockquote><p>We lost everything, and 3 boats too.</p></blockquote>',
      }),
    )
    const blocks = article?.blocks ?? []
    expect(blocks.map(({ role }) => role)).toEqual(['heading', 'quotation'])
    for (const block of blocks) expect(article?.text.slice(block.start, block.end)).toBe(block.text)
  })

  it('finds a body that is spread over several parts', () => {
    const part = (text: string) =>
      `<div class="chunk"><div><p>${text}</p><p>${text.replace('the', 'this')}</p></div></div>`
    const html = `<html><body><h1>Flood</h1><div class="story">${BODY.map(part).join('<div class="ad-slot">Ad</div>')}</div></body></html>`
    for (const paragraph of BODY) expect(paragraphs(html)).toContain(paragraph)
  })

  it('takes the body from JSON-LD where the page shows none', () => {
    const json = JSON.stringify({ '@type': 'NewsArticle', headline: 'Flood', articleBody: BODY.join('\n\n') })
    const html = `<html><body><script type="application/ld+json">${json}</script><div id="app"></div></body></html>`
    expect(paragraphs(html)).toEqual(BODY)
  })

  it('does not believe JSON-LD against the page', () => {
    const other =
      'The parliament of Arle passed the budget with 61 votes against 40 after a debate of nine hours. '.repeat(12)
    const json = JSON.stringify({ '@type': 'NewsArticle', headline: 'Flood', articleBody: other })
    expect(paragraphs(page({ head: `<script type="application/ld+json">${json}</script>` }))).toEqual(BODY)
  })

  it('does not take a consent box for the article', () => {
    const consent = `<p>${'We and our 812 partners store information on your device, such as cookies, to measure ads. '.repeat(8)}</p>`
    expect(paragraphs(page({ beside: `<div id="onetrust-consent-sdk" role="dialog">${consent}</div>` }))).toEqual(BODY)
  })

  it('keeps right-to-left text in logical order', () => {
    const arabic = 'قالت وزارة الداخلية إن 24 شخصا على الأقل قتلوا في الفيضان قرب النهر مساء الاثنين.'
    expect(paragraphs(page({ between: `<p dir="rtl">\u200f${arabic}</p>` }))).toContain(arabic)
  })
})
