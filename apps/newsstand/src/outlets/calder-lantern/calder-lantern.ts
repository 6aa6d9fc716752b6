import { HTML, PLAIN, XML } from '../../documents/html.ts'
import { rss } from '../../documents/rss.ts'
import type { ServedDocument, Stand } from '../../stand.ts'
import { lanternPage, liveBlogPage } from './page.ts'
import { LIVE, POSTS, STRIKE_VOTE } from './stories.ts'

const HOME = 'http://calder-lantern.example/'

const ROBOTS = `User-agent: *
Disallow: /notices/deaths/
`

/**
 * The local daily: knows everybody on the quay, and writes as it happens. Its toll climbs from post to post; its RSS feed
 * still lists a report from before the event.
 */
export const calderLantern: Stand = {
  outlet: {
    id: 'calder-lantern',
    name: 'Calder Lantern',
    home: HOME,
    feeds: [`${HOME}feed`],
    sitemaps: [],
    wire: false,
    languages: ['en'],
  },
  host: 'calder-lantern.example',
  urls: [],
  documents: new Map<string, ServedDocument>([
    ['/robots.txt', { contentType: PLAIN, body: ROBOTS }],
    ['/feed', { contentType: XML, body: rss({ name: 'Calder Lantern', home: HOME }, [LIVE, STRIKE_VOTE]) }],
    [LIVE.path, { contentType: HTML, body: liveBlogPage(LIVE, POSTS, new URL(LIVE.path, HOME).href) }],
    [STRIKE_VOTE.path, { contentType: HTML, body: lanternPage(STRIKE_VOTE, new URL(STRIKE_VOTE.path, HOME).href) }],
  ]),
}
