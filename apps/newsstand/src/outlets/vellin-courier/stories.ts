import { AGENCY, DISPATCH } from '../../agency/meridian.ts'
import type { Announcement } from '../../documents/rss.ts'
import type { Story } from '../../stand.ts'

/** The dispatch, printed as it came under a headline of the paper's own. */
export const RAID: Story = {
  path: '/world/2031/01/14/dozens-killed-port-calder',
  headline: 'Dozens killed in raid and explosion at Port Calder',
  deck: 'Ministry and union give opposite accounts of a strike that ended in gunfire.',
  section: 'Home news',
  authors: [AGENCY],
  published: '2031-01-14T19:05:00+02:00',
  paragraphs: DISPATCH,
}

/** A first version that the paper took down and its feed still lists: the address is gone. */
export const TAKEN_DOWN: Announcement = {
  path: '/world/2031/01/14/port-calder-shots-reported',
  headline: 'Shots reported at Port Calder docks',
  deck: 'Police enter the container terminal.',
  published: '2031-01-14T06:10:00+02:00',
}
