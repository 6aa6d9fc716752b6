import { escape, HTML, PLAIN, XML } from '../../documents/html.ts'
import { newsSitemap, sitemapIndex } from '../../documents/news-sitemap.ts'
import type { ServedDocument, Stand } from '../../stand.ts'
import { theBellPage } from './page.ts'
import { INFERNO, PICTURES, SOAP } from './stories.ts'

const HOME = 'http://the-bell.example/'
const ANNOUNCER = { name: 'The Bell', home: HOME }

const ROBOTS = `User-agent: *
Disallow: /pictures/
Disallow: /bingo
Allow: /

Sitemap: ${HOME}sitemap.xml
`

const GALLERY = `<!doctype html>
<html lang="en">
<head><meta charset="utf-8"><title>${escape(PICTURES.headline)} | The Bell</title></head>
<body><div class="gal"><h1>${escape(PICTURES.headline)}</h1>
<div class="cap">1 of 23: the North Basin at Port Calder at sunrise. Picture: Lew Sandor/Bell Pictures</div></div></body>
</html>
`

/**
 * The tabloid: loud, close to the street, and built on the agency's text. Its news sitemap, reached through an index, lists
 * a gallery that its robots.txt forbids and a story on another event.
 */
export const theBell: Stand = {
  outlet: {
    id: 'the-bell',
    name: 'The Bell',
    home: HOME,
    feeds: [],
    sitemaps: [`${HOME}sitemap.xml`],
    wire: false,
    languages: ['en'],
  },
  host: 'the-bell.example',
  urls: [],
  documents: new Map<string, ServedDocument>([
    ['/robots.txt', { contentType: PLAIN, body: ROBOTS }],
    ['/sitemap.xml', { contentType: XML, body: sitemapIndex(ANNOUNCER, ['/sitemaps/news.xml']) }],
    ['/sitemaps/news.xml', { contentType: XML, body: newsSitemap(ANNOUNCER, [PICTURES, INFERNO, SOAP]) }],
    [PICTURES.path, { contentType: HTML, body: GALLERY }],
    ...[INFERNO, SOAP].map((story): [string, ServedDocument] => [
      story.path,
      { contentType: HTML, body: theBellPage(story, new URL(story.path, HOME).href) },
    ]),
  ]),
}
