import { extractAttributions } from '../../packages/extractor/src/attribution/index.ts'
import { english } from '../../packages/extractor/src/languages/en/index.ts'
import { analyzeText } from '../../packages/extractor/src/text/analyze-text.ts'
import { POSITIVE } from '../extractor/attribution/cases.ts'

/** Words of the article that is timed, and milliseconds that it may take on one core, everything included. */
const WORDS = 700
const LIMIT_MS = 15

/** Rounds before the clock starts, and rounds timed: the middle one counts, as the slowest hold what else the machine did. */
const WARM_UP = 20
const ROUNDS = 60

/** Words a paragraph of the article has, about as many as in a newspaper. */
const WORDS_PER_PARAGRAPH = 45

/** Milliseconds for the attributions of one article of 700 words: tokens, tags, readings and speakers. */
export async function attributionBench(): Promise<boolean> {
  const article = articleOf(WORDS)
  const taken = Array.from({ length: WARM_UP + ROUNDS }, () => timed(article)).slice(WARM_UP)
  const found = claimsOf(article)
  const middle = taken.sort((a, b) => a - b)[ROUNDS / 2] ?? Number.NaN
  console.log(`${found} attributions in ${WORDS} words: ${middle.toFixed(1)} ms, at most ${LIMIT_MS} allowed`)
  return found > 0 && middle <= LIMIT_MS
}

/** The case sentences in a row, cut into paragraphs: far more attributions than an article has, so no easy text. */
function articleOf(words: number): string {
  const running = POSITIVE.filter(({ in: place }) => place !== 'title')
    .flatMap(({ text }) => text.split(/\s+/))
    .slice(0, words)
  const paragraphs: string[] = []
  for (let first = 0; first < running.length; first += WORDS_PER_PARAGRAPH)
    paragraphs.push(running.slice(first, first + WORDS_PER_PARAGRAPH).join(' '))
  return paragraphs.join('\n\n')
}

function timed(text: string): number {
  const start = performance.now()
  claimsOf(text)
  return performance.now() - start
}

function claimsOf(text: string): number {
  return extractAttributions(analyzeText(text, english.tag), { language: english, article: 'a', in: 'text' }).length
}
