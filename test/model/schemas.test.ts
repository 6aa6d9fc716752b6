import { describe, expect, it } from 'vitest'
import { Article, jsonSchema, SCHEMAS, type SchemaName, Study } from '@parallax/model'

describe('contracts', () => {
  it.each(Object.keys(SCHEMAS) as SchemaName[])('exports %s as JSON Schema', (name) => {
    expect(jsonSchema(name)).toMatchObject({ $schema: 'https://json-schema.org/draft/2020-12/schema' })
  })

  it('needs nothing of a study but its name', () => {
    expect(Study.parse({ study: 'x' })).toMatchObject({ outlets: [], events: [], crawl: { gapMs: 5000 } })
  })

  it('refuses a key it does not know', () => {
    expect(Study.safeParse({ study: 'x', outlet: [] }).success).toBe(false)
  })

  it('reads an article without title, authors or date, and keeps fields it does not know', () => {
    const article = Article.parse({ id: 'a', outlet: 'b', title: null, authors: null, text: 'x', wave: 3 })
    expect(article).toMatchObject({ title: '', text: 'x', wave: 3 })
    expect(article.authors).toBeUndefined()
  })
})
