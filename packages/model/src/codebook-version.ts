/**
 * The version of the codebook that codes were given by: the kinds, hedges, statuses, source types, cue classes and verdicts,
 * and what each means. Codes of two versions are not comparable. It changes whenever a code is added, dropped or redefined.
 */
export const CODEBOOK_VERSION = '1.0.0'
