import type { AttributionClaim, Side } from '@parallax/model'

/** The name of the one side that a source's words name; null where they name none, or several. */
export function sideOfSource({ source, speaker }: AttributionClaim, sides: readonly Side[]): string | null {
  const words = ` ${`${source ?? ''} ${speaker ?? ''}`.toLowerCase().replaceAll(/[^\p{L}\p{N}]+/gu, ' ')} `
  const named = sides.filter(({ name, demonyms, places, actors }) =>
    [name, ...demonyms, ...places, ...actors].some((term) =>
      words.includes(
        ` ${term
          .toLowerCase()
          .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
          .trim()} `,
      ),
    ),
  )
  return named.length === 1 ? (named[0]?.name ?? null) : null
}
