import { type Article, type Comparison, contentId, type FigureClaim } from '@parallax/model'
import { describe, expect, it } from 'vitest'
import { compare, compareRuns } from '../../../packages/comparison/src/index.ts'
import { provenance } from '../claims.ts'

// Deterministic numbers in place of chance: the same three hundred edits in every run.
function* numbers(seed: number): Generator<number> {
  let state = seed
  for (;;) {
    state = (Math.imul(state, 1_103_515_245) + 12_345) & 0x7fffffff
    yield state
  }
}

const THINGS = ['houses', 'boats', 'sheep', 'bridges', 'tents', 'wells', 'lorries', 'schools']

/** A text of eight figures, one a sentence, and its claims as a reader of text would give them. */
function page(id: string, figures: readonly string[], join = ' '): { article: Article; claims: FigureClaim[] } {
  const sentences = figures.map((figure, index) => `The storm on Lake Tarn took ${figure} ${THINGS[index]} that day.`)
  const text = sentences.join(join)
  let from = 0
  const claims = figures.map((figure, index): FigureClaim => {
    const start = text.indexOf(figure, from)
    from = start + figure.length
    const value = Number(figure.replaceAll(',', '').replace(' million', '')) * (figure.endsWith('million') ? 1e6 : 1)
    return {
      type: 'figure',
      id: contentId('f', [id, 'text', start, from]),
      article: id,
      in: 'text',
      start,
      end: from,
      quote: figure,
      lower: value,
      upper: value,
      hedge: 'exact',
      unit: 'item',
      kind: 'objects',
      what: THINGS[index] ?? '',
      status: 'asserted',
      aspect: 'level',
      attribution: null,
      rules: [],
    }
  })
  return { article: { id, outlet: 'north', title: 'Storm on Lake Tarn', text }, claims }
}

function run(pages: readonly ReturnType<typeof page>[]): Comparison {
  return compare({
    event: { id: 'storm', title: 'Storm on Lake Tarn' },
    articles: pages.map(({ article }) => article),
    claims: pages.flatMap(({ claims }) => claims),
    provenance,
  })
}

const FIGURES = ['24', '1.5 million', '830', '3,200', '17', '6', '540', '2.6 million']

/** What an editor does to a figure in silence. */
const EDITS: readonly ((figure: string) => string)[] = [
  (figure) => (figure.includes('.') ? figure.replace('.', '') : `${figure}0`),
  (figure) => figure.replace(/^\d/, (digit) => String((Number(digit) % 9) + 1)),
  (figure) => figure.replace(/(\d)(?!.*\d)/, (digit) => String((Number(digit) + 1) % 10)),
]

describe('silent edits', () => {
  it('names 300 generated edits of figures', () => {
    const random = numbers(7)
    const next = () => random.next().value ?? 0
    const jobs = Array.from({ length: 300 }, (_, index) => {
      const at = next() % FIGURES.length
      const edit = EDITS[index % EDITS.length] ?? ((figure: string) => figure)
      const before = FIGURES[at] ?? ''
      return { id: `p${index}`, at, before, after: edit(before) }
    })
    const changes = compareRuns(
      run(jobs.map(({ id }) => page(id, FIGURES))),
      run(jobs.map(({ id, at, after }) => page(id, FIGURES.with(at, after)))),
    ).changes.filter(({ what }) => what === 'figure')
    const named = new Map(changes.map(({ id, before, after }) => [id, `${before} > ${after}`]))
    for (const { id, at, before, after } of jobs) {
      expect(named.get(id), id).toBe(`${before} ${THINGS[at]} > ${after} ${THINGS[at]}`)
    }
    expect(changes).toHaveLength(300)
  })

  it('says nothing of text that is unchanged or merely set anew', () => {
    const before = Array.from({ length: 100 }, (_, index) => page(`p${index}`, FIGURES))
    const after = before.map((_, index) => page(`p${index}`, FIGURES, [' ', '\n\n', '  ', ' \n'][index % 4]))
    const { changes } = compareRuns(run(before), run(after))
    expect(changes.filter(({ what }) => what === 'figure' || what === 'article')).toEqual([])
  })

  it('shows the words that changed', () => {
    const before = page('p', FIGURES)
    const article = { ...before.article, text: before.article.text.replace('took 24', 'destroyed 24') }
    const claims = before.claims.map((claim) => ({ ...claim, start: claim.start + 5, end: claim.end + 5 }))
    const { changes } = compareRuns(run([before]), run([{ article, claims }]))
    expect(changes.find(({ what }) => what === 'article')?.edits).toEqual([
      { kind: 'removed', text: 'took' },
      { kind: 'added', text: 'destroyed' },
    ])
  })

  it('does not take an article that was not retrieved for a retraction', () => {
    const { changes } = compareRuns(run([page('p', FIGURES)]), run([]))
    expect(changes.map(({ change }) => change)).not.toContain('absent')
  })
})
