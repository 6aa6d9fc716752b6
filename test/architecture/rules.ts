/** The rooms, and what each may import and touch. A room imports only what is named here. */
export type Room = {
  readonly path: string
  readonly imports: readonly string[]
  /** What of the machine it may touch; a room that touches nothing is a pure function of its input. */
  readonly touches: readonly ('network' | 'disk' | 'clock')[]
}

export const ROOMS: Readonly<Record<string, Room>> = {
  model: { path: 'packages/model', imports: [], touches: [] },
  outlets: { path: 'packages/outlets', imports: ['model'], touches: [] },
  crawler: { path: 'packages/crawler', imports: ['model', 'outlets'], touches: ['network', 'disk', 'clock'] },
  extractor: { path: 'packages/extractor', imports: ['model', 'outlets'], touches: [] },
  comparison: { path: 'packages/comparison', imports: ['model', 'outlets'], touches: [] },
  coding: { path: 'packages/coding', imports: ['model'], touches: [] },
  report: { path: 'apps/report', imports: ['model'], touches: [] },
  newsstand: { path: 'apps/newsstand', imports: ['model'], touches: ['network'] },
  cli: {
    path: 'apps/cli',
    imports: ['model', 'outlets', 'crawler', 'extractor', 'comparison', 'coding', 'report', 'newsstand'],
    touches: ['disk', 'clock'],
  },
}

/** Modules that open sockets or reach the disk, by what they touch. */
const MODULES = {
  network: /^(?:node:)?(?:net|http|https|http2|tls|dgram|dns)(?:\/promises)?$|^undici$|^@crawlee\/|^playwright/,
  disk: /^(?:node:)?(?:fs|sqlite|child_process|worker_threads)(?:\/promises)?$|^warcio/,
} as const

/** Globals that make the same input give other bytes, or open a socket. */
const GLOBALS = {
  network: /\b(?:fetch|WebSocket|EventSource)\s*\(/,
  clock:
    /\bDate\.now\s*\(|\bnew Date\(\s*\)|\bMath\.random\s*\(|\bperformance\.now\s*\(|\brandomUUID\s*\(|\bsetTimeout\s*\(|\bprocess\.env\b/,
} as const

/** Everything a source file does that its room may not. */
export function violations(room: string, path: string, source: string): string[] {
  const rules = ROOMS[room]
  if (!rules) return [`${path}: no such room: ${room}`]
  const code = withoutComments(source)
  return [
    ...importedFrom(code).flatMap((name) => badImport(rules, name)),
    ...(['network', 'clock'] as const)
      .filter((kind) => !rules.touches.includes(kind) && GLOBALS[kind].test(code))
      .map((kind) => `touches the ${kind}`),
    ...(/\bconsole\./.test(code) ? ['writes to the console'] : []),
  ].map((what) => `${path}: ${what}`)
}

function badImport(room: Room, name: string): string[] {
  const workspace = /^@parallax\/([a-z]+)/.exec(name)?.[1]
  if (workspace && !room.imports.includes(workspace)) return [`imports the room ${workspace}`]
  if (name.startsWith('.') && !/\.(?:ts|json)$/.test(name)) return [`imports ${name} without its ending`]
  return (['network', 'disk'] as const)
    .filter((kind) => MODULES[kind].test(name) && !room.touches.includes(kind))
    .map((kind) => `imports ${name}, which touches the ${kind}`)
}

/** The specifiers of all static and dynamic imports and re-exports. */
export function importedFrom(code: string): string[] {
  return [...code.matchAll(/\b(?:from|import)\s*\(?\s*['"]([^'"\n]+)['"]/g)].map((found) => found[1] ?? '')
}

function withoutComments(source: string): string {
  return source.replace(/\/\*[\s\S]*?\*\//g, '').replace(/^\s*\/\/.*$/gm, '')
}
