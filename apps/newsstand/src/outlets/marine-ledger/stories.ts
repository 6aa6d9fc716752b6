import { paragraphs } from '../../documents/paragraphs.ts'
import type { Story } from '../../stand.ts'

/** As much of the article as the paper gives away. The rest is written nowhere, as on a page that hides it well. */
export const SHUTDOWN: Story = {
  path: '/markets/port-calder-shutdown-exporters',
  headline: 'Port Calder shutdown costs exporters €40 million a day',
  deck: 'Pickets, police and a crater: what the raid means for trade.',
  section: 'Markets',
  authors: ['Viktor Aske'],
  published: '2031-01-15T06:30:00+02:00',
  paragraphs: paragraphs(`
The closure of Port Calder is costing Marenian exporters €40 million a day, the Chamber of Commerce estimated, after a raid
on pickets left at least 20 people dead. Underwriters expect the terminal to stay shut for three weeks.
`),
}
