// Scores the right speaker of quoted spans on BASIL (hand-marked bias spans; a quoted span names its speaker).
// usage, from the project's root: node test/extractor/attribution/score-basil.ts [--misses]
// A span counts when its speaker is a name, no group ("other_anti"); it is right when an attribution whose content
// covers most of it resolves to that speaker's last name, or to the pronoun's or the role's person of that name.
import { existsSync, readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { extractAttributions } from '../../../packages/extractor/src/attribution/index.ts'
import { english } from '../../../packages/extractor/src/languages/en/index.ts'
import { analyzeText } from '../../../packages/extractor/src/text/analyze-text.ts'

type Mark = { id: string; quote: string; speaker: string; txt: string; start: number }
type Marked = {
  id: string
  'body-paragraphs': string[][]
  annotations: { 'phrase-level-annotations': Mark[] }
}

export type BasilScore = {
  readonly spans: number
  readonly covered: number
  readonly right: number
  readonly misses: string[]
}

/** Scores the set in `file`. */
export function scoreBasil(file: string): BasilScore {
  const misses: string[] = []
  let spans = 0
  let covered = 0
  let right = 0
  const lines = readFileSync(file, 'utf8').split('\n').filter(Boolean)
  for (const line of lines) {
    // The set is read as published; a missing field would show as a fault of the set at once.
    const article = JSON.parse(line) as Marked
    const text = article['body-paragraphs'].map((sentences) => sentences.join(' ')).join('\n\n')
    const claims = extractAttributions(analyzeText(text, english.tag), {
      language: english,
      article: article.id,
      in: 'text',
    })
    for (const mark of article.annotations['phrase-level-annotations'].filter(isNamedQuote)) {
      const start = text.indexOf(mark.txt)
      if (start < 0) continue
      spans++
      const end = start + mark.txt.length
      const covering = claims
        .map((claim) => ({ claim, shared: shared(claim.contentSpans, start, end) }))
        .filter(({ shared: length }) => length * 2 > end - start)
      if (covering.length > 0) covered++
      const surname =
        mark.speaker
          .replace(/_Jr\.?$/, '')
          .split('_')
          .at(-1)
          ?.toLowerCase() ?? ''
      const found = covering.map(({ claim }) => claim.speaker ?? claim.source ?? '')
      if (found.some((name) => name.toLowerCase().includes(surname))) right++
      else misses.push(`${article.id} ${mark.speaker}: [${found.join(' | ')}] ${mark.txt}`)
    }
  }
  return { spans, covered, right, misses }
}

/** Speakers of the set that are groups or organisations: whoever speaks for them has a name of his own. */
const GROUP =
  /lawmakers|officials|democrats|republicans|campaign|party|members|catholics|naacp|america_now|buzzfeed|department/i

/** A span in somebody's words, by a speaker with at least two names. */
function isNamedQuote({ quote, speaker }: Mark): boolean {
  return quote === 'yes' && /^[A-Z][^_]*_[A-Z]/.test(speaker) && !GROUP.test(speaker)
}

function shared(pieces: readonly (readonly [number, number])[], start: number, end: number): number {
  return pieces.reduce((sum, [from, to]) => sum + Math.max(0, Math.min(to, end) - Math.max(from, start)), 0)
}

if (import.meta.main) {
  const file = resolve(import.meta.dirname, '../../../../shared/framing/basil.jsonl')
  if (existsSync(file)) {
    const { misses, ...score } = scoreBasil(file)
    if (process.argv.includes('--misses')) process.stdout.write(`${misses.join('\n')}\n`)
    process.stdout.write(`${JSON.stringify({ ...score, share: score.right / score.spans })}\n`)
  } else process.stderr.write('BASIL is not measured: the hand-marked set (../shared) is not here\n')
}
