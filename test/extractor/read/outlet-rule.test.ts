import type { PageRule } from '@parallax/outlets'
import { describe, expect, it } from 'vitest'
import { learnFurniture } from '../../../packages/extractor/src/read/read-page.ts'
import { BODY, page, read } from './page-of.ts'

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

describe('what repeats over the pages of an outlet', () => {
  const MOTTO = 'Lindow and its people have been at the heart of what we do for 140 years.'
  const of = (at: number) => ({
    id: `p${at}`,
    url: `https://www.north.example/${at}`,
    bytes: new TextEncoder().encode(page({ before: `<p>${MOTTO}</p>` }).replaceAll('24', String(at))),
  })

  it('is no part of the text, and is kept as a block with the reason', () => {
    const furniture = learnFurniture([31, 32, 33, 34].map(of))
    const first = of(35)
    const { article } = read(new TextDecoder().decode(first.bytes), { url: first.url }, { furniture })
    expect(article?.text).not.toContain(MOTTO)
    const because = 'on 4 of 4 pages of the outlet'
    expect(article?.blocks).toContainEqual({ role: 'furniture', text: MOTTO, because })
  })

  it('is not learnt from two pages, nor from another outlet', () => {
    expect(learnFurniture([31, 32].map(of)).size).toBe(0)
    const furniture = learnFurniture([31, 32, 33].map(of))
    const other = read(page({ before: `<p>${MOTTO}</p>` }), { url: 'https://south.example/a' }, { furniture })
    expect(other.article?.text).toContain(MOTTO)
  })
})
