import { feeds } from './feeds.ts'
import { gdelt } from './gdelt.ts'
import { mediaCloud } from './media-cloud.ts'
import { sections } from './sections.ts'
import type { SourceKind } from './source-kind.ts'
import { stored } from './stored.ts'

/**
 * The kinds of source, in the order in which an address found by several is said to have been found: what is at hand
 * first, since it costs no request, then what the outlets themselves announce, then what others say they did.
 */
export const SOURCE_KINDS: readonly SourceKind[] = [stored, feeds, sections, mediaCloud, gdelt]
