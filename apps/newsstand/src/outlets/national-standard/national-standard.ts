import { PLAIN } from '../../documents/html.ts'
import { encodeWindows1252 } from '../../documents/windows-1252.ts'
import type { ServedDocument, Stand } from '../../stand.ts'
import { nationalStandardPage } from './page.ts'
import { AMBUSH } from './stories.ts'

const HOME = 'http://national-standard.example/'

const ROBOTS = `# The National Standard
User-agent: *
Disallow:
`

/**
 * The daily near to the state: the ministry speaks and is thanked. It has no feed, so the study names its article by
 * address; its server does not say which charset it sends.
 */
export const nationalStandard: Stand = {
  outlet: {
    id: 'national-standard',
    name: 'The National Standard',
    home: HOME,
    feeds: [],
    sitemaps: [],
    wire: false,
    languages: ['en'],
  },
  host: 'national-standard.example',
  urls: [new URL(AMBUSH.path, HOME).href],
  documents: new Map<string, ServedDocument>([
    ['/robots.txt', { contentType: PLAIN, body: ROBOTS }],
    [AMBUSH.path, { contentType: 'text/html', body: encodeWindows1252(nationalStandardPage(AMBUSH)) }],
  ]),
}
