import { ParallaxError } from '@parallax/model'
import { gdelt } from './discover/sources/gdelt.ts'
import { mediaCloud } from './discover/sources/media-cloud.ts'
import { isLocalHost } from './fetch/local-host.ts'
import type { GatherPlan } from './gather-plan.ts'
import { checkKeys } from './keys.ts'

/**
 * Refuses a plan that must not go out: `contact-missing` where a live host would be asked by nobody, `contact-unusable`
 * where the contact does not fit a header, `connect-without-loopback`.
 */
export function checkPlan(plan: GatherPlan): void {
  const { contact, crawl } = plan.study
  if (contact !== undefined && !/^[\x20-\x7e]{1,200}$/.test(contact)) {
    throw new ParallaxError({
      code: 'contact-unusable',
      message: 'The contact cannot be sent in a header.',
      where: 'contact',
      value: contact,
      todo: 'Give a mail address or a page, in ASCII, at most 200 characters.',
    })
  }
  if (Object.keys(crawl.connect).length > 0 && !crawl.loopback) {
    throw new ParallaxError({
      code: 'connect-without-loopback',
      message: '`crawl.connect` leads to this machine, which the study does not allow.',
      where: 'crawl.connect',
      todo: 'Set `crawl.loopback: true`, or take `connect` out.',
    })
  }
  checkKeys(plan)
  if (contact === undefined && plan.mode !== 'offline') refuseLiveHosts(plan)
}

function refuseLiveHosts({ study, outlets, events }: GatherPlan): void {
  if (events.length === 0) return
  const addresses = [
    ...events.flatMap(({ urls, seed }) => (seed === undefined ? urls : [seed, ...urls])),
    ...outlets.flatMap(({ feeds, sitemaps, sections = [] }) => [...feeds, ...sitemaps, ...sections]),
    ...(study.crawl.deadPages === undefined ? [] : [new URL(study.crawl.deadPages).origin]),
    ...[gdelt, mediaCloud].flatMap((kind) => kind.announced({ outlets, events })).map(({ url }) => url),
  ]
  const live = addresses.find((address) => !isLocalHost(address, study.crawl))
  if (live === undefined) return
  throw new ParallaxError({
    code: 'contact-missing',
    message: 'A live crawl must say whom to turn to.',
    where: 'contact',
    value: live,
    todo: 'Add `contact:` to the study, a mail address or a page about your research.',
  })
}

/** How the crawler names itself, in requests and in the archive. */
export function userAgentOf({ study, version }: GatherPlan): string {
  return study.contact === undefined ? `Parallax/${version}` : `Parallax/${version} (+${study.contact})`
}
