import { createHash } from 'node:crypto'
import { existsSync, globSync, readFileSync } from 'node:fs'
import { basename, join, resolve } from 'node:path'
import { Article, type CarriedFact, type Passage } from '@parallax/model'
import { carriedByOthers } from '../../../packages/comparison/src/framing/omission/carried-by-others.ts'
import { textAt } from '../../../packages/comparison/src/text/passage.ts'

const folder = resolve(import.meta.dirname, '../../../../shared/corpora')

/** The corpora that were judged: news of one event in short texts, and political news of three outlets. */
export const CORPORA = ['basil', 'ecbplus'].filter((name) => existsSync(join(folder, name)))

type Event = { readonly name: string; readonly articles: readonly Article[] }

/** The events of a corpus, a file each; each article stands for an outlet. */
export function eventsOf(corpus: string): Event[] {
  return globSync('*.jsonl', { cwd: join(folder, corpus) })
    .toSorted()
    .map((file) => ({ name: basename(file, '.jsonl'), articles: articlesOf(join(folder, corpus, file)) }))
}

function articlesOf(path: string): Article[] {
  return readFileSync(path, 'utf8')
    .trim()
    .split('\n')
    .map((line) => Article.parse(JSON.parse(line)))
    .toSorted((a, b) => (a.id < b.id ? -1 : 1))
}

type Absence = {
  /** Corpus, event, the article without the fact, and where the first article that tells it does. */
  readonly id: string
  /** By which candidates are drawn. */
  readonly draw: string
  readonly articles: readonly Article[]
  readonly fact: CarriedFact
  readonly article: Article
  readonly nearest: Passage | undefined
}

/** The absences found in an event, two for one article at most, so that no text decides the measure. */
export function absencesOf(corpus: string, { name, articles }: Event): Absence[] {
  const all = carriedByOthers(articles, (id) => id).flatMap((fact) =>
    fact.others.flatMap(({ outlet, state, nearest }): Absence[] => {
      const article = articles.find((one) => one.id === outlet)
      const [told] = fact.told
      if (state !== 'absent' || !article || !told) return []
      const id = `${corpus} ${name} ${outlet} ${told.article} ${told.start}`
      return [{ id, draw: createHash('sha256').update(id).digest('hex'), articles, fact, article, nearest }]
    }),
  )
  return [...Map.groupBy(all, ({ article }) => article.id).values()].flatMap((own) =>
    own.toSorted((a, b) => (a.draw < b.draw ? -1 : 1)).slice(0, 2),
  )
}

/** The words of a passage, on one line. */
export function passageText(articles: readonly Article[], { article, in: place, start, end }: Passage): string {
  const text = articles.find(({ id }) => id === article)
  return text ? textAt(text, place).slice(start, end).replaceAll(/\s+/g, ' ') : ''
}
