import type { PageRule } from '@parallax/outlets'
import { describe, expect, it } from 'vitest'
import { BODY, read } from './page-of.ts'

const rule: PageRule = {
  outlet: 'north',
  from: '2021-01-01',
  until: '2021-12-31',
  body: ['[data-role=story]'],
  drop: ['.ticker'],
  author: ['.signed'],
}
const BOX = 'The storm of 1962 killed 300 people in the town of Arle, and that is told in another story.'
const html = (role: string, day = '2021-03-03') => `<html><head><meta name="date" content="${day}"></head><body>
  <h1>Flood kills 24</h1><div class="signed">Ana Ruiz</div>
  <div data-role="${role}"><p>${BODY.join('</p><p>')}</p><div class="ticker"><p>${BOX}</p></div></div></body></html>`
const readNorth = (source: string) => read(source, { outlet: 'north' }, { rules: [rule] })

describe("an outlet's own rule", () => {
  it('wins where it applies, and the article says so', () => {
    const { article, problems } = readNorth(html('story'))
    expect(article?.text).toBe(BODY.join('\n\n'))
    expect(article?.authors).toEqual(['Ana Ruiz'])
    expect(article?.fields).toMatchObject({ text: 'outlet rule', authors: 'outlet rule' })
    expect(problems).toEqual([])
  })

  it('raises an alarm when it matches nothing, and the page is read without it', () => {
    const { article, problems } = readNorth(html('article'))
    expect(problems.map(({ code }) => code)).toEqual(['outlet-rule-unmatched'])
    expect(article?.text).toContain(BODY[0])
  })

  it('holds only for its time', () => {
    expect(readNorth(html('story', '2022-03-03')).article?.fields).toMatchObject({ text: 'page' })
  })
})
