/** A measure in a line, and how well it is known to work: a number with what it was measured on and how, or why there is none. */
export type Known = { readonly inShort: string; readonly known: string }

const ATTRIBUTIONS =
  'exploratory: rests on attributions, of which some are missed (F1 .823 of the content’s words, 84 articles, `attribution.mjs`)'
const UNMEASURED = 'exploratory: not measured'

/** By id of the measure; the README's table, which a test keeps complete. A row changes only with a new measurement. */
export const KNOWN: Readonly<Record<string, Known>> = {
  agency: {
    inShort: 'who acts in headlines that tell of harm, by construction',
    known: 'F1 .981 of clauses, macro-F1 .928 of constructions, 140 passages, all looked at (`agency.mjs`)',
  },
  'headline-slots': {
    inShort: 'actor, word of harm, figure, victims, place of each headline',
    known: 'exploratory: actor and construction as `agency`; victims and place not measured',
  },
  'victim-side': {
    inShort: 'whose dead and hurt are spoken of',
    known: 'exploratory: .85 right on 1,956 sentences not looked at, of one war (`victims.mjs`)',
  },
  'casualty-symmetry': { inShort: 'each side’s dead as spoken of, beside the tolls given', known: UNMEASURED },
  humanization: { inShort: 'whether victims are shown with name, age, kin, work', known: UNMEASURED },
  'violence-words': { inShort: 'with which words each side’s deaths are told', known: UNMEASURED },
  naming: { inShort: 'how each actor is named, and names that one outlet alone uses', known: UNMEASURED },
  'source-types': {
    inShort: 'attributions by what their source is',
    known: 'exploratory: type right in .75 of 161 attributions (`sources.mjs`)',
  },
  'source-range': { inShort: 'distinct sources by what they are', known: ATTRIBUTIONS },
  'words-by-type': { inShort: 'attributed words by what their source is', known: ATTRIBUTIONS },
  'words-by-side': { inShort: 'attributed words by the side that the source names', known: ATTRIBUTIONS },
  anonymity: { inShort: 'distinct sources named, described, or neither', known: UNMEASURED },
  channel: { inShort: 'statement, interview, post, document and other ways', known: UNMEASURED },
  'first-speaker': { inShort: 'what the first source of a text is', known: ATTRIBUTIONS },
  'attribution-verbs': {
    inShort: 'said, claimed, admitted, by whose side speaks',
    known: 'exploratory: class right in .82 of 161 attributions (`sources.mjs`)',
  },
  epithets: { inShort: 'epithets set before a source', known: UNMEASURED },
  quotation: { inShort: 'quoted or put into the outlet’s words', known: ATTRIBUTIONS },
  'figure-voice': {
    inShort: 'figures in own voice, attributed, or attributed to nobody named',
    known: 'figures found with F1 .980, 702 figures of ten events (`figures.mjs`)',
  },
  hedging: {
    inShort: 'how firmly figures are put',
    known: 'interval, hedge, status and four more fields right together with F1 .860, the same figures (`figures.mjs`)',
  },
  prominence: {
    inShort: 'figures and sources by headline, deck, lead and quarter',
    known: 'exact for what is found; figures are found with F1 .980 (`figures.mjs`), sources as `source-types`',
  },
  omission: {
    inShort: 'facts that two others carry: told, absent or unsure',
    known:
      'absent right in .96 of 100 judged by one person; 63 of them not looked at while bounds were chosen, .95 right (`test/comparison/framing/omission.test.ts`); unsure is the common answer, told is not measured',
  },
  wording: { inShort: 'words one outlet uses more than the others, quotations aside', known: UNMEASURED },
  background: { inShort: 'sentences on what was before, causes, consequences', known: UNMEASURED },
}
