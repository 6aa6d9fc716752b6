import type { Side } from '@parallax/model'
import { extractAttributions } from '../../packages/extractor/src/attribution/index.ts'
import { extractFigures } from '../../packages/extractor/src/figures/extract-figures.ts'
import { extractFrames } from '../../packages/extractor/src/framing/index.ts'
import { english } from '../../packages/extractor/src/languages/en/index.ts'
import { analyzeText } from '../../packages/extractor/src/text/analyze-text.ts'
import { POSITIVE } from '../extractor/attribution/cases.ts'
import { CLAUSES } from '../extractor/framing/agency-cases.ts'

/** What all measures together may add to the rest of extracting. */
const MOST_ADDED = 0.4
/** Rounds before the clock starts, and rounds timed: the middle one counts. */
const WARM_UP = 10
const ROUNDS = 40
const WORDS = 700
const WORDS_PER_PARAGRAPH = 45

const SIDES: readonly Side[] = [
  { id: 'n', name: 'Norland', demonyms: ['Norlander', 'Norlanders'], places: ['Northaven'], actors: ['Iron Guard'] },
  { id: 's', name: 'Sudia', demonyms: ['Sudian', 'Sudians'], places: ['Port Sud'], actors: ['Red Front'] },
]

/** What all framing measures add to tagging an article of violence and reading its figures and attributions. */
export async function framingBench(): Promise<boolean> {
  const text = article()
  const taken = Array.from({ length: WARM_UP + ROUNDS }, () => timed(text)).slice(WARM_UP)
  const shares = taken.map(({ rest, framing }) => framing / rest).toSorted((a, b) => a - b)
  const middle = shares[ROUNDS / 2] ?? Number.NaN
  console.log(
    `${taken[0]?.found} readings in ${WORDS} words: framing adds ${(middle * 100).toFixed(0)}% to extract, at most ${MOST_ADDED * 100}% allowed`,
  )
  return middle <= MOST_ADDED
}

/** Case sentences of violence and of speech by turns, cut into paragraphs: an article on an attack, denser than any. */
function article(): string {
  const spoken = POSITIVE.filter(({ in: place }) => place !== 'title').map(({ text }) => text)
  const words = CLAUSES.flatMap(([text], at) => [text, spoken[at % spoken.length] ?? ''])
    .flatMap((text) => text.split(/\s+/))
    .slice(0, WORDS)
  const paragraphs: string[] = []
  for (let first = 0; first < words.length; first += WORDS_PER_PARAGRAPH)
    paragraphs.push(words.slice(first, first + WORDS_PER_PARAGRAPH).join(' '))
  return paragraphs.join('\n\n')
}

function timed(text: string): { rest: number; framing: number; found: number } {
  const start = performance.now()
  const analysis = analyzeText(text, english.tag)
  const context = { language: english, article: 'a', in: 'text' } as const
  const attributions = extractAttributions(analysis, context)
  const figures = extractFigures(analysis, { ...context, outlet: 'o', url: undefined, publishedAt: undefined })
  const middle = performance.now()
  const frames = extractFrames(analysis, { ...context, attributions, figures, sides: SIDES })
  return { rest: middle - start, framing: performance.now() - middle, found: frames.length }
}
