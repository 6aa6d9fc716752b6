import { createReadStream } from 'node:fs'
import { basename } from 'node:path'
import { createInterface } from 'node:readline'
import { parse as parseCsv } from 'csv-parse/sync'
import type { z } from 'zod'
import { Article, ParallaxError, type Problem } from '@parallax/model'
import { readTextFile, unreadable } from './read-text-file.ts'

/** A line longer than this is left out: no article is, and a bomb may be. In UTF-16 units. */
const LONGEST_LINE = 20_000_000
/** CSV is read in one piece; larger corpora come as JSONL. In bytes. */
const LARGEST_CSV = 200_000_000

/** What was read, and a problem for each line that was left out. */
export type Corpus<T> = { readonly rows: T[]; readonly problems: Problem[] }

/** Which column of a CSV file holds which field of an article; a field that is not named stands in the column of its name. */
export type Columns = Readonly<Record<string, string>>

/** Articles of a corpus: one JSON object a line, or a CSV file. Throws `column-missing` where the file lacks a named column. */
export async function readCorpus(path: string, columns: Columns = {}): Promise<Corpus<Article>> {
  const corpus = path.endsWith('.csv') ? await readCsv(path, columns) : await readJsonLines(path, Article)
  return withoutRepeatedIds(corpus, basename(path))
}

/** Rows of a JSONL file that fit the schema; each line that does not becomes a problem with its number. */
export async function readJsonLines<T>(path: string, schema: z.ZodType<T>): Promise<Corpus<T>> {
  const corpus: Corpus<T> = { rows: [], problems: [] }
  let line = 0
  try {
    for await (const text of createInterface({ input: createReadStream(path, 'utf8'), crlfDelay: Infinity })) {
      line += 1
      if (text.trim()) addLine(corpus, schema, { text, where: `${basename(path)}:${line}` })
    }
  } catch (cause) {
    throw unreadable(path, cause)
  }
  return corpus
}

function addLine<T>(corpus: Corpus<T>, schema: z.ZodType<T>, line: { text: string; where: string }): void {
  if (line.text.length > LONGEST_LINE)
    return leaveOut(corpus, line.where, { code: 'line-too-long', message: 'the line is too long' })
  let value: unknown
  try {
    value = JSON.parse(line.text.replace(/^\uFEFF/, ''))
  } catch (error) {
    return leaveOut(corpus, line.where, { code: 'line-not-json', message: `no JSON: ${(error as Error).message}` })
  }
  addValue(corpus, schema, { value, where: line.where })
}

function addValue<T>(corpus: Corpus<T>, schema: z.ZodType<T>, row: { value: unknown; where: string }): void {
  const parsed = schema.safeParse(row.value)
  if (parsed.success) corpus.rows.push(parsed.data)
  else
    leaveOut(corpus, row.where, {
      code: 'line-invalid',
      message: parsed.error.issues.slice(0, 3).map(describeIssue).join('; '),
    })
}

function describeIssue({ path, message }: z.core.$ZodIssue): string {
  return path.length > 0 ? `${path.map(String).join('.')}: ${message}` : message
}

async function readCsv(path: string, columns: Columns): Promise<Corpus<Article>> {
  const corpus: Corpus<Article> = { rows: [], problems: [] }
  const text = await readTextFile(path, LARGEST_CSV)
  let records: { record: Record<string, string>; info: { lines: number } }[]
  try {
    records = parseCsv(text, { columns: true, info: true, skip_empty_lines: true })
  } catch (cause) {
    throw unreadable(path, cause)
  }
  refuseMissingColumns(path, columns, records[0]?.record)
  for (const { record, info } of records) {
    addValue(corpus, Article, { value: fromCells(renamed(record, columns)), where: `${basename(path)}:${info.lines}` })
  }
  return corpus
}

function refuseMissingColumns(path: string, columns: Columns, first: Record<string, string> | undefined): void {
  const missing = Object.values(columns).find((column) => first !== undefined && !Object.hasOwn(first, column))
  if (missing === undefined || first === undefined) return
  throw new ParallaxError({
    code: 'column-missing',
    message: 'the file has no such column',
    where: path,
    value: missing,
    todo: `its columns are: ${Object.keys(first).slice(0, 50).join(', ')}`,
  })
}

/** A mapped column goes under its field's name; the others keep theirs. */
function renamed(record: Readonly<Record<string, string>>, columns: Columns): Record<string, string> {
  const taken = new Set(Object.values(columns))
  const others = Object.entries(record).filter(([column]) => !taken.has(column))
  const mapped = Object.entries(columns).map(([field, column]): [string, string] => [field, record[column] ?? ''])
  return Object.fromEntries([...others, ...mapped])
}

/** Empty cells are absent; authors stand in one cell, parted by semicolons. */
function fromCells(record: Readonly<Record<string, string>>): Record<string, unknown> {
  const filled = Object.entries(record).filter(([, cell]) => cell !== '')
  const article: Record<string, unknown> = { text: '', ...Object.fromEntries(filled) }
  if (typeof article['authors'] === 'string')
    article['authors'] = article['authors'].split(';').map((name) => name.trim())
  return article
}

function withoutRepeatedIds(corpus: Corpus<Article>, file: string): Corpus<Article> {
  const seen = new Set<string>()
  const kept: Corpus<Article> = { rows: [], problems: corpus.problems }
  for (const article of corpus.rows) {
    if (seen.has(article.id))
      leaveOut(kept, file, { code: 'repeated-id', message: `a second article with the id "${article.id}"` })
    else kept.rows.push(article)
    seen.add(article.id)
  }
  return kept
}

function leaveOut<T>(corpus: Corpus<T>, where: string, { code, message }: { code: string; message: string }): void {
  corpus.problems.push({ stage: 'input', code, message: `left out: ${message}`, where })
}
