import { Comparison } from '@parallax/model'
import { renderExports } from '@parallax/report'
import { describe, expect, it } from 'vitest'
import { FERRY } from '../ferry-comparison.ts'

function exported(path: string, own: object): string {
  const [first] = FERRY.articles
  const comparison = Comparison.parse({ ...FERRY, articles: [{ ...first, ...own }] })
  return String(renderExports(comparison, []).find((file) => file.path === path)?.content)
}

const ARTICLE = {
  title: 'Ferry “Tarn Star” sinks: 24 dead & {many} missing_50%',
  authors: ['Ina Holm', 'Team of the Gazette'],
  url: 'https://gazette.example/2031/ferry_{1}?a=1&b=2',
  publishedAt: '2031-03-04T10:00:00Z',
  capture: { fetchedAt: '2031-03-05T06:00:00Z', sha256: 'ab12' },
}

describe('articles.csl.json', () => {
  it('gives an article as reference managers know it', () => {
    expect(JSON.parse(exported('articles.csl.json', ARTICLE))).toEqual([
      expect.objectContaining({
        type: 'article-newspaper',
        title: ARTICLE.title,
        author: [{ literal: 'Ina Holm' }, { literal: 'Team of the Gazette' }],
        issued: { 'date-parts': [[2031, 3, 4]] },
        accessed: { 'date-parts': [[2031, 3, 5]] },
        URL: 'https://gazette.example/2031/ferry_%7B1%7D?a=1&b=2',
        note: 'page SHA-256 ab12',
      }),
    ])
  })

  it('leaves out what is not known, and links no address but http', () => {
    const own = {
      title: '',
      authors: undefined,
      url: 'javascript:alert(1)',
      canonical: undefined,
      publishedAt: 'soon',
      capture: undefined,
    }
    const [item] = JSON.parse(exported('articles.csl.json', own))
    for (const field of ['title', 'author', 'issued', 'accessed', 'URL', 'note']) expect(item).not.toHaveProperty(field)
  })
})

describe('articles.bib', () => {
  it('spells signs that TeX would take for commands', () => {
    const bib = exported('articles.bib', { ...ARTICLE, id: 'gazette {1}' })
    expect(bib).toContain('@article{gazette1,')
    expect(bib).toContain(
      'title = {{Ferry “Tarn Star” sinks: 24 dead \\& \\textbraceleft{}many\\textbraceright{} missing\\_50\\%}}',
    )
    expect(bib).toContain('author = {{Ina Holm} and {Team of the Gazette}}')
    expect(bib).toContain('url = {https://gazette.example/2031/ferry_%7B1%7D?a=1&b=2}')
    expect(bib).toContain('date = {2031-03-04}')
    expect(bib.replace(/[^{]/g, '')).toHaveLength(bib.replace(/[^}]/g, '').length)
  })
})
