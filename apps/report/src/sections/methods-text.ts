/** Terms of the report, as a reviewer may quote them. */
export const DEFINITIONS: readonly { term: string; meaning: string }[] = [
  {
    term: 'Figure',
    meaning: 'One numeric expression by which a text asserts how many, how much or what share of something.',
  },
  {
    term: 'Quantity',
    meaning:
      'One thing in the world that could be counted. Two figures are about one quantity when, were both exact and of the same moment, they would have to be equal. That numbers are near each other is never taken as a sign of it.',
  },
  {
    term: 'What an outlet holds',
    meaning:
      'Its latest figures by the time they hold for, whoever it attributes them to. An outlet that sets two sources against each other holds both.',
  },
  {
    term: 'Interval',
    meaning:
      'The values the words allow: “24” is 24 alone, “at least 24” is 24 and everything above, “more than 20” is everything above 20, “about 1,000” is 1,000 with the tolerance in the settings.',
  },
  {
    term: 'Camp',
    meaning: 'Outlets whose intervals share a value. Camps are as few as can be; an open bound may fit several.',
  },
  {
    term: 'Running total',
    meaning:
      'A figure that is counted up after an event: dead, injured, missing, displaced, detained, damaged, raised.',
  },
  {
    term: 'Focal, background',
    meaning:
      'Focal figures measure the event itself, its direct consequences and the conduct of those in it; all others are background.',
  },
  {
    term: 'Outlets, texts, sources',
    meaning:
      'Three counts of how many stand behind a figure: who prints it, in how many distinct texts, and how many sources they name.',
  },
  {
    term: 'Single origin',
    meaning:
      'Several outlets, but one text or source behind all of them. The verdict stands; the agreement is one witness.',
  },
  { term: 'Divergent', meaning: 'Open bounds that can all hold at once, yet lie more than a quarter apart.' },
  {
    term: 'Not reported, not retrieved',
    meaning:
      'Not reported is said only of an outlet whose full text was read. Headlines and excerpts count as not retrieved.',
  },
]

/** What a reader must know before trusting a cell. */
export const LIMITS: readonly string[] = [
  'Figures, sources and quantities are read by rules. They miss some and mistake some; every cell shows its passage so that it can be checked.',
  'Agreement may come from a common source that no text names. Shared wording finds only what was copied, not what was rewritten.',
  'A time without a clock is taken as the whole day, so figures of one day are not ordered unless a text orders them.',
  'Framing measures count words and forms. They do not measure intent, and no measure here supports a score of bias.',
]
