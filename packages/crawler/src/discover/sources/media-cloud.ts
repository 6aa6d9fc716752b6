import { z } from 'zod'
import { entryDate } from '../entry-date.ts'
import { plainText } from '../plain-text.ts'
import { jsonOf } from './json-of.ts'
import { daysOf, queryOf } from './search-words.ts'
import type { SourceKind } from './source-kind.ts'

/** Source: the public documentation of Media Cloud's search API, version 4; the service was not asked here. */
const ADDRESS = 'https://search.mediacloud.org/api/search/story-list'
const MAX_STORIES = 1000

const Story = z.looseObject({
  url: z.string(),
  title: z.string().optional().catch(undefined),
  publish_date: z.string().optional().catch(undefined),
})
const Answer = z.looseObject({
  stories: z.array(z.unknown()),
  pagination_token: z.string().max(500).nullish(),
})

/** The search of Media Cloud, page after page. Its key goes into a header, never into an address or the archive. */
export const mediaCloud: SourceKind = {
  id: 'media-cloud',
  announced: ({ events, outlets }) =>
    events.flatMap((event) =>
      (event.sources ?? []).flatMap((source) => {
        if (source.kind !== 'media-cloud') return []
        const { from, to } = daysOf(source, event)
        const url = new URL(source.address ?? ADDRESS)
        url.search = new URLSearchParams({
          q: queryOf(source, event, 'NOT '),
          start: from,
          end: to,
          platform: 'onlinenews-mediacloud',
          ...(source.collections && { cs: source.collections.join(',') }),
        }).toString()
        const others = source.others ?? outlets.length === 0
        const name = `The Media Cloud search for ${event.title}`
        return [{ kind: 'media-cloud', url: url.href, name, event: event.id, others }]
      }),
    ),
  read: ({ bytes, address }) => {
    const answer = Answer.safeParse(jsonOf(bytes))
    if (!answer.success) return undefined
    const { stories, pagination_token: token } = answer.data
    const entries = stories.slice(0, MAX_STORIES).flatMap((value) => {
      const story = Story.safeParse(value)
      if (!story.success) return []
      const [title, published] = [plainText(story.data.title), entryDate(story.data.publish_date)]
      return [{ address: story.data.url, ...(title && { title }), ...(published && { published }) }]
    })
    return { via: 'media-cloud', entries, listings: [], ...(token && { next: nextPage(address, token) }) }
  },
  unreadable: 'is no list of stories',
}

function nextPage(address: string, token: string): string {
  const url = new URL(address)
  url.searchParams.set('pagination_token', token)
  return url.href
}
