import { atom } from '../../documents/atom.ts'
import { HTML, PLAIN, XML } from '../../documents/html.ts'
import type { ServedDocument, Stand } from '../../stand.ts'
import { vellinCourierPage } from './page.ts'
import { RAID, TAKEN_DOWN } from './stories.ts'

const HOME = 'http://vellin-courier.example/'

const ROBOTS = `User-agent: *
Disallow: /admin/
Crawl-delay: 0
`

/**
 * The paper without reporters on the spot: it prints the agency's dispatch and says so. Its headline names nobody who
 * killed; its Atom feed still lists an article that is gone.
 */
export const vellinCourier: Stand = {
  outlet: {
    id: 'vellin-courier',
    name: 'Vellin Courier',
    home: HOME,
    feeds: [`${HOME}atom.xml`],
    sitemaps: [],
    wire: false,
    languages: ['en'],
  },
  host: 'vellin-courier.example',
  urls: [],
  documents: new Map<string, ServedDocument>([
    ['/robots.txt', { contentType: PLAIN, body: ROBOTS }],
    ['/atom.xml', { contentType: XML, body: atom({ name: 'Vellin Courier', home: HOME }, [RAID, TAKEN_DOWN]) }],
    [RAID.path, { contentType: HTML, body: vellinCourierPage(RAID, new URL(RAID.path, HOME).href) }],
  ]),
}
