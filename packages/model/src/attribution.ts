import { z } from 'zod'

/** Who speaks (sources codebook). */
export const SourceType = z.enum([
  'official',
  'security',
  'health_emergency',
  'judicial',
  'igo_ngo',
  'company',
  'expert',
  'witness',
  'victim_family',
  'media',
  'document',
  'unnamed',
  'other',
])
export type SourceType = z.infer<typeof SourceType>

/** What the cue does with what is said (sources codebook; `contending` is argue, insist, maintain, contend). */
export const CueClass = z.enum([
  'neutral',
  'doubting',
  'contending',
  'conceding',
  'factive',
  'forceful',
  'denying',
  'mental',
  'none',
])
export type CueClass = z.infer<typeof CueClass>
