import { describe, expect, it } from 'vitest'
import { BODY, page, read } from './page-of.ts'

const only = (title: string, text: string) =>
  `<html><head><title>${title}</title></head><body><h1>${title}</h1><main><p>${text}</p></main></body></html>`
const gallery = BODY.map((text) => `<figure><figcaption>${text}</figcaption></figure>`)
  .join('')
  .repeat(3)
const links = Array.from({ length: 40 }, (_, at) => `<li><a href="/${at}">Story number ${at} of the day</a></li>`).join(
  '',
)

/** What the page is, the page, the kind that is expected. */
const ARTICLES: [string, string, string][] = [
  ['an article', page(), 'article'],
  ['a column by its section', page({ head: '<meta property="article:section" content="Opinion">' }), 'opinion'],
  [
    'a column by its address',
    page({ head: '<link rel="canonical" href="https://www.north.example/opinion/2021/dams">' }),
    'opinion',
  ],
  [
    'a column by its JSON-LD',
    page({ head: '<script type="application/ld+json">{"@type":"OpinionNewsArticle"}</script>' }),
    'opinion',
  ],
  ['pictures with captions', page({ between: gallery }), 'gallery'],
  ['a video with a few words', page({ head: '<meta property="og:type" content="video.other">' }), 'video'],
  ['the beginning of a paid article', page({ after: '<p>Subscribe to continue reading this article.</p>' }), 'stub'],
  [
    'a report on a wall that was not found',
    page({ head: '<meta property="og:title" content="Wall of lost dam not found, divers say">' }),
    'article',
  ],
  [
    'a report on cookies',
    page({ between: '<p>The court ruled that 14 sites may not use cookies without a question.</p>' }),
    'article',
  ],
]

const NO_ARTICLES: [string, string, string][] = [
  ['an error', only('Page not found', 'We are sorry, the page you asked for is not here any more.'), 'error-page'],
  ['an error by its number', only('404', 'Nothing is here, please go to our front page and look there.'), 'error-page'],
  [
    'a check for machines',
    only('Just a moment...', 'Please wait while we look at your browser and its settings.'),
    'block-page',
  ],
  [
    'a refusal',
    only('North Herald', 'We have seen unusual traffic from your network. Please verify you are a human to go on.'),
    'block-page',
  ],
  [
    'a wall of consent',
    only('North Herald', 'We and our 812 partners store information on your device, such as cookies, to measure ads.'),
    'consent-wall',
  ],
  [
    'a list of stories',
    `<html><body><h1>World</h1><main><p>News from around the world</p><ul>${links}</ul></main></body></html>`,
    'listing',
  ],
]

describe('kind of page', () => {
  it.each(ARTICLES)('is said of %s', (_, html, kind) => {
    const { article } = read(html)
    expect(article?.kind).toBe(kind)
    expect(article?.kindReason).toBeTruthy()
  })

  it.each(NO_ARTICLES)('gives a problem in place of an article for %s', (_, html, code) => {
    const { article, problems } = read(html)
    expect(article).toBeNull()
    expect(problems.map((problem) => problem.code)).toEqual([code])
  })
})
