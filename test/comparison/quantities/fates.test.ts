import type { FigureClaim } from '@parallax/model'
import { describe, expect, it } from 'vitest'
import { fatesOf } from '../../../packages/comparison/src/quantities/fates.ts'
import { passageReader, sentenceOf } from '../../../packages/comparison/src/text/passage.ts'
import { article, figure } from '../claims.ts'

type Counted = [quote: string, kind?: FigureClaim['kind']]

/** The fate told of the people whose number is the quote; a toll may stand before it. */
function fateOf(text: string, [quote, kind = 'persons']: Counted, toll?: Counted): string | undefined {
  const page = article('north', text)
  const own = figure(page, quote, { kind, what: 'officers', value: 6 })
  const total = toll ? [figure(page, toll[0], { kind: toll[1] ?? 'killed', value: 24 })] : []
  const passages = passageReader()
  return fatesOf([...total, own], (claim) => sentenceOf(passages(page, claim.in), claim)).get(own.id)
}

describe('fatesOf', () => {
  it.each<[text: string, quote: string, toll: [string, FigureClaim['kind']] | undefined, fate: string]>([
    ['24 people were killed: 14 dockers and six officers.', 'six', ['24', 'killed'], 'killed'],
    ['58 people were hurt, among them 22 officers.', '22', ['58', 'injured'], 'injured'],
    ['24 were held, including six officers.', 'six', ['24', 'detained'], 'detained'],
    ['Six officers are among the dead.', 'Six', undefined, 'killed'],
    ['Among the wounded were six officers.', 'six', undefined, 'injured'],
  ])('%s: %s', (...[text, quote, toll, fate]) => expect(fateOf(text, [quote], toll)).toBe(fate))

  it('is that of the toll for those who came, too', () => {
    const text = '24 people were killed: 14 rioters and six officers.'
    expect(fateOf(text, ['14', 'attending'], ['24', 'killed'])).toBe('killed')
    expect(fateOf(text, ['14', 'detained'], ['24', 'killed'])).toBeUndefined()
  })
  it('is that of the toll, not of who stands between', () => {
    const page = article('north', '24 people were killed: 14 rioters and six officers.')
    const came = { kind: 'attending', what: 'rioters' } as const
    const claims = [figure(page, '24'), figure(page, '14', came), figure(page, 'six', { ...came, value: 6 })]
    const passages = passageReader()
    const fates = fatesOf(claims, (claim) => sentenceOf(passages(page, claim.in), claim))
    expect(claims.map(({ id }) => fates.get(id))).toEqual([undefined, 'killed', 'killed'])
  })

  it.each<[text: string, quote: string, toll: [string, FigureClaim['kind']] | undefined]>([
    ['24 people were killed. Some 600 officers took part.', '600', ['24', 'killed']],
    ['24 people were killed, and six officers guarded the gate.', 'six', ['24', 'killed']],
    ['Six officers stood among the crowd.', 'Six', undefined],
    ['Six officers spoke.', 'Six', undefined],
  ])('none: %s: %s', (text, quote, toll) => expect(fateOf(text, [quote], toll)).toBeUndefined())
})
