import type { Measure } from './measure.ts'

const LABELS: Readonly<Record<string, string>> = {
  bare: 'without any hedge: “12”',
  bounded: 'with a bound: “at least 12”, “up to 12”',
  approximate: 'as about so many: “some 12”, “dozens”',
  feared: 'as estimated, feared or expected',
}

/** How firmly figures are put. */
export const hedging: Measure = {
  id: 'hedging',
  title: 'How firmly figures are put',
  definition:
    'Each figure that is no denial is counted by the firmest mark of uncertainty it carries: put as an estimate, a fear or an expectation; else as approximate or vague; else with a lower or upper bound; else bare. Bounds and approximation are kept apart, since “at least 12” commits to 12 and “some 12” does not.',
  denominator: 'figures',
  exploratory: false,
  readingsOf: ({ figures }) =>
    figures.flatMap((figure) =>
      figure.status === 'denied'
        ? []
        : [{ claim: figure.id, article: figure.article, value: hedgeOf(figure.status, figure.hedge) }],
    ),
  labelOf: (value) => LABELS[value] ?? value,
  verb: 'gives figures',
}

function hedgeOf(status: string, hedge: string): string {
  if (status !== 'asserted') return 'feared'
  if (hedge === 'approx' || hedge === 'vague' || hedge === 'range') return 'approximate'
  return hedge === 'exact' ? 'bare' : 'bounded'
}
