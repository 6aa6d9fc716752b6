import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it, onTestFinished } from 'vitest'
import { type Newsstand, openNewsstand } from '@parallax/newsstand'
import { root } from '../cli/parallax.ts'
import { temporaryFolder } from '../cli/temporary-folder.ts'

/** Slow enough that a run can be stopped in the middle. In milliseconds. */
const GAP_MS = 400

async function openStudy(): Promise<{ newsstand: Newsstand; folder: string; study: string }> {
  const newsstand = await openNewsstand()
  onTestFinished(() => newsstand.close())
  const folder = temporaryFolder()
  const study = join(folder, 'study.yaml')
  writeFileSync(study, newsstand.studyYaml.replace('gapMs: 50', `gapMs: ${GAP_MS}`))
  return { newsstand, folder, study }
}

/** Runs the command line beside the newsstand; `whenRunning` may stop it. */
async function parallax(
  words: string[],
  whenRunning?: (stop: (signal: NodeJS.Signals) => void) => void,
): Promise<{ exit: number | null; stderr: string }> {
  const child = spawn(process.execPath, [join(root, 'apps/cli/src/parallax.ts'), ...words], { cwd: root })
  let stderr = ''
  child.stderr.on('data', (chunk: Buffer) => (stderr += chunk.toString()))
  child.stdout.resume()
  whenRunning?.((signal) => child.kill(signal))
  const [exit] = (await once(child, 'close')) as [number | null]
  return { exit, stderr }
}

/** Stops the run once the newsstand has served a number of pages. */
function after(
  newsstand: Newsstand,
  served: number,
  signal: NodeJS.Signals,
): (stop: (signal: NodeJS.Signals) => void) => void {
  return (stop) => {
    const poll = setInterval(() => {
      if (newsstand.requests.length < served) return
      clearInterval(poll)
      stop(signal)
    }, 20)
    onTestFinished(() => clearInterval(poll))
  }
}

const finished = (folder: string): string[] =>
  readFileSync(join(folder, 'journal.jsonl'), 'utf8').split('\n').filter(Boolean)

describe('a run that is stopped', () => {
  it.each(['SIGINT', 'SIGKILL'] as const)(
    'by %s goes on with --resume and fetches no finished address twice',
    async (signal) => {
      const { newsstand, folder, study } = await openStudy()
      const out = join(folder, 'run')
      const stopped = await parallax(['run', study, '--out', out], after(newsstand, 14, signal))
      expect(stopped.exit).toBe(signal === 'SIGINT' ? 3 : null)
      const before = newsstand.requests.filter(({ path }) => path !== '/robots.txt').length
      const done = finished(out).length
      expect(before).toBeGreaterThan(0)

      const resumed = await parallax(['run', study, '--out', out, '--resume'])
      expect(resumed).toMatchObject({ exit: 0 })
      expect(finished(out).length).toBeGreaterThan(done)

      const offline = await parallax(['run', study, '--out', out, '--offline'])
      expect(offline).toMatchObject({ exit: 0 })
    },
  )

  it('is not started afresh over what is there', async () => {
    const { folder, study } = await openStudy()
    const out = join(folder, 'run')
    expect(await parallax(['gather', study, '--out', out])).toMatchObject({ exit: 0 })
    const again = await parallax(['gather', study, '--out', out])
    expect(again.exit).toBe(2)
    expect(again.stderr).toMatch(/--resume/)
  })
})
