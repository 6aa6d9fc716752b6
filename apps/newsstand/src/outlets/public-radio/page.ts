import { clockTime } from '../../documents/clock.ts'
import { escape, jsonLd, paragraphTags } from '../../documents/html.ts'
import type { Story } from '../../stand.ts'

/** A page that carries its text twice, visibly and as the `articleBody` of its JSON-LD, with a correction below it. */
export function publicRadioPage(story: Story, address: string): string {
  return `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8">
    <title>${escape(story.headline)} | Marenia Public Radio</title>
    <link rel="canonical" href="${escape(address)}">
    <meta property="og:site_name" content="Marenia Public Radio">
    <meta property="og:title" content="${escape(story.headline)}">
    <meta name="description" content="${escape(story.deck)}">
    ${metadata(story, address)}
  </head>
  <body>
    <a class="skip" href="#story">Skip to the story</a>
    <header>
      <p class="brand"><a href="/">Marenia Public Radio</a></p>
      <nav aria-label="Sections">
        <ul>
          <li><a href="/national">National</a></li>
          <li><a href="/world">World</a></li>
          <li><a href="/sport">Sport</a></li>
          <li><a href="/listen">Listen live</a></li>
        </ul>
      </nav>
    </header>
    <main id="story">
      <h1>${escape(story.headline)}</h1>
      <p class="standfirst">${escape(story.deck)}</p>
      <p class="byline">By ${escape(story.authors.join(' and '))}</p>
      <p class="dates">${dateline(story)}</p>
      <div class="story-text">
        ${paragraphTags(story.paragraphs)}
      </div>
      ${story.modified === undefined ? '' : CORRECTION}
    </main>
    <footer>
      <p>Marenia Public Radio is paid for by its listeners. 1 Broadcasting Square, Vellin.</p>
      <p><a href="/about">How we count the dead</a> · <a href="/corrections">Corrections</a> · <a href="/privacy">Privacy</a></p>
    </footer>
  </body>
</html>
`
}

const CORRECTION =
  '<p class="correction">Correction: An earlier version of this report gave the wrong title for Hanna Oswin.</p>'

function dateline(story: Story): string {
  const published = `<time datetime="${story.published}">14 January 2031, ${clockTime(story.published)}</time>`
  if (story.modified === undefined) return published
  return `${published} · Updated <time datetime="${story.modified}">${clockTime(story.modified)}</time>`
}

function metadata(story: Story, address: string): string {
  return jsonLd({
    '@context': 'https://schema.org',
    '@type': 'NewsArticle',
    headline: story.headline,
    description: story.deck,
    url: address,
    datePublished: story.published,
    dateModified: story.modified ?? story.published,
    articleSection: story.section,
    author: story.authors.map((name) => ({ '@type': 'Person', name })),
    publisher: { '@type': 'NewsMediaOrganization', name: 'Marenia Public Radio' },
    isAccessibleForFree: true,
    articleBody: story.paragraphs.join('\n\n'),
  })
}
