import type { Block } from '@parallax/model'
import type { Body } from './body.ts'
import type { Furniture } from './learn-furniture.ts'
import type { Line } from './line.ts'
import { lineKey } from './outline.ts'

/** Lines that repeat over the outlet's pages go out of the body, and are kept as blocks that say so. */
export function withoutFurniture(
  body: Body,
  outlet: string,
  furniture: Furniture | undefined,
): { body: Body; repeated: Block[] } {
  const known = furniture?.get(outlet)
  if (!known) return { body, repeated: [] }
  const reasons = new Map<Line, string>()
  for (const line of body.lines) {
    const because = known.get(lineKey(line))
    if (because !== undefined) reasons.set(line, because)
  }
  const repeated = [...reasons].map(([{ text }, because]) => ({ role: 'furniture', text, because }))
  return { body: { ...body, lines: body.lines.filter((line) => !reasons.has(line)) }, repeated }
}
