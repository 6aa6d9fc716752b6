/**
 * What a text says was done to things: harmed, or done away with. 300 houses damaged and two flattened are two counts, the
 * second often within the first. Own list, from the words news reports use of buildings, vehicles and roads.
 */
const DEEDS: readonly (readonly [string, RegExp])[] = [
  ['harmed', /\b(?:damag(?:e|es|ed|ing)|cracked|affected|hit)\b/i],
  [
    'gone',
    /\b(?:destroy(?:s|ed|ing)?|flatten(?:s|ed|ing)?|collaps(?:e|es|ed|ing)|razed|level(?:l)?ed|demolished|burn(?:ed|t) down|wiped out|swept away)\b/i,
  ],
]

// What stands between a figure's own words and the next clause or figure: "homes were totally flattened | , she said".
const CLAUSE = /^[^,;:.\d]{0,60}/
const VERB_BEFORE = /(?:^|[\s,])([^\s,;:.\d]{1,20}(?: (?:or|and) [^\s,;:.\d]{1,20})?)\s+$/

/** The deeds told of a figure, by the verb right before it and its own clause behind; none where no word says so. */
export function deedsOf(before: string, after: string): string[] {
  const told = `${VERB_BEFORE.exec(before.slice(-50))?.[1] ?? ''} | ${CLAUSE.exec(after)?.[0] ?? ''}`
  return DEEDS.filter(([, pattern]) => pattern.test(told)).map(([deed]) => deed)
}
