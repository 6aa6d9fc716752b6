import { z } from 'zod'
import { plainText } from '../plain-text.ts'
import { jsonOf } from './json-of.ts'
import { daysOf, queryOf } from './search-words.ts'
import type { SourceKind } from './source-kind.ts'

/** Source: the public documentation of the GDELT DOC 2.0 API (mode ArtList, format JSON); the service was not asked here. */
const ADDRESS = 'https://api.gdeltproject.org/api/v2/doc/doc'
/** The service gives no more to one question. */
const MAX_RECORDS = 250

const Answer = z.looseObject({
  articles: z.array(z.looseObject({ url: z.string(), title: z.string().optional().catch(undefined) })).optional(),
})

/**
 * The search of GDELT DOC 2.0. What it calls `seendate` is when its own crawler met the page and is not taken for the day
 * of publication. It asks for five seconds between two questions, which is our least gap.
 */
export const gdelt: SourceKind = {
  id: 'gdelt',
  announced: ({ events, outlets }) =>
    events.flatMap((event) =>
      (event.sources ?? []).flatMap((source) => {
        if (source.kind !== 'gdelt') return []
        const { from, to } = daysOf(source, event)
        const url = new URL(source.address ?? ADDRESS)
        url.search = new URLSearchParams({
          query: queryOf(source, event, '-'),
          mode: 'artlist',
          format: 'json',
          sort: 'datedesc',
          maxrecords: String(MAX_RECORDS),
          startdatetime: `${from.replaceAll('-', '')}000000`,
          enddatetime: `${to.replaceAll('-', '')}235959`,
        }).toString()
        const others = source.others ?? outlets.length === 0
        return [{ kind: 'gdelt', url: url.href, name: `The GDELT search for ${event.title}`, event: event.id, others }]
      }),
    ),
  read: ({ bytes }) => {
    const answer = Answer.safeParse(jsonOf(bytes))
    if (!answer.success) return undefined
    const entries = (answer.data.articles ?? []).slice(0, MAX_RECORDS).map(({ url, title }) => {
      const words = plainText(title)
      return { address: url, ...(words !== undefined && { title: words }) }
    })
    return { via: 'gdelt', entries, listings: [] }
  },
  unreadable: 'is no list of articles; GDELT answers in words when it does not understand a query',
}
