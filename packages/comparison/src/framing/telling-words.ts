import type { Passage, TellingWord } from '@parallax/model'
import { byText, distinct } from '../order.ts'
import { adjust } from './adjust.ts'
import { chanceOfNormal, logOdds } from './log-odds.ts'
import type { FramingGround } from './measure.ts'
import { type OwnWord, ownWords } from './own-words.ts'

/** Once or twice is the turn of one sentence. */
const LEAST_USES = 3
/** Of the words shown, at most one in twenty is expected to be chance. */
const MOST_CHANCE = 0.05
const MOST_WORDS = 8
const MOST_PASSAGES = 3

type Text = { readonly article: string; readonly outlet: string; readonly words: readonly OwnWord[] }

/** The words of each text that are its own, quotations aside. */
export function textsInOwnWords({ articles, attributions, outletOf }: FramingGround): Text[] {
  const byArticle = Map.groupBy(attributions, ({ article }) => article)
  return articles.map((article) => ({
    article: article.id,
    outlet: outletOf(article.id),
    words: ownWords(article, byArticle.get(article.id) ?? []),
  }))
}

/** Each outlet's words that it uses more than all others by more than chance, adjusted for all words tried, the most telling first. */
export function tellingWords(texts: readonly Text[]): TellingWord[] {
  const all = countsOf(texts)
  const byOutlet = Map.groupBy(texts, ({ outlet }) => outlet)
  if (byOutlet.size < 2) return []
  const tried = distinct(byOutlet.keys()).flatMap((outlet) => {
    const texts = byOutlet.get(outlet) ?? []
    const own = countsOf(texts)
    return [...own.counts].flatMap(([word, n]) => {
      if (n < LEAST_USES) return []
      const total = all.counts.get(word) ?? n
      const z = logOdds({ own: n, all: total, ownWords: own.words, allWords: all.words })
      return [{ outlet, word, n, others: total - n, z }]
    })
  })
  const chances = adjust(tried.map(({ z }) => chanceOfNormal(z)))
  const told = tried.filter(({ z }, at) => z > 0 && (chances[at] ?? 1) < MOST_CHANCE)
  return [...Map.groupBy(told, ({ outlet }) => outlet).values()].flatMap((own) =>
    own
      .toSorted((a, b) => b.z - a.z || byText(a.word, b.word))
      .slice(0, MOST_WORDS)
      .map((one) => ({
        ...one,
        z: Number(one.z.toFixed(2)),
        passages: passagesOf(one.word, byOutlet.get(one.outlet) ?? []),
      })),
  )
}

function countsOf(texts: readonly Text[]): { counts: Map<string, number>; words: number } {
  const counts = new Map<string, number>()
  let words = 0
  for (const text of texts)
    for (const { word } of text.words) {
      counts.set(word, (counts.get(word) ?? 0) + 1)
      words += 1
    }
  return { counts, words }
}

function passagesOf(word: string, texts: readonly Text[]): Passage[] {
  return texts
    .flatMap(({ article, words }) =>
      words.filter((own) => own.word === word).map(({ start, end }): Passage => ({ article, in: 'text', start, end })),
    )
    .slice(0, MOST_PASSAGES)
}
