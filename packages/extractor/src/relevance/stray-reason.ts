import { type Event, matchTerm } from '@parallax/model'

/**
 * The question by which of an event's terms a text is plainly not about it: the answer completes "The article ..", undefined
 * where it may be. Every term of `all` must be in the text, one of `any`, and none of `not`.
 */
export function strayReason({ terms }: Pick<Event, 'terms'>): (text: string) => string | undefined {
  if (terms === undefined) return () => undefined
  const [all, any, not] = [terms.all, terms.any, terms.not].map((list) =>
    list.map((term) => ({ term, isIn: matchTerm(term) })),
  )
  return (text) => {
    const absent = all?.find(({ isIn }) => !isIn(text))
    if (absent) return `does not mention "${absent.term}"`
    if (any && any.length > 0 && !any.some(({ isIn }) => isIn(text))) {
      return `mentions none of ${any.map(({ term }) => `"${term}"`).join(', ')}`
    }
    const unwanted = not?.find(({ isIn }) => isIn(text))
    return unwanted && `mentions "${unwanted.term}", which the event excludes`
  }
}
