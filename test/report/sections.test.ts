import { renderReport } from '@parallax/report'
import { describe, expect, it } from 'vitest'
import { FERRY } from './ferry-comparison.ts'

/** What a reader must find in each section, as running text. */
const SAYS: Record<string, string[]> = {
  glance: [
    '24 People killed ≈ compatible 5 outlets, as of 5 May 2031',
    '7 to 11 People missing ? undetermined 2 outlets',
    'Passengers the ferry was licensed for: 120 in Harbour Gazette and Daily Meridian; 90 in Northern Wire and The Lantern. ≠ conflict',
    '≠ conflict 1 ? undetermined 1 → superseded 1 ≈ compatible 1 = agree 1 · one outlet 4',
    '1 figure on the background',
    'Daily Meridian: 24 in all, but 14 and 11 make 25.',
  ],
  matrix: [
    'People killed ≈ compatible single origin 24 per ministère > 20 per officials 4 May, 18:00 ≥ 23 per interior ministry 4 May, 19:40',
    'Passengers the ferry was licensed for ≠ conflict –not reported 120 A 120 A 90 B per operator 90 B per operator no text: behind a paywall no text: not retrieved',
    'Children aboard nobody reports it –not reported',
    '1 figure on the background',
  ],
  quantities: [
    'People killed ≈ compatible single origin killed · 5 outlets, 5 texts, 3 sources 24 lies in every interval. All could hold at once: 24',
    'With another tolerance for approximate numbers the verdict would be “agree” at 0%.',
    'A 120 Harbour Gazette and Daily Meridian B 90 Northern Wire and The Lantern',
    'In the morning the ministry had spoken of 12 dead. Harbour Gazette, 4 May 2031, 19:40 UTC · source: interior ministry · superseded by a later figure of this outlet · live page · archived aaaaaaaaaaaa 4 May, 20:02',
    'The study watches this quantity; no outlet that was read gives it.',
    'Background: 1 figure that several outlets give',
    'Given by one outlet alone Daily Meridian: 3 on the event',
    '$2.5 million pay of the divers',
  ],
  framing: [
    'Who acts in the headline exploratory',
    'The ferry acts in 2 of 3 headlines; Daily Meridian names no agent. 1 2',
    'Counted out of (n): headlines with a verb',
    'acts 0 1 100% 1 100%',
  ],
  quotes: ['No quotation was found in two outlets.'],
  headlines: [
    'Harbour Gazette 4 May 2031, 19:40 UTC At least 23 dead as ferry capsizes on Lake Tarn Rescue teams search through the night',
  ],
  origins: [
    'Northern Wire: Ferry sinks on Lake Tarn; 24 dead shared text, derived, 71% of five-word sequences',
    'interior ministry source Harbour Gazette, Northern Wire and The Lantern; figures: people killed',
  ],
  checks: ['Daily Meridian ✗ off Parts against total', 'Came out: 1 check'],
  coverage: [
    'Kestrel Post behind a paywall 0 0 of 6 not known 0 1 paywall',
    'Northern Wire agency read in full 1 4 of 6',
    'Harbour Gazette read in full 1 4 of 6 1 People missing',
  ],
  articles: ['By Ida Holm, Per Aske', 'SHA-256 aaaaaaaa', 'Credit Northern Wire'],
  people: ['No sample of this run has been checked by people.'],
  methods: [
    'agreement among outlets, never truth. It gives no bias score',
    'gather timeout The page did not answer within 30 s. oldmill.example https://oldmill.example/ferry',
    '“About” before a count within 10%',
    'Ferry accident on Lake Tarn: coverage by 7 outlets compared for the study Ferries. Parallax 0.1.0, last capture 6 May 2031, 08:00 UTC.',
  ],
}

const PAGE = renderReport(FERRY)[0]?.content ?? ''

describe.each(Object.entries(SAYS))('%s', (id, sayings) => {
  it.each(sayings)('says: %s', (saying) => {
    expect(textOf(id)).toContain(saying)
  })
})

describe('the report', () => {
  it('has these sections and no others', () => {
    expect([...PAGE.matchAll(/<section id="([a-z]+)"/g)].map(([, id]) => id)).toEqual(Object.keys(SAYS))
  })

  it('says in which language a quotation is', () => {
    expect(PAGE).toContain('<blockquote dir="auto" lang="fr">Le naufrage du bac')
  })

  it('links the live page at the passage', () => {
    expect(PAGE).toContain('https://gazette.example/2031/ferry?id=7#top:~:text=At%20least%2023%20people%20died')
  })
})

function textOf(id: string): string {
  const section = PAGE.split(/(?=<section id=)/).find((part) => part.startsWith(`<section id="${id}"`)) ?? ''
  return section
    .replace(/<\/?(?:a|b|i|bdi|span|mark|code|wbr)\b[^>]*>/g, '')
    .replace(/<[^>]*>/g, ' ')
    .replaceAll('&gt;', '>')
    .replace(/\s+/g, ' ')
}
