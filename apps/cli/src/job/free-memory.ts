import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'

/** Bytes of heap and buffers beyond which what is done with is cleared away before the next event. */
const PLENTY = 150_000_000

/**
 * Clears what an event has left behind once there is much of it. On a machine with memory to spare the engine lets
 * garbage pile up to several hundred megabytes; a batch in CI shares its machine.
 */
export function freeMemory(): void {
  const { heapUsed, external } = process.memoryUsage()
  if (heapUsed + external > PLENTY) collect()
}

let collector: (() => void) | undefined

function collect(): void {
  if (!collector) {
    setFlagsFromString('--expose-gc')
    const found: unknown = runInNewContext('gc')
    collector = typeof found === 'function' ? () => void found() : () => undefined
  }
  collector()
}
