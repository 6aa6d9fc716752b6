import { existsSync, globSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { describe, expect, it } from 'vitest'
import { COMMANDS } from '../../apps/cli/src/commands/index.ts'
import { EXIT_CODES } from '../../apps/cli/src/exit-codes.ts'
import { KNOWN_ACCURACY } from '../../apps/report/src/words/known-accuracy.ts'

const root = resolve(import.meta.dirname, '../..')
const path = join(root, 'README.md')

/** Tables that the README takes from the code, each between `<!-- table: NAME -->` and `<!-- end -->`. */
const TABLES: Readonly<Record<string, string>> = {
  commands: table(
    ['command', 'does'],
    COMMANDS.map(({ name, summary }) => [`\`parallax ${name}\``, summary]),
  ),
  'exit codes': table(
    ['code', 'meaning'],
    EXIT_CODES.map(({ code, meaning }) => [String(code), meaning]),
  ),
  accuracy: table(
    ['step', 'measured on', 'result'],
    KNOWN_ACCURACY.map(({ step, on, result }) => [step, on, result]),
  ),
}

function table(head: string[], rows: string[][]): string {
  return [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n')
}

function withTables(text: string): string {
  return text.replace(
    /(?<=<!-- table: ([a-z ]+) -->\n)[\s\S]*?(?=<!-- end -->)/g,
    (_, name: string) => `${TABLES[name] ?? 'unknown table'}\n`,
  )
}

describe('the README', () => {
  it('has the tables that the code has (UPDATE_DOCS=1 npx vitest run test/docs writes them)', () => {
    if (process.env['UPDATE_DOCS']) writeFileSync(path, withTables(readFileSync(path, 'utf8')))
    const text = readFileSync(path, 'utf8')
    expect(text).toBe(withTables(text))
    for (const name of Object.keys(TABLES)) expect(text).toContain(`<!-- table: ${name} -->`)
  })

  it('names only commands and options that there are', async () => {
    const calls = [...readFileSync(path, 'utf8').matchAll(/npx --no parallax ([a-z]+)([^\n`]*)/g)]
    expect(calls.length).toBeGreaterThan(4)
    for (const [call, name, rest = ''] of calls) {
      const row = COMMANDS.find((command) => command.name === name)
      expect(row, call).toBeDefined()
      const known = (await row?.load())?.options.map(({ flags }) => flags.split(' ')[0]) ?? []
      for (const [flag] of rest.matchAll(/--[a-z-]+/g)) expect([...known, '--help'], call).toContain(flag)
    }
  })
})

describe('every link in the documents', () => {
  const documents = globSync(['*.md', 'packages/*/README.md', 'apps/*/README.md'], { cwd: root })

  it.each(documents)('%s leads to a file', (document) => {
    const links = [...readFileSync(join(root, document), 'utf8').matchAll(/\]\((?!https?:|#|mailto:)([^)#\s]+)/g)]
    for (const [, link = ''] of links) expect(existsSync(join(root, dirname(document), link)), link).toBe(true)
  })
})
