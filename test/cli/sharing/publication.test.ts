import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { type Article, Article as ArticleSchema, type Comparison, Study } from '@parallax/model'
import { describe, expect, it } from 'vitest'
import { compareEvent } from '../../../apps/cli/src/job/compare-event.ts'
import { publicationOf } from '../../../apps/cli/src/sharing/publication.ts'
import { nameReplacer } from '../../../apps/cli/src/sharing/replace-names.ts'
import { root } from '../parallax.ts'

/** Written apart from the code: every run of 26 words of the articles, in lower case. */
function longRuns(articles: readonly Article[]): Set<string> {
  return new Set(articles.flatMap(({ title, text }) => [...runs(text), ...runs(`${title} ${text}`)]))
}

function runs(text: string): string[] {
  const words = text.toLowerCase().match(/[\p{L}\p{N}\p{M}]+/gu) ?? []
  return words.slice(25).map((_, index) => words.slice(index, index + 26).join(' '))
}

/** As it reads on the page, and as it stands in the file. */
function forms(content: string): string[] {
  const read = content
    .replace(/<[^<>]*>/g, ' ')
    .replaceAll('&#39;', "'")
    .replaceAll('&quot;', '"')
    .replaceAll('&amp;', '&')
  return [content, read, content.replaceAll('\\n', ' ').replaceAll('\\"', ' ')]
}

function leaks(full: Comparison): string[] {
  const forbidden = longRuns(full.articles)
  const { files } = publicationOf(full, nameReplacer([]))
  return files.flatMap(({ path, content }) =>
    typeof content === 'string'
      ? forms(content)
          .flatMap(runs)
          .filter((run) => forbidden.has(run))
          .map((run) => `${path}: ${run}`)
      : [],
  )
}

function compared(id: string, articles: readonly Article[]): Comparison {
  return compareEvent({
    event: { id, title: id, languages: ['en'], urls: [] },
    articles,
    study: Study.parse({ study: 'sharing' }),
    outlets: [],
    problems: [],
    inputs: [],
  })
}

const SENTENCE =
  'At least 24 people were killed and 40 hurt when a ferry with 300 passengers sank on Lake Tarn on Tuesday, the harbour master, Mary Okello, told reporters before 200 relatives at the quay in the old town'
const ARTICLE = ArticleSchema.parse({
  id: 'north-1',
  outlet: 'north',
  title: 'At least 24 killed as ferry sinks on Lake Tarn',
  url: 'https://north.example/mary-okello-speaks',
  text: `${SENTENCE}.\n\n“${SENTENCE},” said Joan Ruiz, 34, a survivor.`,
  deck: SENTENCE,
  blocks: [{ role: 'caption', text: `${SENTENCE}.` }],
  corrections: [{ text: SENTENCE }],
  ownField: SENTENCE,
})

describe('what is published', () => {
  it('holds no run of more than 25 words of an article, wherever the words stood', () => {
    const other = { ...ARTICLE, id: 'south-1', outlet: 'south' }
    expect(leaks(compared('ferry', [ARTICLE, other]))).toEqual([])
  })

  it('keeps every figure where it stands, so that who has the article can check it', () => {
    const full = compared('ferry', [ARTICLE])
    const { comparison } = publicationOf(full, nameReplacer([]))
    const figures = comparison.claims.filter((claim) => claim.type === 'figure')
    expect(figures.length).toBeGreaterThan(3)
    for (const claim of figures) {
      const text = claim.in === 'title' ? comparison.articles[0]?.title : comparison.articles[0]?.text
      expect(text?.slice(claim.start, claim.end)).toBe(claim.quote)
      const original = claim.in === 'title' ? ARTICLE.title : ARTICLE.text
      expect(original.slice(claim.start, claim.end)).toBe(claim.quote)
    }
    expect(comparison.problems).toEqual(full.problems)
  })

  it('quotes nothing of an article whose page reserves its use', () => {
    const reserved = ArticleSchema.parse({ ...ARTICLE, capture: { reservations: ['tdm-reservation'] } })
    const { comparison, files } = publicationOf(compared('ferry', [reserved]), nameReplacer([]))
    expect(comparison.articles[0]?.withheld?.why).toBe('reserved')
    expect(comparison.articles[0]?.text).toMatch(/^[░ \n]+$/)
    const figures = comparison.claims.filter((claim) => claim.type === 'figure' && claim.in === 'text')
    for (const claim of figures) expect('quote' in claim && claim.quote).toMatch(/^[░ ]+$/)
    for (const { content } of files) expect(String(content)).not.toMatch(/passengers sank/)
  })

  it('names nobody whose name is to be replaced, in no file', () => {
    const names = nameReplacer([{ name: 'Mary Okello', by: 'P1' }])
    const { files } = publicationOf(compared('ferry', [ARTICLE]), names)
    const named = files.filter(({ content }) => /okello|\bmary\b/i.test(String(content)))
    expect(named.map(({ path }) => path)).toEqual([])
  })
})

/** The whole of it takes two minutes (WHOLE_CORPUS=1); the gate looks at every tenth event. */
const step = process.env['WHOLE_CORPUS'] ? 1 : 10
const corpus = resolve(root, '../shared/corpora/basil')

describe.skipIf(!existsSync(corpus))('a corpus of a hundred events (skipped where it is not at hand)', () => {
  it('gives nothing away when it is published', { timeout: 600_000 }, () => {
    const found = readdirSync(corpus)
      .filter((name) => name.endsWith('.jsonl'))
      .toSorted()
      .filter((_, index) => index % step === 0)
      .flatMap((name) => {
        const lines = readFileSync(join(corpus, name), 'utf8').split('\n').filter(Boolean)
        const articles = lines.map((line) => ArticleSchema.parse(JSON.parse(line)))
        return leaks(compared(name.replace('.jsonl', ''), articles))
      })
    expect(found).toEqual([])
  })
})
