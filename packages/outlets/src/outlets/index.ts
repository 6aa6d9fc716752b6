import type { Outlet } from '@parallax/model'
import { alJazeera } from './al-jazeera.ts'
import { associatedPress } from './associated-press.ts'
import { bbcNews } from './bbc-news.ts'
import { deutscheWelle } from './deutsche-welle.ts'
import { france24 } from './france-24.ts'
import { guardian } from './guardian.ts'
import { npr } from './npr.ts'

/**
 * The outlets Parallax knows by id. Agencies stand first, since others print their text; the rest follow by id, so that
 * a new row has one place. The order carries no judgement and changes no result.
 */
export const OUTLETS: readonly Outlet[] = [associatedPress, alJazeera, bbcNews, deutscheWelle, france24, guardian, npr]
