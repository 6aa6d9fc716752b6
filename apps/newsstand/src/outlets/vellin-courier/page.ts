import { clockTime } from '../../documents/clock.ts'
import { escape, paragraphTags } from '../../documents/html.ts'
import type { Story } from '../../stand.ts'

/** A plain page: one `<article>`, meta tags instead of JSON-LD, and the agency's credit line below the text. */
export function vellinCourierPage(story: Story, address: string): string {
  return `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8">
    <title>${escape(story.headline)} - Vellin Courier</title>
    <link rel="canonical" href="${escape(address)}">
    <meta property="og:type" content="article">
    <meta property="og:site_name" content="Vellin Courier">
    <meta property="og:title" content="${escape(story.headline)}">
    <meta property="og:description" content="${escape(story.deck)}">
    <meta property="article:published_time" content="${story.published}">
    <meta property="article:section" content="${escape(story.section)}">
  </head>
  <body>
    <header>
      <h2><a href="/">Vellin Courier</a></h2>
      <nav><a href="/home-news">Home news</a> <a href="/world">World</a> <a href="/weather">Weather</a></nav>
    </header>
    <article>
      <h1>${escape(story.headline)}</h1>
      <p class="author">By ${escape(story.authors.join(', '))}</p>
      <time datetime="${story.published}">Tuesday 14 January 2031, ${clockTime(story.published)}</time>
      <div class="article-content">
        ${paragraphTags(story.paragraphs)}
      </div>
      <p class="credit">${escape(story.authors.join(', '))}</p>
    </article>
    <aside>
      <h2>Most read</h2>
      <ol>
        <li><a href="/weather/frost">Frost warning for 6 inland districts</a></li>
        <li><a href="/home-news/ferry-fares">Ferry fares to rise by 9 percent in March</a></li>
      </ol>
    </aside>
    <footer><p>Vellin Courier, founded 1911. <a href="/contact">Contact</a></p></footer>
  </body>
</html>
`
}
