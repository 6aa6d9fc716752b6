import type { FigureClaim } from '@parallax/model'
import { describe, expect, it } from 'vitest'
import { creditsOf } from '../../../packages/comparison/src/origins/credit-lines.ts'
import { findOrigins } from '../../../packages/comparison/src/origins/find-origins.ts'
import { sourceKey } from '../../../packages/comparison/src/origins/source-names.ts'
import { article, figure } from '../claims.ts'

// Written for this test: a made-up town, a made-up flood.
const WIRE = `PORT ELSA (AP) - At least 12 people died when the river Tarn burst its banks on Monday night, the harbour office said.
Rescue crews in boats searched the drowned streets of the lower town until dawn and brought 40 people to a school on the hill.
The water had fallen by a metre at noon, but the only bridge to the north bank was still closed to all but ambulances.`
const COPY = WIRE.replace('PORT ELSA (AP) - ', '').replace('until dawn ', 'through the night ')
const HALF = `The prime minister will fly to Port Elsa tomorrow, her office said, and wants to see the damage for herself before parliament meets.
Rescue crews in boats searched the drowned streets of the lower town until dawn and brought 40 people to a school on the hill.
Opposition leaders asked why the flood wall, promised ten years ago, had never been built, and who had spent the money set aside for it.`
const OWN = `Nobody in the lower town slept. Marta Quill watched the Tarn come up her stairs and counted the steps it took, one after the other.
By morning she had lost her shop, her van and two hens. Twelve of her neighbours are dead, and she knew every one of them by name.`

const wire = article('wire', WIRE, { credit: 'AP', publishedAt: '2024-05-01T06:00:00Z' })
const copy = article('copy', COPY, { publishedAt: '2024-05-01T09:00:00Z', title: 'Flood kills 12' })
const half = article('half', HALF)
const own = article('own', OWN)
const claims = [
  figure(wire, '12'),
  figure(copy, '12'),
  figure(copy, '12', { in: 'title' }),
  figure(wire, '40', { kind: 'rescued' }),
  figure(half, '40', { kind: 'rescued' }),
  figure(own, 'Twelve', { value: 12 }),
]
const found = findOrigins({ articles: [copy, half, own, wire], claims, outletOf: (id) => id, wires: new Map() })
const reuse = found.origins.filter((origin) => origin.kind === 'text-reuse')

describe('findOrigins', () => {
  it('calls a copy derived, and names the earliest text', () => {
    expect(reuse.find((origin) => origin.degree === 'derived')).toMatchObject({
      outlets: ['copy', 'wire'],
      name: 'wire: wire',
    })
  })
  it('calls a shared paragraph partial, and ties only the figure inside it', () => {
    const partial = reuse.filter((origin) => origin.articles.includes('half'))
    expect(partial.map((origin) => origin.degree)).toEqual(['partial'])
    expect(partial[0]?.claims).toEqual([figure(half, '40').id, figure(wire, '40').id])
  })
  it('cuts passages that are in the article letter for letter', () => {
    const texts = new Map([wire, copy, half].map(({ id, text }) => [id, text]))
    for (const { passages } of reuse) {
      expect(passages.length).toBeGreaterThan(0)
      for (const { article, start, end } of passages)
        expect(texts.get(article)?.slice(start, end).length).toBeGreaterThanOrEqual(50)
    }
  })
  it('leaves a text of its own alone', () => {
    expect(reuse.flatMap((origin) => origin.outlets)).not.toContain('own')
  })
  it('counts near copies as one text', () => {
    expect(found.countTexts(['copy', 'wire'])).toBe(1)
    expect(found.countTexts(['copy', 'wire', 'own'])).toBe(2)
  })
  it('knows one witness from two, headlines aside', () => {
    expect(
      found.haveOneOrigin(
        [figure(wire, '12'), figure(copy, '12'), figure(copy, '12', { in: 'title' })].map(({ id }) => id),
      ),
    ).toBe(true)
    expect(found.haveOneOrigin([figure(wire, '12').id, claims.at(-1)?.id ?? ''])).toBe(false)
  })
  it('takes an outlet that is an agency for one', () => {
    const agency = findOrigins({ articles: [own], claims, outletOf: () => 'w', wires: new Map([['w', 'Coast Wire']]) })
    expect(agency.origins).toMatchObject([{ kind: 'agency', name: 'Coast Wire', claims: [claims.at(-1)?.id] }])
  })
  it('finds the source that several outlets cite, under its several names', () => {
    const by = (source: string): Pick<FigureClaim, 'attribution'> => ({
      attribution: { source, sourceType: 'official', cue: 'said', span: [0, 1], id: null },
    })
    const cited = [
      figure(wire, '12', by('the U. S. Water Office')),
      figure(own, 'Twelve', { value: 12, ...by('US Water Office') }),
      figure(copy, '12', by('officials')),
      figure(half, '40', by('officials')),
    ]
    const { origins } = findOrigins({ articles: [wire, own], claims: cited, outletOf: (id) => id, wires: new Map() })
    expect(origins.filter((origin) => origin.kind === 'source').map(({ name, outlets }) => [name, outlets])).toEqual([
      ['the U. S. Water Office', ['own', 'wire']],
    ])
  })
})

describe('creditsOf', () => {
  const cases: [string, Parameters<typeof article>[2], string, string[]][] = [
    ['a credit line', { credit: 'AP' }, '', ['Associated Press whole']],
    ['a byline', { authors: ['By Reuters Staff'] }, '', ['Reuters whole']],
    ['a staff writer with an agency', { authors: ['Ana Silva and Reuters'] }, '', ['Reuters part']],
    ['a dateline', {}, 'PORT ELSA (Reuters) - The river rose.', ['Reuters whole']],
    ['two agencies', { credit: 'AFP/Reuters' }, '', ['Reuters part', 'Agence France-Presse part']],
    ['with agencies', { credit: 'with agencies' }, '', []],
    ['an interview', {}, 'She told AFP that the river rose.', []],
    ['a word that holds the letters', { authors: ['Paul Capper', 'A. Papadopoulos'] }, '', []],
  ]
  it.each(cases)('%s', (...[, rest, text, expected]) => {
    expect(
      creditsOf(article('a', text, rest)).map(({ agency, whole }) => `${agency} ${whole ? 'whole' : 'part'}`),
    ).toEqual(expected)
  })
})

describe('sourceKey', () => {
  it.each([
    ['The U.S. Geological Survey', 'us geological survey'],
    ['U. S. Geological Survey', 'us geological survey'],
    ['Police', 'police'],
  ])('%s', (source, key) => {
    expect(sourceKey(source)).toBe(key)
  })
})
