import type { Measure } from './measure.ts'

const LABELS: Readonly<Record<string, string>> = {
  official: 'government, parliament, parties',
  security: 'police, army, armed groups',
  health_emergency: 'health and rescue services',
  judicial: 'courts and lawyers',
  igo_ngo: 'international and civil organisations',
  company: 'companies',
  expert: 'experts',
  witness: 'witnesses and residents',
  victim_family: 'victims and their families',
  media: 'other media',
  document: 'documents and records',
  unnamed: 'nobody named',
  other: 'others',
}

/** Who gets to speak. */
export const sourceTypes: Measure = {
  id: 'source-types',
  title: 'Who gets to speak',
  definition:
    'Each attribution is counted by what its source is: officials, police and armed forces, health and rescue services, courts, organisations, companies, experts, witnesses, victims and their families, other media, documents, or nobody named. The one who speaks is counted, not the one on whose behalf. Attributions are counted, not sources: one who speaks five times counts five times.',
  denominator: 'attributions',
  exploratory: true,
  readingsOf: ({ attributions }) =>
    attributions.map(({ id, article, sourceType }) => ({ claim: id, article, value: sourceType })),
  labelOf: (value) => LABELS[value] ?? value,
  verb: 'gives the word to',
}
