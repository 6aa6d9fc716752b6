import type { Block } from '@parallax/model'
import type { Body } from './body.ts'
import { type Furniture, furnitureKey, outletKey } from './learn-furniture.ts'
import type { Line } from './line.ts'
import type { Page } from './page.ts'

/** Lines that repeat over the outlet's pages go out of the body, and are kept as blocks that say so. */
export function withoutFurniture(
  body: Body,
  page: Page,
  furniture: Furniture | undefined,
): { body: Body; repeated: Block[] } {
  const known = furniture?.get(outletKey(page))
  const count = (line: Line) => known?.lines.get(furnitureKey(line.text))
  const repeated = body.lines.flatMap((line): Block[] => {
    const pages = count(line)
    if (pages === undefined || !known) return []
    return [{ role: 'furniture', text: line.text, because: `on ${pages} of ${known.pages} pages of the outlet` }]
  })
  return { body: { ...body, lines: body.lines.filter((line) => count(line) === undefined) }, repeated }
}
