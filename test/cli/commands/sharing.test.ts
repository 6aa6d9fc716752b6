import { cpSync, existsSync, globSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type Article, Comparison, sha256 } from '@parallax/model'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { parallax } from '../parallax.ts'
import { temporaryFolder } from '../temporary-folder.ts'

const home = mkdtempSync(join(tmpdir(), 'parallax-sharing-'))
const run = join(home, 'run')
beforeAll(() => {
  const { exit, stderr } = parallax('demo', '--out', run)
  if (exit !== 0) throw new Error(stderr)
}, 60_000)
afterAll(() => rmSync(home, { recursive: true, force: true }))

const own = 'events/port-calder-2031'

function comparisonOf(folder: string): Comparison {
  return Comparison.parse(JSON.parse(readFileSync(join(folder, own, 'comparison.json'), 'utf8')))
}

/** A copy of the example's run that a test may spoil. */
function copyOfRun(): string {
  const folder = join(temporaryFolder(), 'run')
  cpSync(run, folder, { recursive: true })
  return folder
}

/** Every run of 26 words, in lower case; written apart from the code. */
function runsOf(text: string): string[] {
  const words = text.toLowerCase().match(/[\p{L}\p{N}\p{M}]+/gu) ?? []
  return words.slice(25).map((_, index) => words.slice(index, index + 26).join(' '))
}

describe('parallax publish', () => {
  it('writes the report and all exports, and nothing of an article that is long', () => {
    const out = join(temporaryFolder(), 'public')
    expect(parallax('publish', run, '--public', '--out', out)).toMatchObject({ exit: 0 })
    const files = globSync('**/*', { cwd: out }).filter((path) => /\.(?:html|csv|jsonl?|md|bib)$/.test(path))
    expect(files).toEqual(expect.arrayContaining(['index.html', `${own}/report.html`, `${own}/articles.csl.json`]))
    expect(globSync('**/*.{warc.gz,yaml}', { cwd: out })).toEqual([])
    const articles = comparisonOf(run).articles
    const forbidden = new Set(articles.flatMap(({ title, text }) => [...runsOf(text), ...runsOf(`${title} ${text}`)]))
    expect(forbidden.size).toBeGreaterThan(1000)
    for (const path of files) {
      const content = readFileSync(join(out, path), 'utf8')
      for (const form of [content, content.replace(/<[^<>]*>/g, ' ')]) {
        expect(
          runsOf(form).filter((one) => forbidden.has(one)),
          path,
        ).toEqual([])
      }
    }
  })

  it('keeps offsets and hashes that who has the articles can check', () => {
    const out = join(temporaryFolder(), 'public')
    parallax('publish', run, '--public', '--out', out)
    const full = new Map(comparisonOf(run).articles.map((article): [string, Article] => [article.id, article]))
    const published = comparisonOf(out)
    for (const { id, withheld } of published.articles) {
      expect(withheld?.text.sha256).toBe(sha256(full.get(id)?.text ?? ''))
    }
    const figures = published.claims.filter((claim) => claim.type === 'figure' && claim.in === 'text')
    expect(figures.length).toBeGreaterThan(20)
    for (const claim of figures) {
      if (claim.type !== 'figure') continue
      expect(full.get(claim.article)?.text.slice(claim.start, claim.end)).toBe(claim.quote)
    }
  })

  it('calls victims and witnesses by another name, and keeps the key in the run', () => {
    const folder = copyOfRun()
    const out = join(temporaryFolder(), 'public')
    expect(parallax('publish', folder, '--public', '--pseudonyms', '--out', out)).toMatchObject({ exit: 0 })
    expect(readFileSync(join(folder, 'names.yaml'), 'utf8')).toContain('Joss Pellan: P')
    for (const path of globSync('**/*.{html,csv,json,jsonl,md,bib}', { cwd: out })) {
      expect(readFileSync(join(out, path), 'utf8').includes('Pellan'), path).toBe(false)
    }
  })

  it('replaces the names that a file gives', () => {
    const folder = temporaryFolder()
    const names = join(folder, 'names.yaml')
    writeFileSync(names, 'Joss Pellan: a crane driver\n')
    const out = join(folder, 'public')
    expect(parallax('publish', run, '--public', '--replace-names', names, '--out', out)).toMatchObject({ exit: 0 })
    const claims = readFileSync(join(out, own, 'claims.jsonl'), 'utf8')
    expect(claims).toContain('a crane driver')
    expect(claims).not.toContain('Pellan')
  })

  it('wants to know for whom, an empty folder, and names that are a map', () => {
    const folder = temporaryFolder()
    writeFileSync(join(folder, 'names.yaml'), '- Joss Pellan\n')
    expect(parallax('publish', run, '--out', join(folder, 'a'))).toMatchObject({ exit: 2 })
    expect(parallax('publish', run, '--public', '--out', folder).stderr).toContain('holds files')
    const names = ['--replace-names', join(folder, 'names.yaml')]
    expect(parallax('publish', run, '--public', ...names, '--out', join(folder, 'b')).exit).toBe(2)
  })
})

describe('parallax freeze', () => {
  it('prints one hash in the report, finds the run unchanged, and changed once it is', () => {
    const folder = copyOfRun()
    const hash = /[0-9a-f]{64}/.exec(parallax('freeze', folder).stdout)?.[0] ?? 'none'
    expect(readFileSync(join(folder, own, 'report.html'), 'utf8')).toContain(hash)
    expect(parallax('freeze', folder, '--check')).toMatchObject({ exit: 0, stdout: `unchanged ${hash}\n` })
    writeFileSync(join(folder, 'study.yaml'), `${readFileSync(join(folder, 'study.yaml'), 'utf8')}# changed\n`)
    const { exit, stderr } = parallax('freeze', folder, '--check')
    expect(exit).toBe(1)
    expect(stderr).toContain('study.yaml')
  })

  it('gives the same hash wherever the run lies', () => {
    expect(parallax('freeze', copyOfRun()).stdout).toBe(parallax('freeze', copyOfRun()).stdout)
  })
})

describe('parallax retain', () => {
  it('deletes archive and texts, and leaves evidence that a hash bears out', () => {
    const folder = copyOfRun()
    const before = comparisonOf(folder)
    expect(parallax('retain', folder, '--delete-texts')).toMatchObject({ exit: 0 })
    expect(existsSync(join(folder, 'archive.warc.gz'))).toBe(false)
    const after = comparisonOf(folder)
    expect(after.quantities).toEqual(before.quantities)
    for (const article of after.articles) {
      const full = before.articles.find(({ id }) => id === article.id)?.text ?? ''
      expect(article.withheld?.text).toEqual({ sha256: sha256(full), length: full.length })
      for (const claim of before.claims) {
        if (claim.type === 'attribution' || claim.article !== article.id || claim.in !== 'text') continue
        expect(article.text.slice(claim.start, claim.end)).toBe(claim.quote)
      }
    }
    const sentence = /[^.]{200,}\./.exec(before.articles.map(({ text }) => text).join('\n'))?.[0] ?? ''
    expect(sentence).not.toBe('')
    for (const path of globSync('**/*.{html,csv,json,jsonl,md}', { cwd: folder })) {
      expect(readFileSync(join(folder, path), 'utf8').includes(sentence), path).toBe(false)
    }
    expect(parallax('report', folder)).toMatchObject({ exit: 0 })
  })

  it('deletes nothing unless that is said', () => {
    const folder = copyOfRun()
    expect(parallax('retain', folder)).toMatchObject({ exit: 2 })
    expect(existsSync(join(folder, 'archive.warc.gz'))).toBe(true)
  })
})
