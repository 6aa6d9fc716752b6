import { existsSync, readFileSync, readdirSync } from 'node:fs'
import { join, resolve } from 'node:path'
import recognizers from '@microsoft/recognizers-text-suite'
import compromise from 'compromise'
import model from 'wink-eng-lite-web-model'
import winkNLP from 'wink-nlp'
import { extractFigures } from '../../packages/extractor/src/figures/index.ts'
import { english } from '../../packages/extractor/src/languages/en/index.ts'
import { analyzeText } from '../../packages/extractor/src/text/analyze-text.ts'
import { cases } from '../extractor/figures/cases/index.ts'

/** How often each reader reads all texts; the fastest round counts, as the others hold what else the machine did. */
const ROUNDS = 3

/** Sentences of one text: about as many as a short article has. */
const SENTENCES_PER_TEXT = 25

/** Real articles read beside the case sentences: the slowest peer takes half a minute a round for these. */
const REAL_TEXTS = 15

/** Times as fast as the peer that we must be, everything included. */
const REQUIRED: Readonly<Record<string, number>> = { compromise: 4, recognizers: 10 }

/** Those of Microsoft's that read what a figure claim holds. */
const RECOGNIZERS = [
  recognizers.recognizeNumber,
  recognizers.recognizePercentage,
  recognizers.recognizeCurrency,
  recognizers.recognizeDimension,
]

type Reader = { readonly name: string; readonly read: (text: string) => number }

/** Sentences a second of our figures beside compromise, wink-nlp and Microsoft's recognizers, in turn in one process. */
export async function figuresBench(): Promise<boolean> {
  const texts = [...ownTexts(), ...sharedTexts()]
  const sentences = texts.reduce((count, text) => count + analyzeText(text, english.tag).sentences.length, 0)
  console.log(`${texts.length} texts, ${sentences} sentences`)
  const seconds = fastest(readers(), texts)
  const own = seconds.get('parallax') ?? Number.NaN
  let holds = true
  for (const [name, taken] of seconds) {
    const required = REQUIRED[name]
    const ratio = taken / own
    if (required !== undefined && !(ratio >= required)) holds = false
    const needed = required === undefined ? '' : `, at least ${required} needed`
    const shown = name === 'parallax' ? '' : `: parallax is ${ratio.toFixed(1)} x as fast${needed}`
    console.log(`${name.padEnd(12)} ${String(Math.round(sentences / taken)).padStart(7)} sentences/s${shown}`)
  }
  return holds
}

/** What each reads of a text: we our whole claims; the peers the numbers with their values, and the units they know. */
function readers(): Reader[] {
  const nlp = winkNLP(model, ['sbd', 'pos', 'ner'])
  return [
    {
      name: 'parallax',
      read: (text) =>
        extractFigures(analyzeText(text, english.tag), { language: english, article: 'a', in: 'text' }).length,
    },
    { name: 'compromise', read: (text) => compromise(text).numbers().json().length },
    { name: 'wink', read: (text) => nlp.readDoc(text).entities().out().length },
    {
      name: 'recognizers',
      read: (text) =>
        RECOGNIZERS.reduce((count, recognize) => count + recognize(text, recognizers.Culture.English).length, 0),
    },
  ]
}

/** Seconds of the fastest round of each reader; the readers take turns, so that none has the machine to itself. */
function fastest(all: readonly Reader[], texts: readonly string[]): Map<string, number> {
  const best = new Map<string, number>()
  for (let round = 0; round < ROUNDS; round++) {
    for (const { name, read } of all) {
      const start = performance.now()
      let found = 0
      for (const text of texts) found += read(text)
      if (found === 0) throw new Error(`${name} found no figure at all`)
      best.set(name, Math.min(best.get(name) ?? Number.POSITIVE_INFINITY, (performance.now() - start) / 1000))
    }
  }
  return best
}

/** The case sentences as texts. */
function ownTexts(): string[] {
  const sentences = cases.map(([sentence]) => sentence)
  const texts: string[] = []
  for (let first = 0; first < sentences.length; first += SENTENCES_PER_TEXT)
    texts.push(sentences.slice(first, first + SENTENCES_PER_TEXT).join(' '))
  return texts
}

/** Real articles, where the folder of measuring sets is at hand. */
function sharedTexts(): string[] {
  const root = resolve(import.meta.dirname, '../../../shared/gold/events')
  if (!existsSync(root)) return []
  const files = readdirSync(root).flatMap((event) =>
    readdirSync(join(root, event))
      .filter((file) => file.endsWith('.json') && file !== 'event.json')
      .map((file) => join(root, event, file)),
  )
  return files.slice(0, REAL_TEXTS).map((file) => String(JSON.parse(readFileSync(file, 'utf8')).text))
}
