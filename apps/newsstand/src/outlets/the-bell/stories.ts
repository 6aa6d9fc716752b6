import type { Announcement } from '../../documents/rss.ts'
import { paragraphs } from '../../documents/paragraphs.ts'
import type { Story } from '../../stand.ts'

/**
 * The tabloid's own opening and eyewitness, and between them the agency's dispatch with a light hand: "rioters" for its
 * "protesters", and no word of the agency.
 */
export const INFERNO: Story = {
  path: '/news/port-calder-dock-inferno-8812',
  headline: 'Rioters battle police in dock inferno: 24 dead at Port Calder',
  deck: 'Fireball rips through fertiliser warehouse after dawn raid',
  section: 'News',
  authors: ['Lew Sandor'],
  published: '2031-01-14T20:10:00+02:00',
  paragraphs: paragraphs(`
It was meant to be over by breakfast. Instead a dawn raid on the Port Calder blockade ended in a fireball, and families
were still ringing round the hospitals after dark.

Twenty-four people were killed on Tuesday when police broke up a strike at Marenia's largest port and a fertiliser warehouse
exploded, the Interior Ministry said.

Two children were among the dead. The ministry did not say how many of the victims had been shot and how many had died in
the blast, which broke windows 20 kilometres away.

As of 6 p.m. on Tuesday, 86 people had been injured and 11 were missing, according to the Health Ministry.

Officers entered the container terminal at 5:40 a.m. to end a blockade that rioters had kept up for 12 days. The warehouse
blew up about 40 minutes later. Three warehouses were destroyed and two tugboats sank at their moorings.

Ana Brisk, 41, saw it from her kitchen. "The sky went orange and every window in Chandler Street came in," she told The
Bell. She carried her neighbour's baby down five flights of stairs in the dark.

The power was still off on Tuesday night in 540 homes around the basin, the grid firm Marelec said.

Interior Minister Tomas Verrick said 212 people had been detained. He said the rioters had fired first and that his officers
had met "an ambush, not a picket line".

Union boss Ilse Marant rejected that account. "Nobody on that quay had a gun," she said. "They came to break a strike and
they broke a town."

A police spokeswoman, Dagny Rohl, admitted on Tuesday evening that live rounds had been used. She denied that they had
caused the explosion.

The government imposed a 48-hour curfew on the harbour districts. About 3,200 residents were evacuated because of fumes, the
fire service said. Port director Mirko Talle estimated the damage at €150 million.

Strikers have been living on €35 a day from a hardship fund. "You don't riot for that," said Brisk, whose brother drives a
straddle carrier. "You eat soup."
`),
}

/** A story on another event; the sitemap gives only its title, so its page has to be read to know. */
export const SOAP: Story = {
  path: '/showbiz/dana-quill-harbour-lights-8809',
  headline: 'Dana Quill quits Harbour Lights after 11 years',
  deck: 'Soap favourite will be written out by summer',
  section: 'Showbiz',
  authors: ['Bell Showbiz'],
  published: '2031-01-14T16:30:00+02:00',
  paragraphs: paragraphs(`
Dana Quill is to leave Harbour Lights after 11 years and 1,400 episodes.

"I've been married on that set four times," she told fans. "It's time somebody else caught the bouquet."
`),
}

/** A gallery that lies where the paper's robots.txt lets no crawler go. */
export const PICTURES: Announcement = {
  path: '/pictures/port-calder-in-flames-8815',
  headline: 'In pictures: Port Calder docks in flames',
  deck: '23 pictures from the quay',
  published: '2031-01-14T21:00:00+02:00',
}

/** Teasers of other events, strewn into the page: their figures must not become claims about this one. */
export const RELATED: readonly string[] = [
  'Coach plunge kills 39 on mountain road',
  'Lottery couple scoop €12 million on their first ticket',
  'Beach heatwave: 140 people rescued in one afternoon',
]
