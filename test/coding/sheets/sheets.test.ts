import { describe, expect, it } from 'vitest'
import { type Coded, drawSample, readSheet, Sample, scoreSheets, writeSheets } from '@parallax/coding'
import { Reliability } from '@parallax/model'
import { compareRun, generatedRun } from '../generated-run.ts'
import { strictCsv } from './strict-rows.ts'

const COMPARISON = compareRun(generatedRun())
const REQUEST = { n: 120, seed: 7, strata: ['outlet', 'kind'] as const, coders: ['anna', 'ben'] }
const SAMPLE = drawSample([COMPARISON], REQUEST)

/** What a coder would send back who codes as the machine does, but for what `change` makes of it. */
function coded(coder: string, change = (code: string, _unit: string, _field: string): string => code): Coded {
  const codes = new Map(
    SAMPLE.units.map(({ id, machine }) => [
      id,
      new Map(Object.entries(machine).map(([field, code]) => [field, change(code, id, field)])),
    ]),
  )
  return { coder, codes, problems: [] }
}

describe('a sample', () => {
  it('is the same whatever the order of the input, and another with another seed', () => {
    const turned = { ...COMPARISON, claims: COMPARISON.claims.toReversed(), articles: COMPARISON.articles.toReversed() }
    const ids = (sample: Sample) => sample.units.map(({ id }) => id)
    expect(ids(drawSample([turned], REQUEST))).toEqual(ids(SAMPLE))
    expect(ids(drawSample([COMPARISON], { ...REQUEST, seed: 8 }))).not.toEqual(ids(SAMPLE))
  })

  it('has as many units as asked, each with its chance, and the weights add up to the run', () => {
    expect(SAMPLE.units).toHaveLength(120)
    expect(Sample.safeParse(SAMPLE).success).toBe(true)
    for (const { unit, of } of SAMPLE.population) {
      const weights = SAMPLE.units.filter(({ kind }) => kind === unit).map(({ inclusion }) => 1 / inclusion)
      expect(weights.reduce((a, b) => a + b, 0)).toBeCloseTo(of, 6)
    }
  })

  it('draws no more than there is, and drops strata that are too many', () => {
    expect(drawSample([COMPARISON], { ...REQUEST, n: 20_000 }).units.length).toBeGreaterThan(120)
    expect(drawSample([COMPARISON], { ...REQUEST, n: 30 }).strata).toEqual(
      ['outlet'].slice(0, drawSample([COMPARISON], { ...REQUEST, n: 30 }).strata.length),
    )
    expect(() => drawSample([{ ...COMPARISON, claims: [], articles: [], quantities: [] }], REQUEST)).toThrow(
      'nothing to code',
    )
  })
})

describe('the sheets', () => {
  const files = writeSheets(SAMPLE)

  it('are one page and a file a kind of unit for each coder, and the codebook', () => {
    expect(
      files
        .map(({ path }) => path)
        .filter((path) => !path.includes('ben'))
        .toSorted(),
    ).toEqual(['anna-figure.csv', 'anna-quantity.csv', 'anna-sentence.csv', 'anna.html', 'codebook.md'])
  })

  it('are blind: no code of the machine stands in them', () => {
    for (const { content } of files) {
      expect(content).not.toContain('machine')
      expect(content).not.toContain('inclusion')
    }
    for (const { content } of files.filter(({ path }) => path.endsWith('.csv'))) {
      const [head = [], ...rows] = strictCsv(content)
      const first = head.indexOf('after') + 1
      for (const row of rows) expect(row.slice(first).join('')).toBe('')
    }
  })

  it('come back as they went out', () => {
    const sheet = files.find(({ path }) => path === 'anna-figure.csv')?.content ?? ''
    for (const text of [sheet, sheet.replaceAll('\r\n', '\n')]) {
      const [own] = readSheet(text, 'anna-figure.csv', SAMPLE)
      expect(own?.problems).toEqual([])
      expect([...(own?.codes.values() ?? [])].every((codes) => codes.size === 0)).toBe(true)
    }
  })
})

const [UNIT] = SAMPLE.units.filter(({ kind }) => kind === 'figure')
const row = (...cells: string[]): string => `unit_id,sample,coder,figure,lower,hedge\r\n${cells.join(',')}\r\n`
const from = (cells: string[]): Coded | undefined =>
  readSheet(row(UNIT?.id ?? '', SAMPLE.id, 'anna', ...cells), 'x.csv', SAMPLE)[0]

describe('a sheet from a stranger', () => {
  it.each([
    [['yes', '12', 'exact'], { figure: 'yes', lower: '12', hedge: 'exact' }, []],
    [['YES ', "'-5", 'At Least'], { figure: 'yes', lower: '-5', hedge: 'at_least' }, []],
    [['', 'open', ''], { lower: 'open' }, []],
    [['perhaps', '12', 'exact'], { lower: '12', hedge: 'exact' }, ['code-unknown']],
    [['yes', '1.200', 'exact'], { figure: 'yes', hedge: 'exact' }, ['code-unknown']],
    [['yes', '=cmd()', 'exact'], { figure: 'yes', hedge: 'exact' }, ['code-unknown']],
    [['yes', '1e999', '<script>'], { figure: 'yes' }, ['code-unknown', 'code-unknown']],
  ])('with %j', (cells, codes, problems) => {
    const sheet = from(cells)
    expect(Object.fromEntries(sheet?.codes.get(UNIT?.id ?? '') ?? [])).toEqual(codes)
    expect(sheet?.problems.map(({ code }) => code)).toEqual(problems)
  })

  it('takes semicolons and tabs, as spreadsheets write them', () => {
    for (const mark of [';', '\t']) {
      const text = row(UNIT?.id ?? '', SAMPLE.id, 'ben', 'no', '', '').replaceAll(',', mark)
      expect(
        readSheet(text, 'x.csv', SAMPLE)[0]
          ?.codes.get(UNIT?.id ?? '')
          ?.get('figure'),
      ).toBe('no')
    }
  })

  it.each([
    ['', 'the first column'],
    ['name,unit\r\n', 'the first column'],
    [row('u', 'other', 'anna', 'yes', '', ''), 'of sample other'],
    [row('u', SAMPLE.id, 'eve', 'yes', '', ''), 'no coder eve'],
    [row('u', SAMPLE.id, 'anna'), 'Invalid Record Length'],
    ['{"schema":"parallax/coded@1"}', 'not what a coding page saves'],
    ['{', 'no JSON'],
    [`{"a":${'['.repeat(5000)}`, 'no JSON'],
    [`unit_id,${'x'.repeat(20_000_001)}`, 'too long'],
  ])('is refused: %.40s', (text, message) => {
    expect(() => readSheet(text, 'x.csv', SAMPLE)).toThrow(message)
  })

  it('names unknown units and units that come twice', () => {
    const line = `${UNIT?.id},${SAMPLE.id},anna,yes,,`
    const [own] = readSheet(
      `unit_id,sample,coder,figure,lower,hedge\r\n${line}\r\n${line}\r\n__proto__,${SAMPLE.id},anna,yes,,\r\n`,
      'x.csv',
      SAMPLE,
    )
    expect(own?.problems.map(({ code, where }) => [code, where])).toEqual([
      ['unit-twice', 'x.csv:3'],
      ['unit-unknown', 'x.csv:4'],
    ])
  })
})

describe('scoring', () => {
  it('finds perfect agreement and a faultless machine, without NaN', () => {
    const score = scoreSheets(SAMPLE, [coded('anna'), coded('ben')])
    expect(Reliability.safeParse(score).success).toBe(true)
    expect(JSON.stringify(score)).not.toMatch(/NaN|Infinity/)
    for (const { alpha } of score.fields) expect([1, null]).toContain(alpha.value)
    expect(score.unitizing?.alpha.value).toBe(1)
    for (const { f1 } of score.accuracy) expect([1, null]).toContain(f1.value)
    expect(score.checked.find(({ unit }) => unit === 'figure')?.error.value).toBe(0)
  })

  it('is the same whatever the order of the sheets', () => {
    const [a, b] = [coded('anna'), coded('ben', (code, _, field) => (field === 'kind' ? 'killed' : code))]
    expect(scoreSheets(SAMPLE, [b, a])).toEqual(scoreSheets(SAMPLE, [a, b]))
  })

  it('counts what the machine read wrongly and what it missed, by weight', () => {
    const sentences = SAMPLE.units.filter(({ kind }) => kind === 'sentence')
    const missed = new Set(sentences.slice(0, 3).map(({ id }) => id))
    const figures = SAMPLE.units.filter(({ kind }) => kind === 'figure')
    const wrong = new Set(figures.slice(0, 5).map(({ id }) => id))
    const human = (code: string, unit: string, field: string): string =>
      field === 'figures' && missed.has(unit) ? 'The' : field === 'figure' && wrong.has(unit) ? 'no' : code
    const [finding] = scoreSheets(SAMPLE, [coded('anna', human), coded('ben', human)]).accuracy
    const weigh = (units: typeof figures, ids?: Set<string>) =>
      units.filter(({ id }) => !ids || ids.has(id)).reduce((sum, { inclusion }) => sum + 1 / inclusion, 0)
    const hit = weigh(figures) - weigh(figures, wrong)
    expect(finding?.precision.value).toBeCloseTo(hit / weigh(figures), 5)
    expect(finding?.recall.value).toBeCloseTo(hit / (hit + weigh(sentences, missed)), 5)
  })

  it('corrects a share for what the machine confuses', () => {
    // People call every second figure that the machine takes for injured a death.
    const injured = SAMPLE.units.filter(({ machine }) => machine['kind'] === 'injured').map(({ id }) => id)
    const human = (code: string, unit: string, field: string): string =>
      field === 'kind' && injured.indexOf(unit) % 2 === 1 ? 'killed' : code
    const { prevalence } = scoreSheets(SAMPLE, [coded('anna', human), coded('ben', human)])
    const killed = prevalence.find(({ field, value }) => field === 'kind' && value === 'killed')
    expect(killed?.method).toContain('Rogan')
    expect(killed?.corrected.value ?? 0).toBeGreaterThan(killed?.counted ?? 1)
  })

  it('leaves open what coders do not settle, unless an adjudicator does', () => {
    const [a, b] = [coded('anna'), coded('ben', (code, _, field) => (field === 'hedge' ? 'exact' : code))]
    expect(scoreSheets(SAMPLE, [a, b]).adjudication.open).toBeGreaterThan(0)
    expect(scoreSheets(SAMPLE, [a, b], 'ben').adjudication.open).toBe(0)
    expect(() => scoreSheets(SAMPLE, [a], 'eve')).toThrow('no such coder')
  })
})
