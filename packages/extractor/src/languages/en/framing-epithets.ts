import type { EpithetRow } from '../../framing/epithets.ts'

/**
 * English endings and words by which a source is tied to somebody or held at a distance: "rebel-run", "self-styled".
 * Written for this project from general knowledge of English. Licence: MIT, as the project.
 */
export const englishEpithets: readonly EpithetRow[] = [
  { sort: 'control', endings: 'run controlled held governed ruled administered occupied owned dominated' },
  { sort: 'backing', endings: 'backed supported funded financed sponsored armed trained' },
  { sort: 'tie', endings: 'linked affiliated aligned allied led friendly leaning appointed installed imposed' },
  {
    sort: 'distance',
    endings: 'styled proclaimed declared described appointed',
    before: 'self',
    words: 'so-called purported supposed alleged would-be breakaway unrecognised unrecognized rogue',
  },
]
