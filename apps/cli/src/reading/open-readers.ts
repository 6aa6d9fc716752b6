import { once } from 'node:events'
import { Worker } from 'node:worker_threads'
import type { Outline } from '@parallax/extractor/read'
import type { ThreadTask } from './reading-thread.ts'
import { outlineWork, type ReadingWork, type ReadLine, readWork } from './reading-work.ts'

/** Where pages are read: here, or on threads beside this one. An open resource. */
export type Readers = {
  /** How many pages can be under way at once without one waiting for another. */
  width: number
  outline: (work: ReadingWork) => Promise<Outline | null>
  read: (work: ReadingWork) => Promise<ReadLine>
  close: () => Promise<void>
}

/** Readers on so many threads; with one job on this thread, which saves the start of another. */
export function openReaders(jobs: number): Readers {
  return jobs > 1 ? openThreads(jobs) : HERE
}

const HERE: Readers = {
  width: 1,
  outline: async (work) => outlineWork(work),
  read: async (work) => readWork(work),
  close: async () => {},
}

function openThreads(jobs: number): Readers {
  const threads = Array.from({ length: jobs }, () => new Worker(new URL('./reading-thread.ts', import.meta.url)))
  const idle = [...threads]
  const waiting: ((thread: Worker) => void)[] = []
  const give = (thread: Worker): void => {
    const next = waiting.shift()
    if (next) next(thread)
    else idle.push(thread)
  }
  const ask = async (task: ThreadTask): Promise<unknown> => {
    const thread = idle.pop() ?? (await new Promise<Worker>((resolve) => waiting.push(resolve)))
    // `once` rejects when the thread fails, and the failure ends the command: readPage itself never throws.
    const answer = once(thread, 'message')
    // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a thread has no origin, a window has
    thread.postMessage(task)
    const [message] = await answer
    give(thread)
    return message
  }
  return {
    // One page for each thread to work on, and one that lies ready for it.
    width: jobs * 2,
    // The thread answers each kind of task with just this type.
    outline: async (work) => (await ask({ kind: 'outline', work })) as Outline | null,
    read: async (work) => (await ask({ kind: 'read', work })) as ReadLine,
    close: async () => {
      await Promise.all(threads.map((thread) => thread.terminate()))
    },
  }
}
