import { ParallaxError } from '@parallax/model'
import { mediaCloud } from './discover/sources/media-cloud.ts'
import type { GatherPlan } from './gather-plan.ts'

/**
 * The header with a service's key for an address, for addresses at a service of the study alone: a redirect to somewhere
 * else must not carry it along.
 */
export function keysOf(plan: GatherPlan): (url: string) => Record<string, string> {
  const key = plan.keys?.mediaCloud
  const searches = mediaCloud.announced(plan)
  const origins = new Set(searches.map(({ url }) => new URL(url).origin))
  return (url): Record<string, string> => {
    const wantsKey = key !== undefined && origins.has(new URL(url).origin) && !url.endsWith('/robots.txt')
    return wantsKey ? { authorization: `Token ${key}` } : {}
  }
}

/** Refuses a search that would be turned away. Throws `key-missing` and `key-unusable`. */
export function checkKeys(plan: GatherPlan): void {
  const [search] = mediaCloud.announced(plan)
  if (search === undefined || plan.mode === 'offline') return
  const key = plan.keys?.mediaCloud
  if (key !== undefined && /^[\x21-\x7e]{1,200}$/.test(key)) return
  throw new ParallaxError({
    code: key === undefined ? 'key-missing' : 'key-unusable',
    message: 'Media Cloud is searched with a key only.',
    where: `events: ${search.event ?? ''}: sources`,
    todo: 'Put your key into the environment as MEDIACLOUD_API_KEY, or take the source out.',
  })
}
