import { type Event, ParallaxError, windowBounds } from '@parallax/model'

type Search = { kind: string; query?: string | undefined }

/** The query of a search source: its own, or one made of the event's terms. Throws `query-missing`. */
export function queryOf(search: Search, { id, terms }: Event, notSign: string): string {
  if (search.query !== undefined) return search.query
  const all = (terms?.all ?? []).map(quoted)
  const any = (terms?.any ?? []).map(quoted)
  const not = (terms?.not ?? []).map((term) => `${notSign}${quoted(term)}`)
  const alternatives = any.length > 1 ? [`(${any.join(' OR ')})`] : any
  const wanted = [...all, ...alternatives]
  if (wanted.length > 0) return [...wanted, ...not].join(notSign === '-' ? ' ' : ' AND ')
  throw new ParallaxError({
    code: 'query-missing',
    message: `The event "${id}" has no terms to search ${search.kind} for.`,
    where: `events: ${id}: sources`,
    value: search.kind,
    todo: 'Give the source a query, or the event terms.',
  })
}

/** From which day until which (ISO, UTC, both included) an event is searched for; a search needs both. Throws `window-missing`. */
export function daysOf({ kind }: Search, { id, window }: Event): { from: string; to: string } {
  if (window !== undefined) {
    const { fromMs, toMs } = windowBounds(window)
    return { from: new Date(fromMs).toISOString().slice(0, 10), to: new Date(toMs - 1).toISOString().slice(0, 10) }
  }
  throw new ParallaxError({
    code: 'window-missing',
    message: `The event "${id}" has no window, and ${kind} searches within one.`,
    where: `events: ${id}: sources`,
    value: kind,
    todo: 'Give the event a window.',
  })
}

/** A word as it is, several as a phrase; quotation marks within would end it. */
function quoted(term: string): string {
  const plain = term.replaceAll('"', ' ').trim()
  return /^[\p{L}\p{N}]+$/u.test(plain) ? plain : `"${plain}"`
}
