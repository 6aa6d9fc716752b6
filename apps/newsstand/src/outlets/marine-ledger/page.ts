import { escape, jsonLd, paragraphTags } from '../../documents/html.ts'
import type { Story } from '../../stand.ts'

/** A paywall stub: two sentences, an offer, and JSON-LD that says the rest is not free. */
export function marineLedgerPage(story: Story, address: string): string {
  return `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8">
    <title>${escape(story.headline)} | The Marine Ledger</title>
    <link rel="canonical" href="${escape(address)}">
    ${jsonLd(newsArticle(story, address))}
  </head>
  <body>
    <header>
      <a href="/">The Marine Ledger</a>
      <nav><a href="/markets">Markets</a> <a href="/shipping">Shipping</a> <a href="/account">Sign in</a></nav>
    </header>
    <main>
      <article>
        <h1>${escape(story.headline)}</h1>
        <p class="deck">${escape(story.deck)}</p>
        <p class="byline">${escape(story.authors.join(', '))}</p>
        ${paragraphTags(story.paragraphs)}
        <section class="paywall" aria-label="Subscription">
          <h2>Subscribe to continue</h2>
          <p>Read the rest of this article with a trial subscription: €1 for four weeks, then €29 a month.</p>
          <a class="button" href="/subscribe">See all offers</a>
          <p>Already one of our 61,000 subscribers? <a href="/account">Sign in</a></p>
        </section>
      </article>
    </main>
    <footer><p>The Marine Ledger Ltd, Exchange Wharf, Vellin</p></footer>
  </body>
</html>
`
}

function newsArticle(story: Story, address: string): object {
  return {
    '@context': 'https://schema.org',
    '@type': 'NewsArticle',
    headline: story.headline,
    url: address,
    datePublished: story.published,
    author: story.authors.map((name) => ({ '@type': 'Person', name })),
    publisher: { '@type': 'NewsMediaOrganization', name: 'The Marine Ledger' },
    isAccessibleForFree: false,
    hasPart: { '@type': 'WebPageElement', isAccessibleForFree: false, cssSelector: '.paywall' },
  }
}
