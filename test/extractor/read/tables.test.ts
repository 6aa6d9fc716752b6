import { describe, expect, it } from 'vitest'
import { page, read } from './page-of.ts'

const row = (cells: readonly string[], tag = 'td') =>
  `<tr>${cells.map((cell) => `<${tag}>${cell}</${tag}>`).join('')}</tr>`
const HEAD = ['Town', 'Dead', 'Missing']
const TOWNS = [
  ['Lindow', '20', '5'],
  ['Estmar', '4', '2'],
]
const towns = TOWNS.map((cells) => row(cells)).join('')
const HEADED = ['Town: Lindow; Dead: 20; Missing: 5', 'Town: Estmar; Dead: 4; Missing: 2']

const rows = (table: string) =>
  (read(page({ between: table })).article?.blocks ?? [])
    .filter(({ role }) => role === 'table-row')
    .map(({ text }) => text)

/** What the table is, its HTML, its rows. */
const TABLES: [string, string, string[]][] = [
  ['a marked header', `<table>${row(HEAD, 'th')}${towns}</table>`, HEADED],
  ['a header in its own part', `<table><thead>${row(HEAD)}</thead><tbody>${towns}</tbody></table>`, HEADED],
  ['a header in bold', `<table>${row(HEAD.map((cell) => `<b>${cell}</b>`))}${towns}</table>`, HEADED],
  ['a header that is the only row without figures', `<table>${row(HEAD)}${towns}</table>`, HEADED],
  ['a header that is repeated', `<table>${row(HEAD, 'th')}${row(HEAD)}${towns}</table>`, HEADED],
  ['no header', `<table>${towns}</table>`, ['Lindow: 20; 5', 'Estmar: 4; 2']],
  [
    'labels at the side',
    '<table><tr><th>Dead</th><td>24</td></tr><tr><th>Missing</th><td>7</td></tr></table>',
    ['Dead: 24', 'Missing: 7'],
  ],
  [
    'a guessed header with figures, which would stand in every row',
    `<table>${row(['<b>Town</b>', '<b>Top 5</b>', '<b>Missing</b>'])}${towns}</table>`,
    ['Town: Top 5; Missing', 'Lindow: 20; 5', 'Estmar: 4; 2'],
  ],
  ['an empty cell', `<table>${row(HEAD, 'th')}${row(['Arle', '', '1'])}</table>`, ['Town: Arle; Missing: 1']],
]

/** Tables that are no tables of figures. */
const LAYOUTS: [string, string][] = [
  ['words only', `<table>${row(['Lindow', 'the mayor'])}${row(['Estmar', 'the harbour'])}</table>`],
  ['one column', '<table><tr><td>24 dead</td></tr><tr><td>7 missing</td></tr></table>'],
  ['links', `<table>${row(['<a href="/1">Dead 24</a>', '<a href="/2">Missing 7</a>']).repeat(3)}</table>`],
  ['cells over columns', `<table><tr><td colspan="2">24</td></tr>${towns}</table>`],
  [
    'prose in columns',
    `<table>${row(['The river rose by 3 metres overnight. '.repeat(5), 'Boats came at 9, the mayor said. '.repeat(6)]).repeat(2)}</table>`,
  ],
]

describe('a table', () => {
  it.each(TABLES)('with %s is read as rows', (_, table, expected) => {
    expect(rows(table)).toEqual(expected)
  })

  it.each(LAYOUTS)('of %s is layout', (_, table) => {
    expect(rows(table)).toEqual([])
  })

  it('has its rows in the text, and its caption beside it', () => {
    const table = `<table><caption>Dead and missing, by town, on 3 March</caption>${row(HEAD, 'th')}${towns}</table>`
    const { article } = read(page({ between: table }))
    expect(article?.text).toContain(HEADED.join('\n\n'))
    expect(article?.text).not.toContain('by town')
    expect(article?.blocks).toContainEqual({ role: 'caption', text: 'Dead and missing, by town, on 3 March' })
  })
})
