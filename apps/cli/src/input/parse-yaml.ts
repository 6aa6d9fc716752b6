import { type Document, LineCounter, parseDocument } from 'yaml'
import type { ParallaxError } from '@parallax/model'

/** A YAML text that was read: its tree, its value, and where an offset stands as `file:line:column`. */
export type YamlFile = {
  readonly document: Document.Parsed
  readonly value: unknown
  readonly at: (offset: number) => string
}

/** Why a text is refused before its content is looked at: it is not YAML, or its aliases are too many. */
type Fault = 'syntax' | 'aliases'

/** Reads a YAML text that a person wrote; `refuse` makes the error, since only its caller knows what to do about it. */
export function parseYaml(
  text: string,
  path: string,
  refuse: (where: string, message: string, fault: Fault) => ParallaxError,
): YamlFile {
  const lines = new LineCounter()
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false })
  const at = (offset: number): string => {
    const { line, col } = lines.linePos(offset)
    return `${path}:${line}:${col}`
  }
  const [broken] = document.errors
  if (broken) throw refuse(at(broken.pos[0]), broken.message.split('\n')[0] ?? 'not YAML', 'syntax')
  try {
    // Aliases are few in a file written by hand; a bomb of them is refused.
    return { document, value: document.toJS({ maxAliasCount: 100 }) ?? {}, at }
  } catch (cause) {
    throw refuse(path, cause instanceof Error ? cause.message : 'not readable', 'aliases')
  }
}
