import { HTML, PLAIN, XML } from '../../documents/html.ts'
import { newsSitemap } from '../../documents/news-sitemap.ts'
import type { ServedDocument, Stand } from '../../stand.ts'
import { marineLedgerPage } from './page.ts'
import { SHUTDOWN } from './stories.ts'

const HOME = 'http://marine-ledger.example/'

const ROBOTS = `User-agent: *
Disallow: /account
Disallow: /subscribe
Crawl-delay: 1

Sitemap: ${HOME}news-sitemap.xml
`

/**
 * The business paper: counts the cost, and charges for it. Its one article ends behind a paywall, and its robots.txt asks
 * for a second between requests.
 */
export const marineLedger: Stand = {
  outlet: {
    id: 'marine-ledger',
    name: 'The Marine Ledger',
    home: HOME,
    feeds: [],
    sitemaps: [`${HOME}news-sitemap.xml`],
    wire: false,
    languages: ['en'],
  },
  host: 'marine-ledger.example',
  urls: [],
  documents: new Map<string, ServedDocument>([
    ['/robots.txt', { contentType: PLAIN, body: ROBOTS }],
    [
      '/news-sitemap.xml',
      { contentType: XML, body: newsSitemap({ name: 'The Marine Ledger', home: HOME }, [SHUTDOWN]) },
    ],
    [SHUTDOWN.path, { contentType: HTML, body: marineLedgerPage(SHUTDOWN, new URL(SHUTDOWN.path, HOME).href) }],
  ]),
}
