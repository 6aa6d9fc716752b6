import { HTML, PLAIN, XML } from '../../documents/html.ts'
import { rss } from '../../documents/rss.ts'
import type { ServedDocument, Stand, Story } from '../../stand.ts'
import { publicRadioPage } from './page.ts'
import { EVENING, HANDBALL, MORNING } from './stories.ts'

const HOME = 'http://public-radio.example/'
const STORIES: readonly Story[] = [EVENING, HANDBALL, MORNING]

const ROBOTS = `# Marenia Public Radio welcomes crawlers that say who they are.
User-agent: *
Disallow: /listen
Disallow: /search
`

/**
 * The public broadcaster: careful, says where its numbers come from, and keeps its own count. It reports twice, so its
 * morning toll is superseded by its evening one; its RSS feed also lists a story on another event.
 */
export const publicRadio: Stand = {
  outlet: {
    id: 'public-radio',
    name: 'Marenia Public Radio',
    home: HOME,
    feeds: [`${HOME}rss.xml`],
    sitemaps: [],
    wire: false,
    languages: ['en'],
  },
  host: 'public-radio.example',
  urls: [],
  documents: new Map<string, ServedDocument>([
    ['/robots.txt', { contentType: PLAIN, body: ROBOTS }],
    ['/rss.xml', { contentType: XML, body: rss({ name: 'Marenia Public Radio', home: HOME }, STORIES) }],
    ...STORIES.map((story): [string, ServedDocument] => [
      story.path,
      { contentType: HTML, body: publicRadioPage(story, new URL(story.path, HOME).href) },
    ]),
  ]),
}
