import { paragraphs } from '../../documents/paragraphs.ts'
import type { Story } from '../../stand.ts'

/** One entry of a live blog. */
export type Post = { id: string; at: string; heading: string; paragraphs: readonly string[] }

/** What the live blog as a whole is. */
export const LIVE: Omit<Story, 'paragraphs'> = {
  path: '/live/2031/01/14/docks',
  headline: 'Police kill more than 20 in dawn raid on Port Calder docks: live updates',
  deck: 'Our reporters on the quay, in the hospital and in Chandler Street.',
  section: 'Live',
  authors: ['Nell Garrow', 'Tam Ibsley'],
  published: '2031-01-14T05:58:00+02:00',
  modified: '2031-01-14T18:20:00+02:00',
}

/** The posts, newest first, as the page shows them. */
export const POSTS: readonly Post[] = [
  post(
    '18:20',
    'Police admit live fire',
    `
Police spokeswoman Dagny Rohl has admitted that officers used live rounds on the quay. She denied that a bullet set off the
fertiliser. The dockers around our radio did not say a word.`,
  ),
  post(
    '17:45',
    'More than 20 killed, hospital says',
    `
More than 20 people have been killed, Harbour General Hospital said at 5:30 p.m. More than 80 people are injured. Surgeon
Hanna Oswin said police had shot most of the people who reached her table.

"I have stopped asking where it hurts," she said.`,
  ),
  post(
    '16:30',
    'More than 3,000 out of their homes',
    `
More than 3,000 residents have been evacuated from Chandler Street and the rows behind it because of the fumes, the fire
service said. Eleven people are missing. Take your medicines with you, and your cat.`,
  ),
  post(
    '15:10',
    'Two children among the dead',
    `
Two children are among the dead, the hospital confirmed this afternoon. Our readers will know the family. We are not naming
the boys until their father, a docker who is himself in hospital, has agreed.`,
  ),
  post(
    '13:40',
    'How many were on the quay?',
    `
A crowd of some 4,000 people was on the quay when the raid began, the Port Workers' Union said. The union said about 900
police officers took part. We counted 64 police vans on Harbour Road before we were told to leave.`,
  ),
  post(
    '12:05',
    'Death toll rises to 19',
    `
The death toll has risen from 17 to 19, the hospital said at noon.`,
  ),
  post(
    '09:35',
    'Seventeen killed',
    `
Seventeen people had been killed as of 9:30 a.m., the hospital said. Crane driver Joss Pellan said the police had fired on
the dockers without warning. "There was a whistle, and then there was shooting," he said.`,
  ),
  post(
    '08:05',
    'Chapel opens its doors',
    `
St Brannoc's chapel is sheltering 37 people, the sexton said. Blankets are wanted, and dry socks.`,
  ),
  post(
    '06:45',
    'Explosion in the North Basin',
    `
A fertiliser warehouse exploded at 6:20 a.m. Two tugboats have sunk. Three warehouses are destroyed, and we can see the glow
from our roof, 3 kilometres away.`,
  ),
  post(
    '05:58',
    'Police are on the quay',
    `
Police went through the terminal gates at Port Calder at 5:40 a.m. The dockers had held the quay for 12 days over a pay cut
of 18 percent. We can hear shots.`,
  ),
]

/** A report from before the event, still in the feed: out of the study's window. */
export const STRIKE_VOTE: Story = {
  path: '/news/2031/01/02/dockers-vote-to-strike',
  headline: 'Port Calder dockers vote to strike over pay cut',
  deck: 'Union hall packed to the doors as 1,160 members vote.',
  section: 'News',
  authors: ['Tam Ibsley'],
  published: '2031-01-02T21:15:00+02:00',
  paragraphs: paragraphs(`
Dockers at Port Calder voted on Thursday to stop work over a pay cut of 18 percent announced by Calder Terminals. Of 1,160
members in the hall, 1,094 voted to strike, the Port Workers' Union said.

"We would rather have been asked," said its secretary, Ilse Marant.
`),
}

function post(clock: string, heading: string, text: string): Post {
  return {
    id: `post-${clock.replace(':', '')}`,
    at: `2031-01-14T${clock}:00+02:00`,
    heading,
    paragraphs: paragraphs(text),
  }
}
