import { spawnSync } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { gunzipSync } from 'node:zlib'
import { Readability } from '@mozilla/readability'
import { Defuddle } from 'defuddle/node'
import { JSDOM, VirtualConsole } from 'jsdom'
import { parseHTML } from 'linkedom'

/**
 * Measures how well ours and other readers read the pages with known answers, and keeps the scores in reading.json, from
 * which the reader's README has its table.
 *
 *     node_modules/.bin/node test/bench/score-reading.ts [NAME=COMMAND...]
 *
 * COMMAND is a further reader, such as one in Python, that answers `COMMAND read --pages DIR --out FILE` as `parallax` does;
 * one that was measured before and is not named now keeps its scores. `test/bench/score-reading.ts as NAME` is such a
 * command for the peers that are packages of this project.
 */

const ROOT = resolve(import.meta.dirname, '../..')
const KEPT = join(import.meta.dirname, 'reading.json')
const SETS = ['aeb', 'fundus', 'naeb']
const FIELDS = ['f1', 'numbersExact', 'title', 'authors', 'day']
const ADDRESS = 'https://www.north.example/news/story'

/** What a reader gave: its body as HTML, and what it says of the page. */
type Given = { html: string; title: string; author: string; published: string }

const PEERS: Record<string, (html: string) => Promise<Given> | Given> = {
  'Readability + jsdom': (html) => {
    const read = new Readability(
      new JSDOM(html, { url: ADDRESS, virtualConsole: new VirtualConsole() }).window.document,
    )
    const article = read.parse()
    const { content, title, byline, publishedTime } = article ?? {}
    return { html: content ?? '', title: title ?? '', author: byline ?? '', published: publishedTime ?? '' }
  },
  defuddle: async (html) => {
    const { content, title, author, published } = await Defuddle(parseHTML(html).document, ADDRESS)
    return { html: content, title, author, published }
  },
}

const [first = '', name = '', ...rest] = process.argv.slice(2)
if (first === 'as') await readAs(name.replaceAll('_', ' '), rest)
else measure([first, name, ...rest].filter((row) => row !== ''))

function measure(more: readonly string[]): void {
  const own = `${process.execPath} ${join(ROOT, 'test/bench/score-reading.ts')} as`
  const commands = new Map([
    ['parallax', 'npx --no parallax'],
    ...Object.keys(PEERS).map((peer) => [peer, `${own} ${peer.replaceAll(' ', '_')}`] as const),
    ...more.map((row) => [row.slice(0, row.indexOf('=')), row.slice(row.indexOf('=') + 1)] as const),
  ])
  const kept: unknown = JSON.parse(readFileSync(KEPT, 'utf8'))
  const scores = [...commands].map(([reader, command]) => [reader, scoresOf(command)])
  const all = { ...(typeof kept === 'object' && kept), ...Object.fromEntries(scores) }
  writeFileSync(KEPT, `${JSON.stringify(all, null, 2)}\n`)
}

/** By set, the scores with three digits; null for what the set does not know. */
function scoresOf(command: string): object {
  const folder = mkdtempSync(join(tmpdir(), 'score-reading-'))
  try {
    return Object.fromEntries(SETS.map((set) => [set, scoreOf(command, set, join(folder, 'scores.json'))]))
  } finally {
    rmSync(folder, { recursive: true })
  }
}

function scoreOf(command: string, set: string, out: string): object {
  const scorer = join(ROOT, '../shared/eval/body.mjs')
  const run = spawnSync(process.execPath, [scorer, '--set', set, '--cli', command, '--out', out], { cwd: ROOT })
  if (run.status !== 0) throw new Error(`${command} on ${set}: ${String(run.stderr)}`)
  const scores = new Map(Object.entries<unknown>(JSON.parse(readFileSync(out, 'utf8'))))
  const rounded = (value: unknown) => (typeof value === 'number' ? Math.round(value * 1000) / 1000 : null)
  return Object.fromEntries(FIELDS.map((field) => [field, rounded(scores.get(field))]))
}

/** Does as `parallax read --pages DIR --out FILE` does, with another reader. */
async function readAs(peer: string, options: readonly string[]): Promise<void> {
  const [pages = '', out = ''] = ['--pages', '--out'].map((option) => options[options.indexOf(option) + 1])
  const read = PEERS[peer]
  if (!read) throw new Error(`No peer "${peer}". Known: ${Object.keys(PEERS).join(', ')}.`)
  const lines: string[] = []
  for (const file of readdirSync(pages).filter((page) => page.endsWith('.html.gz'))) {
    const html = gunzipSync(readFileSync(join(pages, file))).toString('utf8')
    const given = await Promise.resolve(html)
      .then(read)
      // A page on which a peer fails counts as one of which it read nothing, as the scorer has it.
      .catch((): Given => ({ html: '', title: '', author: '', published: '' }))
    const { title, author, published } = given
    const article = { id: file.slice(0, -'.html.gz'.length), title, publishedAt: published, text: textOf(given.html) }
    lines.push(JSON.stringify({ ...article, authors: author === '' ? [] : author.split(/, | and /) }))
  }
  writeFileSync(out, lines.map((line) => `${line}\n`).join(''))
}

/** Blocks are parted, so that the last word of one and the first of the next are two words. */
function textOf(html: string): string {
  const parted = html.replace(/<\/?(?:p|div|li|h[1-6]|blockquote|tr|td|th|figure|figcaption|section|br)\b/gi, '\n$&')
  return new JSDOM(`<body>${parted}</body>`).window.document.body.textContent ?? ''
}
