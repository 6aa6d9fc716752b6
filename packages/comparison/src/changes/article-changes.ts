import type { Article, Change, Comparison, FigureClaim, WordEdit } from '@parallax/model'
import { diffArrays } from 'diff'
import { plainText, wordEdits } from '../text/word-edits.ts'

/** Articles whose text was edited between the runs, with each figure that became another, came or went. */
export function articleChanges(before: Comparison, after: Comparison): Change[] {
  const earlier = new Map(before.articles.map((article) => [article.id, article]))
  const figuresBefore = figuresOf(before)
  const figuresAfter = figuresOf(after)
  const outletOf = new Map(after.outlets.flatMap((outlet) => outlet.articles.map((id) => [id, outlet.id] as const)))
  return after.articles.flatMap((article): Change[] => {
    const known = earlier.get(article.id)
    const base = {
      id: article.id,
      label: article.title || article.id,
      outlet: outletOf.get(article.id) ?? article.outlet,
    }
    if (known === undefined) return [{ ...base, what: 'article', change: 'new' }]
    if (words(known) === words(article)) return []
    const figures = figureEdits(figuresBefore.get(article.id) ?? [], figuresAfter.get(article.id) ?? [])
    return [
      { ...base, what: 'article', change: 'changed', ...editsOf(known, article) },
      ...figures.map((edit): Change => ({ ...base, what: 'figure', ...edit })),
    ]
  })
}

function figuresOf(comparison: Comparison): Map<string, FigureClaim[]> {
  const figures = comparison.claims.filter((claim) => claim.type === 'figure')
  return Map.groupBy(figures, (claim) => claim.article)
}

/** The text without its layout: reflowed paragraphs and other quotation marks are no edit. */
function words(article: Article): string {
  return plainText(`${article.title}\n${article.text}`)
}

// A silent edit is small; beyond this the article was written anew, and its own change says so.
const MOST_WORDS_EDITED = 600
const MOST_EDITS_SHOWN = 80

/** What was added and removed, without what stayed. */
function editsOf(before: Article, after: Article): { edits?: WordEdit[] } {
  const edits = wordEdits(words(before), words(after), MOST_WORDS_EDITED)
  return edits ? { edits: edits.filter(({ kind }) => kind !== 'same').slice(0, MOST_EDITS_SHOWN) } : {}
}

type Edit = Pick<Change, 'change' | 'before' | 'after'>

// More edits than this are another article; the article's own change says so.
const MOST_EDITS = 400

/** Runs of figures that went are paired, in order, with those that came in their place. */
function figureEdits(before: readonly FigureClaim[], after: readonly FigureClaim[]): Edit[] {
  const parts = diffArrays(before.map(show), after.map(show), { maxEditLength: MOST_EDITS })
  const edits: Edit[] = []
  let gone: string[] = []
  for (const part of [...(parts ?? []), { added: false, removed: false, value: [] }]) {
    if (part.removed) {
      gone = [...part.value]
      continue
    }
    const came = part.added ? part.value : []
    came.forEach((value, index) =>
      edits.push(
        index < gone.length
          ? { change: 'changed', before: gone[index], after: value }
          : { change: 'new', after: value },
      ),
    )
    gone.slice(came.length).forEach((value) => edits.push({ change: 'absent', before: value }))
    gone = []
  }
  return edits
}

function show({ quote, what }: FigureClaim): string {
  return what === '' || quote.includes(what) ? quote : `${quote} ${what}`
}
