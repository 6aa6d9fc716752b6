import { describe, expect, it } from 'vitest'
import { page, read } from './page-of.ts'

const closed = '<script type="application/ld+json">{"@type":"NewsArticle","isAccessibleForFree":"False"}</script>'
const post = (time: string, text: string) =>
  `<li class="post"><time datetime="2021-03-03T${time}:00Z">${time}</time><p>${text}</p></li>`
const POSTS = [
  post('14:00', 'The ministry now speaks of 24 dead, and 7 people are still missing in Lindow.'),
  post('12:30', 'Two schools have opened their gyms for 1,300 people who had to leave their homes.'),
  post('11:00', 'A spokesman for the ministry says that 19 people have died in the flood since Monday.'),
  post('10:10', 'The road to the port is closed, police say, and 3 bridges cannot be used until Friday.'),
  post('09:00', 'Good morning. At least 12 people were killed when the river burst its banks at night.'),
]

describe('kind of text', () => {
  it('is an article', () => {
    expect(read(page()).article?.textKind).toBe('article')
  })

  it.each([
    ['the outlet says that it is not free', page({ head: closed })],
    [
      'a wall stands below',
      page({ after: '<div class="wall"><p>Subscribe to continue reading this article.</p></div>' }),
    ],
  ])('is an excerpt where the text is short and %s', (_, html) => {
    const { article, problems } = read(html)
    expect(article?.textKind).toBe('excerpt')
    expect(problems.map(({ code }) => code)).toEqual(['paywall-stub'])
  })

  it('is an article where a closed page holds all the words it announces', () => {
    const head =
      '<script type="application/ld+json">{"@type":"NewsArticle","isAccessibleForFree":false,"wordCount":66}</script>'
    expect(read(page({ head })).article?.textKind).toBe('article')
  })

  it('is an article where the text only speaks of subscribers', () => {
    const between =
      '<p>The water company wrote to its 4,000 subscribers on Tuesday, and asked them to boil what they drink.</p>'
    expect(read(page({ between })).article?.textKind).toBe('article')
  })

  it('is a live blog where timed posts make up the page; posts go in order of time', () => {
    const html = `<html lang="en"><body><main><h1>Flood in Lindow: live</h1><ol class="posts">${POSTS.join('')}</ol></main></body></html>`
    const { article } = read(html)
    expect(article?.textKind).toBe('live-blog')
    const posts = (article?.blocks ?? []).filter(({ role }) => role === 'live-blog-post')
    expect(posts.map(({ time }) => time)).toEqual(
      ['09:00', '10:10', '11:00', '12:30', '14:00'].map((time) => `2021-03-03T${time}:00Z`),
    )
    expect(posts[0]?.text).toContain('Good morning.')
    for (const { start, end, text } of posts) expect(article?.text.slice(start, end)).toBe(text)
  })

  it('is an article where a few times stand in it', () => {
    const html = page({ between: POSTS.slice(0, 2).join('') })
    expect(read(html).article?.textKind).toBe('article')
  })

  it('is a live blog where JSON-LD lists the posts and the page shows none', () => {
    const liveBlogUpdate = [
      {
        datePublished: '2021-03-03T12:00:00+02:00',
        headline: 'Two schools open',
        articleBody: 'Some 1,300 people came.',
      },
      { datePublished: '2021-03-03T09:00:00Z', articleBody: 'At least 12 people were killed.' },
    ]
    const json = JSON.stringify({ '@type': 'LiveBlogPosting', headline: 'Flood', liveBlogUpdate })
    const { article } = read(
      `<html><body><script type="application/ld+json">${json}</script><div id="app"></div></body></html>`,
    )
    expect(article?.textKind).toBe('live-blog')
    expect(article?.text).toBe('At least 12 people were killed.\n\nTwo schools open\n\nSome 1,300 people came.')
  })
})
