import { spawnSync } from 'node:child_process'
import { resolve } from 'node:path'

export const root = resolve(import.meta.dirname, '../..')
const script = resolve(root, 'apps/cli/src/parallax.ts')

/** Runs the command line as a person would; answers its exit code and what it wrote. */
export function parallax(...words: string[]): { exit: number | null; stdout: string; stderr: string } {
  const { status, stdout, stderr } = spawnSync(process.execPath, [script, ...words], {
    cwd: root,
    encoding: 'utf8',
    timeout: 120_000,
  })
  return { exit: status, stdout, stderr }
}
