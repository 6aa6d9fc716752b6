import { Article } from '@parallax/model'

/** Coverage of two fires of one kind, and of something else, in fictional places; by the event each is about. */
export const COVERAGE: Record<'mill' | 'depot' | 'election', Article[]> = {
  mill: [
    story(
      'mill-1',
      'Fire guts the Orrin Mill in Tarrow Bridge',
      'Forty firefighters fought a blaze at the Orrin Mill in Tarrow Bridge on Monday night, Chief Dana Wexley said. The roof of the mill fell in. Nobody was hurt in Tarrow Bridge.',
    ),
    story(
      'mill-2',
      'Historic Orrin Mill burns',
      'A fire destroyed the Orrin Mill, a landmark of Tarrow Bridge. Wexley, the fire chief, told reporters that firefighters would stay until morning to damp the mill down.',
    ),
    story(
      'mill-3',
      'Tarrow Bridge mourns its mill',
      'People of Tarrow Bridge watched as firefighters damped down the ruin of the Orrin Mill. The blaze began in a loft, said Dana Wexley, who leads the brigade.',
    ),
    story(
      'mill-4',
      'Orrin Mill fire: loft was the start',
      'Investigators led by Wexley found that the fire at the Orrin Mill began in the loft. Tarrow Bridge council will meet on the ruin.',
    ),
  ],
  depot: [
    story(
      'depot-1',
      'Blaze at Kessel Depot in Nurrow',
      'Firefighters fought a blaze at the Kessel Depot in Nurrow on Friday. Chief Ivo Harlan said the roof fell in and that two guards were hurt.',
    ),
    story(
      'depot-2',
      'Two hurt as Kessel Depot burns',
      'Two guards were hurt in a fire at Kessel Depot, Nurrow. Harlan, the fire chief, told reporters that the roof of the depot had come down.',
    ),
    story(
      'depot-3',
      'Nurrow shuts roads round Kessel Depot',
      'Smoke from the fire at Kessel Depot shut roads in Nurrow. Ivo Harlan said firefighters would stay at the depot all day.',
    ),
    story(
      'depot-4',
      'Kessel Depot guards out of hospital',
      'Both guards hurt in the Kessel Depot fire left hospital in Nurrow. Harlan said the blaze was an accident.',
    ),
  ],
  election: [
    story(
      'vote-1',
      'Sarn votes for a new council',
      'Voters in Sarn chose a council of thirty on Sunday. The Harbour List won fourteen seats, and the Greens nine.',
    ),
    story(
      'vote-2',
      'Harbour List ahead in Sarn',
      'The Harbour List leads in Sarn with fourteen seats, officials counted. Turnout in Sarn was 61 percent.',
    ),
  ],
}

function story(id: string, title: string, text: string): Article {
  return Article.parse({ id, outlet: `${id}.example`, title, text })
}
