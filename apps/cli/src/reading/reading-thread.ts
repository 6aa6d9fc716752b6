import { parentPort } from 'node:worker_threads'
import { outlineWork, type ReadingWork, readWork } from './reading-work.ts'

/** What a thread is asked: one piece of work, which of the two. */
export type ThreadTask = { kind: 'outline' | 'read'; work: ReadingWork }

// The entry of a thread: one task in, one answer out, until it is closed.
parentPort?.on('message', ({ kind, work }: ThreadTask) => {
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a thread has no origin, a window has
  parentPort?.postMessage(kind === 'outline' ? outlineWork(work) : readWork(work))
})
