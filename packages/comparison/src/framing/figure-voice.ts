import type { Measure } from './measure.ts'

/** Whether figures are the outlet's own or somebody's. */
export const figureVoice: Measure = {
  id: 'figure-voice',
  title: 'Figures in the outlet’s own voice',
  definition:
    'Each figure is counted as attributed, where the text says by whom it is so, as attributed to nobody named (“sources”, “reports”), or as the outlet’s own, where it says no source. A figure that is attributed earlier in the text and repeated without its source counts as own: that is how a reader meets it.',
  denominator: 'figures',
  exploratory: false,
  readingsOf: ({ figures }) =>
    figures.map(({ id, article, attribution }) => ({
      claim: id,
      article,
      value: attribution === null ? 'own' : attribution.sourceType === 'unnamed' ? 'unnamed' : 'attributed',
    })),
  labelOf: (value) =>
    value === 'own'
      ? 'in the outlet’s own voice'
      : value === 'unnamed'
        ? 'attributed to nobody named'
        : 'attributed to a source',
  verb: 'gives figures',
}
