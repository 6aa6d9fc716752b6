/** One measured step: what was measured, on what, and the result as a person reads it. */
export type KnownAccuracy = { readonly step: string; readonly on: string; readonly result: string }

/**
 * How well each step is known to work, measured on hand-coded material that is not part of this project. The README shows
 * the same table; `test/accuracy` keeps the numbers from falling. A row is changed only with a new measurement.
 */
export const KNOWN_ACCURACY: readonly KnownAccuracy[] = [
  { step: 'reading: words of the body', on: '181, 129 and 100 pages of three sets', result: 'F1 .977, .963, .934' },
  { step: 'reading: pages whose figures are all and only the right ones', on: 'the same', result: '.75, .67, .68' },
  { step: 'reading: title, authors, day exact', on: '129 pages', result: '.87, .87, .98' },
  { step: 'figures found', on: '702 claims in 67 articles of ten events', result: 'F1 .992' },
  { step: 'figures: interval right', on: 'the same', result: 'F1 .988' },
  {
    step: 'figures: interval, hedge, unit, kind, status and aspect right',
    on: 'the same',
    result: 'F1 .939 (misses of all ten were looked at)',
  },
  {
    step: 'figures: and what is counted, and the source or its absence',
    on: 'the same',
    result: 'F1 .847',
  },
  {
    step: 'figures on other texts',
    on: '279 claims in 37 articles of seven other events, coded by us, none of the texts read by who wrote the rules',
    result: 'F1 found .987; interval .972; all fields .856; with what and source .714',
  },
  {
    step: 'attribution: words of the content',
    on: '84 articles',
    result: 'F1 .828 (two people against each other: .918)',
  },
  { step: 'attribution: right speaker of quoted words', on: 'the same', result: '.848' },
  { step: 'named speaker of a quotation', on: '257 quotations in 300 articles, all misses looked at', result: '.93' },
  { step: 'source type, cue class', on: '161 attributions', result: '.80, .88 (all looked at)' },
  {
    step: 'who acts in violence: clauses found, construction, agent',
    on: '140 passages, all looked at',
    result: 'F1 .981, macro-F1 .928, .956',
  },
  {
    step: 'whose dead and hurt a sentence speaks of',
    on: '3912 sentences on one war, the study giving the sides; half of them looked at',
    result: '.86 on that half, .85 on the other',
  },
  {
    step: 'namings of one actor put together over outlets: persons, groups',
    on: '1411 and 525 namings in 50 articles on ten events, given by people; misses of three events read, the commonest names of all seen',
    result: 'B-cubed F1 .909, .515 (.947, .473 on the three; .891, .561 on the seven)',
  },
  {
    step: 'alignment of figures into quantities, from our own claims',
    on: 'ten events, all misses looked at',
    result: 'LEA .811, pairwise F1 .883 (from hand-coded claims .915, .961)',
  },
  {
    step: 'verdicts right, from our own claims',
    on: '96 quantities that two or more outlets report',
    result: '83',
  },
  { step: 'verdicts right, from hand-coded claims', on: 'the same', result: '91' },
  {
    step: 'alignment and verdicts on other texts',
    on: 'the seven other events, 41 such quantities; no text read, one of several weights chosen by these scores',
    result: 'LEA .582, verdicts right 26 (from hand-coded claims .791, 31)',
  },
]
