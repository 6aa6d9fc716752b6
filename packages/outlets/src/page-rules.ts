/**
 * How one outlet builds its pages, for an outlet that the general reader reads badly. Selectors are CSS. The rule holds
 * for articles published from `from` until `until` (ISO days, both included; absent: always), since outlets rebuild their
 * pages. Each rule is held by a page of ours in the reader's tests, written after the outlet's markup with words of ours
 * (`test/extractor/read/outlet-rule.test.ts` shows one whole).
 */
export type PageRule = {
  /** Id of the outlet, or its host where it has no id. */
  outlet: string
  from?: string
  until?: string
  /** Elements that together hold the article's text. */
  body: readonly string[]
  /** Elements within that hold none of it. */
  drop: readonly string[]
  /** Elements that hold the authors' names. */
  author: readonly string[]
}

/**
 * Rules by outlet. Empty: the general reader reads all the outlets known here, and a rule that nobody checked against live
 * pages would be a guess.
 */
export const PAGE_RULES: readonly PageRule[] = []

/** The rule for an article of an outlet, published on a day (ISO 8601; undefined where it is not known). */
export function pageRuleFor(rules: readonly PageRule[], outlet: string, publishedAt?: string): PageRule | undefined {
  const day = publishedAt?.slice(0, 10)
  return rules.find((rule) => {
    if (rule.outlet !== outlet) return false
    if (day === undefined) return rule.until === undefined
    return (rule.from ?? day) <= day && day <= (rule.until ?? day)
  })
}
