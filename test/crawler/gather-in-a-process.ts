import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { GatherPlan } from '@parallax/crawler'
import { z } from 'zod'

const SCRIPT = `import { gather } from '@parallax/crawler'
  const startedAt = performance.now()
  let firstPageMs = null
  const onStep = ({ step }) => { if (step === 'outcome') firstPageMs ??= performance.now() - startedAt; else if (step === 'found') process.stdout.write('planned\\n') }
  const { complete, captures } = await gather({ ...JSON.parse(process.argv[1]), onStep })
  const last = { complete, captures: captures.length, firstPageMs, megabytes: process.resourceUsage().maxRSS / 1024 }
  process.stdout.write(JSON.stringify(last) + '\\n')`

const Ended = z.object({
  complete: z.boolean(),
  captures: z.int(),
  /** From the start of the gathering to the first page that ended, null where none was left to visit. */
  firstPageMs: z.number().nullable(),
  /** The most memory that the process had. */
  megabytes: z.number(),
})
type Ended = z.infer<typeof Ended>

/** Gathers in a process of its own; killed so many milliseconds after its pages are planned, where that is given. */
export async function gatherInProcess(plan: GatherPlan, killAfterMs?: number): Promise<Ended | 'killed'> {
  const child = spawn(process.execPath, ['--input-type=module', '--eval', SCRIPT, JSON.stringify(plan)], {
    cwd: process.cwd(),
    // As the command itself does it: half of a start is compiling the same modules again.
    env: { ...process.env, NODE_COMPILE_CACHE: join(tmpdir(), 'node-compile-cache') },
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  let written = ''
  child.stdout.on('data', (chunk: Buffer) => {
    written += chunk.toString()
    if (killAfterMs !== undefined && chunk.toString().includes('planned'))
      setTimeout(() => child.kill('SIGKILL'), killAfterMs)
  })
  const [code, signal] = await once(child, 'exit')
  if (signal === 'SIGKILL') return 'killed'
  if (code !== 0) throw new Error(`the process ended with ${code}`)
  return Ended.parse(JSON.parse(written.trim().split('\n').at(-1) ?? ''))
}
