import type { Article, Changes } from '@parallax/model'
import { describe, expect, it } from 'vitest'
import { makeEdition } from '../../../apps/report/src/edition.ts'
import { editHistory } from '../../../apps/report/src/parts/edit-history.ts'
import { FERRY } from '../ferry-comparison.ts'

const EDITED: Changes = {
  schema: 'parallax/changes@1',
  event: FERRY.event.id,
  changes: [
    {
      what: 'article',
      change: 'changed',
      id: 'wire-1',
      label: 'Ferry sinks',
      outlet: 'northern-wire',
      edits: [
        { kind: 'removed', text: '1.5 million' },
        { kind: 'added', text: '15 million <b>' },
      ],
    },
    {
      what: 'figure',
      change: 'changed',
      id: 'wire-1',
      label: 'Ferry sinks',
      outlet: 'northern-wire',
      before: '1.5 million',
      after: '15 million',
    },
  ],
}

function history(id: string, changes?: Changes, extra: Partial<Article> = {}): string {
  const comparison = {
    ...FERRY,
    articles: FERRY.articles.map((article) => (article.id === id ? { ...article, ...extra } : article)),
  }
  const edition = makeEdition(comparison, changes)
  const article = edition.article(id)
  if (!article) throw new Error(`no article ${id}`)
  return String(editHistory(edition, article) ?? '')
}

describe('the history of an article', () => {
  it('is nothing where nothing changed and nothing was compared', () => {
    expect(history('wire-1')).toBe('')
    expect(history('gazette-1', EDITED)).toBe('')
  })

  it('shows an edit without a note as one, with the figure and the words, escaped', () => {
    const shown = history('wire-1', EDITED)
    expect(shown).toContain('prints no note of it')
    expect(shown).toContain('1.5 million became 15 million')
    expect(shown).toContain('<del>1.5 million</del>')
    expect(shown).toContain('<ins>15 million &lt;b&gt;</ins>')
  })

  it('shows a note of the text, and then calls no edit silent', () => {
    const corrections = [{ text: 'An earlier version gave 12.', at: '2031-05-05T10:00:00Z' }, { what: 'no text' }]
    const shown = history('wire-1', EDITED, { corrections })
    expect(shown).toContain('An earlier version gave 12.')
    expect(shown).toContain('5 May 2031')
    expect(shown).not.toContain('prints no note')
    expect(history('wire-1', undefined, { corrections })).toContain('An earlier version gave 12.')
  })
})
