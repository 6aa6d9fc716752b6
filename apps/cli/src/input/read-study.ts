import { type Document, isNode, isScalar, type Node, visit } from 'yaml'
import type { z } from 'zod'
import { ParallaxError, Study } from '@parallax/model'
import { allowedAt } from './allowed-at.ts'
import { parseYaml } from './parse-yaml.ts'
import { readTextFile } from './read-text-file.ts'

/** A study is written by hand. In bytes. */
const LARGEST_STUDY = 5_000_000

/** Where in the file a value stands, for errors found after reading. */
export type StudyFile = {
  readonly study: Study
  readonly path: string
  readonly text: string
  locate(value: string): string
}

/** Reads study.yaml; a mistake in it is named by file, line and column. */
export async function readStudy(path: string): Promise<StudyFile> {
  const text = await readTextFile(path, LARGEST_STUDY)
  return parseStudy(text, path)
}

/** As `readStudy`, from text; `path` is used in messages alone. */
export function parseStudy(text: string, path: string): StudyFile {
  const { document, value, at } = parseYaml(text, path, (where, message, fault) =>
    invalid(where, message, { todo: fault === 'syntax' ? 'mend the YAML' : 'write the values out' }),
  )
  const parsed = Study.safeParse(value)
  if (!parsed.success) throw explainIssue(document, at, tellingIssue(parsed.error.issues))
  return { study: parsed.data, path, text, locate: (value) => at(offsetOfScalar(document, value)) }
}

/** A key that is misspelt explains the one that is missing. */
function tellingIssue(issues: readonly z.core.$ZodIssue[]): z.core.$ZodIssue | undefined {
  return issues.find(({ code }) => code === 'unrecognized_keys') ?? issues[0]
}

function explainIssue(
  document: Document.Parsed,
  at: (offset: number) => string,
  issue?: z.core.$ZodIssue,
): ParallaxError {
  if (!issue) return invalid(at(0), 'not a study', {})
  const { path, message, keys } = deepest(issue)
  const [key] = keys
  const value = key === undefined ? document.getIn(path, true) : key
  const where = at(key === undefined ? offsetOf(document, path) : offsetOfKey(document, path, key))
  const allowed = allowedAt(path) ?? quotedForm(value)
  const words =
    key === undefined
      ? `${path.join('.') || 'the study'}: ${message}`
      : `unknown key in ${path.join('.') || 'the study'}`
  return invalid(where, words, {
    value: isNode(value) ? value.toJSON() : value,
    ...(allowed ? { todo: `allowed here: ${allowed}` } : {}),
  })
}

/** YAML reads 0042 and 2e5 as numbers and yes as a truth value; as text they need quotation marks. */
function quotedForm(value: unknown): string | undefined {
  const text = isScalar(value) && typeof value.value !== 'string' ? value.source : undefined
  return text && `text; as text it is written "${text}"`
}

type Issue = { path: (string | number)[]; message: string; keys: readonly string[] }

/** Of a union's branches the one that came furthest says best what is wrong. */
function deepest(issue: z.core.$ZodIssue, prefix: readonly (string | number)[] = []): Issue {
  const path = [...prefix, ...issue.path.map((part) => (typeof part === 'number' ? part : String(part)))]
  if (issue.code === 'invalid_union') {
    const branches = issue.errors.flatMap((branch) => (branch[0] ? [deepest(branch[0], path)] : []))
    const further = branches.filter((branch) => branch.path.length > path.length || branch.keys.length > 0)
    return (
      further[0] ?? {
        path,
        message: issue.message === 'Invalid input' ? (branches[0]?.message ?? issue.message) : issue.message,
        keys: [],
      }
    )
  }
  return { path, message: issue.message, keys: issue.code === 'unrecognized_keys' ? issue.keys : [] }
}

/** The offset of the value at the path, or of the nearest value around it. */
function offsetOf(document: Document.Parsed, path: readonly (string | number)[]): number {
  for (let length = path.length; length >= 0; length -= 1) {
    const node = length === 0 ? document.contents : document.getIn(path.slice(0, length), true)
    if (isNode(node) && node.range) return node.range[0]
  }
  return 0
}

function offsetOfKey(document: Document.Parsed, path: readonly (string | number)[], key: string): number {
  const parent = path.length === 0 ? document.contents : document.getIn(path, true)
  let found = isNode(parent) && parent.range ? parent.range[0] : 0
  if (isNode(parent)) {
    visit(parent, {
      Pair(_, pair) {
        const name = pair.key as Node | null
        if (isNode(name) && name.range && name.toJSON() === key) {
          found = name.range[0]
          return visit.BREAK
        }
        return undefined
      },
    })
  }
  return found
}

function offsetOfScalar(document: Document.Parsed, value: string): number {
  let found = 0
  visit(document, {
    Scalar(_, node) {
      if (node.value !== value || !node.range) return undefined
      found = node.range[0]
      return visit.BREAK
    },
  })
  return found
}

function invalid(where: string, message: string, more: { value?: unknown; todo?: string }): ParallaxError {
  return new ParallaxError({ code: 'study-invalid', where, message, ...more })
}
