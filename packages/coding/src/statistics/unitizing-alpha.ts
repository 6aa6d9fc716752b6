/** A span that a coder marked on the continuum: half-open, in UTF-16 units. */
export type Marked = readonly [start: number, end: number]

type Section = { start: number; length: number; marked: boolean }

/**
 * Krippendorff's unitizing alpha for one category, alpha_U (K. Krippendorff, "Measuring the reliability of qualitative
 * text analysis data", Quality & Quantity 38, 2004): do coders mark the same stretches of a continuum of this length? Takes
 * each coder's spans. Null where nobody marked anything, or there is but one coder. It is not cu-alpha (2016), which
 * looks at codes of spans that are there.
 */
export function unitizingAlpha(coders: readonly (readonly Marked[])[], length: number): number | null {
  if (coders.length < 2 || length < 1) return null
  const sections = coders.map((spans) => sectionsOf(spans, length))
  const expected = expectedDisagreement(sections, length)
  return expected === 0 ? null : 1 - observedDisagreement(sections, length) / expected
}

/** The spans and the gaps between them, in order; overlapping spans of one coder are joined. */
function sectionsOf(spans: readonly Marked[], length: number): Section[] {
  const sections: Section[] = []
  let at = 0
  for (const [start, end] of spans.toSorted((a, b) => a[0] - b[0] || a[1] - b[1])) {
    const from = Math.max(at, start)
    const to = Math.min(length, end)
    if (to <= from) continue
    if (from > at) sections.push({ start: at, length: from - at, marked: false })
    sections.push({ start: from, length: to - from, marked: true })
    at = to
  }
  if (at < length) sections.push({ start: at, length: length - at, marked: false })
  return sections
}

/** Sections lie in order, so that each meets only those that overlap it. */
function observedDisagreement(sections: readonly Section[][], length: number): number {
  let sum = 0
  for (const [i, own] of sections.entries()) {
    for (const [j, other] of sections.entries()) {
      if (i === j) continue
      let from = 0
      for (const section of own) {
        while ((other[from]?.start ?? length) + (other[from]?.length ?? 0) <= section.start) from += 1
        for (let at = from; (other[at]?.start ?? length) < section.start + section.length; at += 1) {
          const met = other[at]
          if (met) sum += disagreement(section, met)
        }
      }
    }
  }
  return sum / (sections.length * (sections.length - 1) * length ** 2)
}

/** Two marked spans differ by their ends; a marked one within a gap by its length; all else agrees. */
function disagreement(a: Section, b: Section): number {
  const begins = a.start - b.start
  const ends = begins + a.length - b.length
  if (a.marked && b.marked) return begins ** 2 + ends ** 2
  if (a.marked && !b.marked) return begins >= 0 && ends <= 0 ? a.length ** 2 : 0
  if (!a.marked && b.marked) return begins <= 0 && ends >= 0 ? b.length ** 2 : 0
  return 0
}

function expectedDisagreement(sections: readonly Section[][], length: number): number {
  const marked = sections.flat().filter((section) => section.marked)
  const gaps = sections.flat().filter((section) => !section.marked)
  const all = sections.length * length
  let sum = 0
  for (const { length: own } of marked) {
    const room = gaps.reduce((total, gap) => total + (gap.length >= own ? gap.length - own + 1 : 0), 0)
    sum += ((marked.length - 1) / 3) * (2 * own ** 3 - 3 * own ** 2 + own) + own ** 2 * room
  }
  const same = marked.reduce((total, { length: own }) => total + own * (own - 1), 0)
  return ((2 / length) * sum) / (all * (all - 1) - same)
}
