import { clockTime } from '../../documents/clock.ts'
import { escape } from '../../documents/html.ts'
import type { Story } from '../../stand.ts'
import { RELATED } from './stories.ts'

/**
 * Div soup: nothing but `div` and `span`, the text broken up by a share bar, captions with credits, teasers of other
 * stories and a newsletter box.
 */
export function theBellPage(story: Story, address: string): string {
  const [opening, ...rest] = story.paragraphs.map((paragraph) => `<div class="t3">${escape(paragraph)}</div>`)
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<title>${escape(story.headline)} | The Bell</title>
<link rel="canonical" href="${escape(address)}">
<meta property="og:title" content="${escape(story.headline)}">
<meta property="article:published_time" content="${story.published}">
</head>
<body>
<div class="wrap">
<div class="top"><span class="logo"><a href="/">THE BELL</a></span><div class="menu"><a href="/news">News</a>
<a href="/showbiz">Showbiz</a><a href="/sport">Sport</a><a href="/bingo">Bingo</a></div></div>
<div class="col">
<div class="hl"><h1>${escape(story.headline)}</h1></div>
<div class="sub">${escape(story.deck)}</div>
<div class="by">By <span>${escape(story.authors.join(', '))}</span>, ${clockTime(story.published)}, 14 Jan 2031</div>
<div class="shr"><span>1,204 shares</span> <span>318 comments</span> <a href="/share">Share</a></div>
<div class="art">
${PICTURE}
${opening}
${rest.slice(0, 3).join('\n')}
${relatedBox()}
${rest.slice(3, 7).join('\n')}
${NEWSLETTER}
${rest.slice(7).join('\n')}
</div>
<div class="shr"><a href="/share">Share this story</a> <a href="/comments">Join 318 comments</a></div>
</div>
<div class="ft"><div>The Bell is published by Bell Newspapers, 40 Tanner Row, Vellin.</div><a href="/terms">Terms</a></div>
</div>
</body>
</html>
`
}

const PICTURE = `<div class="pic"><img src="/i/8812-quay.jpg" alt=""><div class="cap">Wreck: nine of 14 cranes were toppled, say onlookers
<span class="cr">Picture: Lew Sandor/Bell Pictures</span></div></div>`

const NEWSLETTER = `<div class="nl"><div>Get the Bell's 5-minute briefing</div>
<div>Join 90,000 readers who get our news by e-mail every morning.</div>
<form action="/newsletter"><input type="email" name="email"><button>Sign up</button></form></div>`

function relatedBox(): string {
  const links = RELATED.map(
    (teaser, index) => `<div class="rl"><a href="/news/${8700 + index}">${escape(teaser)}</a></div>`,
  )
  return `<div class="rel"><div class="rh">READ MORE</div>\n${links.join('\n')}\n</div>`
}
