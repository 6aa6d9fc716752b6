import { clockTime } from '../../documents/clock.ts'
import { escape, jsonLd, paragraphTags } from '../../documents/html.ts'
import type { Story } from '../../stand.ts'
import type { Post } from './stories.ts'

/** A live blog: timed posts, newest first, so that an early toll stands below a later one. */
export function liveBlogPage(live: Omit<Story, 'paragraphs'>, posts: readonly Post[], address: string): string {
  return shell({
    title: live.headline,
    head: jsonLd(liveBlogPosting(live, posts, address)),
    main: `<h1>${escape(live.headline)}</h1>
      <p class="intro">${escape(live.deck)}</p>
      <p class="byline">By ${escape(live.authors.join(' and '))}</p>
      ${posts.map(postSection).join('\n      ')}`,
  })
}

/** An ordinary report of the paper. */
export function lanternPage(story: Story, address: string): string {
  return shell({
    title: story.headline,
    head: `<link rel="canonical" href="${escape(address)}">
    <meta property="article:published_time" content="${story.published}">`,
    main: `<article>
        <h1>${escape(story.headline)}</h1>
        <p class="byline">By ${escape(story.authors.join(' and '))}</p>
        ${paragraphTags(story.paragraphs)}
      </article>`,
  })
}

function postSection(post: Post): string {
  return `<article class="live-post" id="${post.id}">
        <time datetime="${post.at}">${clockTime(post.at)}</time>
        <h2>${escape(post.heading)}</h2>
        ${paragraphTags(post.paragraphs)}
        <p class="post-tools"><a href="#${post.id}">Link to this post</a></p>
      </article>`
}

function liveBlogPosting(live: Omit<Story, 'paragraphs'>, posts: readonly Post[], address: string): object {
  return {
    '@context': 'https://schema.org',
    '@type': 'LiveBlogPosting',
    headline: live.headline,
    url: address,
    datePublished: live.published,
    dateModified: live.modified,
    coverageStartTime: live.published,
    author: live.authors.map((name) => ({ '@type': 'Person', name })),
    liveBlogUpdate: posts.map((post) => ({
      '@type': 'BlogPosting',
      headline: post.heading,
      datePublished: post.at,
      articleBody: post.paragraphs.join('\n\n'),
    })),
  }
}

function shell(parts: { title: string; head: string; main: string }): string {
  return `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8">
    <title>${escape(parts.title)} | Calder Lantern</title>
    ${parts.head}
  </head>
  <body>
    <header>
      <a href="/">Calder Lantern</a>
      <nav><a href="/harbour">Harbour</a> <a href="/council">Council</a> <a href="/notices">Notices</a></nav>
    </header>
    <main>
      ${parts.main}
    </main>
    <aside class="tides"><h2>Tides at Port Calder</h2><p>High water 11:52, 3.4 metres</p></aside>
    <footer><p>The Calder Lantern has been printed on Ropewalk since 1868.</p></footer>
  </body>
</html>
`
}
