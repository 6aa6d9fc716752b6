import type { Side } from '@parallax/model'

/** A side's name by its id; the id where the study does not know it. */
export function sideName(id: string, sides: readonly Side[]): string {
  return sides.find((side) => side.id === id)?.name ?? id
}
