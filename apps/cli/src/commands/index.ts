import type { Command } from '../command.ts'

/** A row of the registry: what help needs, and the command itself, loaded only when it is called. */
export type CommandRow = { readonly name: string; readonly summary: string; readonly load: () => Promise<Command> }

/**
 * The commands in the order in which a newcomer meets them: the whole job first, then its stages in the order of the
 * flow, then what looks at results. Each is loaded on its own: crawler and reader take a second to load.
 */
export const COMMANDS: readonly CommandRow[] = [
  { name: 'demo', summary: 'The whole job on a built-in example', load: async () => (await import('./demo.ts')).demo },
  {
    name: 'init',
    summary: 'A study to start from, and a scheduled job',
    load: async () => (await import('./init.ts')).init,
  },
  { name: 'run', summary: 'The whole job for a study', load: async () => (await import('./run.ts')).run },
  {
    name: 'gather',
    summary: 'Find, fetch and archive the coverage of a study',
    load: async () => (await import('./gather.ts')).gather,
  },
  {
    name: 'outlets',
    summary: 'List the known outlets, check their feeds, draft a new one',
    load: async () => (await import('./outlets.ts')).outlets,
  },
  {
    name: 'read',
    summary: 'Articles from stored pages or a WARC file',
    load: async () => (await import('./read.ts')).read,
  },
  {
    name: 'select',
    summary: 'Articles of a corpus that are about one event',
    load: async () => (await import('./select.ts')).select,
  },
  {
    name: 'extract',
    summary: 'Claims of every article of a corpus',
    load: async () => (await import('./extract.ts')).extract,
  },
  {
    name: 'compare',
    summary: 'Compare the coverage of one event',
    load: async () => (await import('./compare.ts')).compare,
  },
  { name: 'report', summary: 'The report and its tables', load: async () => (await import('./report.ts')).report },
  {
    name: 'code',
    summary: 'People check a sample, and correct',
    load: async () => (await import('./code.ts')).code,
  },
  {
    name: 'freeze',
    summary: 'One hash over all a run rests on, printed in its report',
    load: async () => (await import('./freeze.ts')).freeze,
  },
  {
    name: 'publish',
    summary: 'What may be shared of a run: no article, short quotes',
    load: async () => (await import('./publish.ts')).publish,
  },
  {
    name: 'retain',
    summary: 'Delete the texts of a run; evidence and hashes stay',
    load: async () => (await import('./retain.ts')).retain,
  },
  {
    name: 'explain',
    summary: 'Why a figure claim was read as it was',
    load: async () => (await import('./explain.ts')).explain,
  },
  { name: 'diff', summary: 'What changed between two runs', load: async () => (await import('./diff.ts')).diff },
  { name: 'schema', summary: 'JSON Schema of a contract', load: async () => (await import('./schema.ts')).schema },
]
