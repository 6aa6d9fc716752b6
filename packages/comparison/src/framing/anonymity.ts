import type { AttributionClaim } from '@parallax/model'
import { distinctSources } from './distinct-sources.ts'
import type { Measure } from './measure.ts'

const LABELS: Readonly<Record<string, string>> = {
  named: 'by a name: “Mayor Ana Ruiz”, “the Red Cross”',
  described: 'by what they are: “a police spokesman”, “residents”',
  unnamed: 'by nothing: “sources”, “reports”, no source at all',
}

/** Whether sources are named. */
export const anonymity: Measure = {
  id: 'anonymity',
  title: 'How sources are identified',
  definition:
    'Each distinct source of a text is counted by how a reader could find it again: by a name, of a person or a body; by what it is, without a name; or by nothing. A name is told by its capital letter, so that one at the start of a headline, or the adjective of a nation alone (“a French official”), counts as described only where its words are known for a nationality; else as a name. Whether the text says why a source is not named is not read.',
  denominator: 'distinct sources, counted a text',
  exploratory: true,
  readingsOf: ({ attributions }) =>
    distinctSources(attributions).map((claim) => ({ claim: claim.id, article: claim.article, value: identity(claim) })),
  labelOf: (value) => LABELS[value] ?? value,
  verb: 'identifies sources',
}

/** Endings of adjectives of nation and town, which tell where somebody is from and not who. */
const ORIGIN = /^\p{Lu}[\p{L}-]*(?:ese|ish|ian|ean|can|ench|eek|iss|utch|aqi|ani|eli|abi)$/u

function identity({ source, speaker, sourceType }: AttributionClaim): string {
  if (sourceType === 'unnamed' || (source === null && speaker === undefined)) return 'unnamed'
  const words = (speaker ?? source ?? '').replace(/^(?:The|A|An|One|Two|Some|Many|Most|Several)\s/, '').split(/\s+/)
  return words.some((word) => /^\p{Lu}/u.test(word) && !ORIGIN.test(word)) ? 'named' : 'described'
}
