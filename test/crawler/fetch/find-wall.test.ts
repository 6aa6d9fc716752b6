import { describe, expect, it } from 'vitest'
import { findWall } from '../../../packages/crawler/src/fetch/find-wall.ts'

const wallOf = (html: string) => findWall(new TextEncoder().encode(html))?.outcome
const STORY = '<p>The river rose two metres in a night and took the lower bridge with it, the mayor of Marsh said.</p>'

describe('a page that stands in place of an article', () => {
  it.each([
    ['a challenge', '<title>Just a moment</title><p>Checking your browser before you enter.</p>', 'blocked'],
    ['a refusal', '<h1>Access Denied</h1><p>Reference 18.2</p>', 'blocked'],
    ['a consent wall', '<h1>We value your privacy</h1><button>Accept all cookies</button>', 'consent-wall'],
    ['a frame for scripts', '<div id="root"></div><script src="app.js"></script>', 'js-only'],
    ['a plea for scripts', '<noscript>You need to enable JavaScript to run this app.</noscript>', 'js-only'],
    ['a paywall', `<h1>Flood</h1>${STORY}<p>Subscribe to continue reading.</p>`, 'paywall'],
  ])('%s', (_, html, outcome) => {
    expect(wallOf(html)).toBe(outcome)
  })

  it.each([
    ['an article', STORY.repeat(3)],
    ['a short article under a consent banner', `<div>Accept all cookies</div>${STORY.repeat(6)}`],
    ['a long article about consent', `<p>Sites say "we value your privacy".</p>${STORY.repeat(30)}`],
    ['phrases in a script', `<script>var t = "access denied"</script>${STORY}`],
    ['an article in a frame with scripts', `<div id="root">${STORY}</div><script></script>`],
    ['an empty page', ''],
  ])('is not %s', (_, html) => {
    expect(wallOf(html)).toBeUndefined()
  })

  it('is looked for in one pass, whatever the page holds', () => {
    for (const piece of ['<script', '<p ', '<', '<div id=', '<!--']) {
      const startedAt = performance.now()
      wallOf(piece.repeat(900_000 / piece.length))
      expect(performance.now() - startedAt).toBeLessThan(1500)
    }
  })
})
