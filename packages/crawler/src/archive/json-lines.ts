import { ParallaxError } from '@parallax/model'
import type { ZodType } from 'zod'

/**
 * The values of a JSONL text; `name` is the file's. Throws a ParallaxError (`code`) that names file and line for one that is
 * no JSON or not of the schema.
 */
export function parseJsonLines<T>(text: string, schema: ZodType<T>, file: { name: string; code: string }): T[] {
  return text.split('\n').flatMap((line, index) => {
    if (line.trim() === '') return []
    const parsed = schema.safeParse(jsonOf(line))
    if (parsed.success) return [parsed.data]
    const [issue] = parsed.error.issues
    throw new ParallaxError({
      code: file.code,
      message: `${file.name} has a line that cannot be read (${issue?.path.join('.') || 'line'}: ${issue?.message ?? ''}).`,
      where: `${file.name}:${index + 1}`,
      value: line.slice(0, 200),
      todo: 'Gather into another folder, or put the file back as it was written.',
    })
  })
}

/** What is no JSON becomes undefined, which no schema of ours accepts. */
function jsonOf(line: string): unknown {
  try {
    return JSON.parse(line)
  } catch {
    return undefined
  }
}
