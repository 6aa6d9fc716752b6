/**
 * One sentence and the figures it states, in order, as "quote | interval | hedge unit kind | what | status aspect". The
 * interval is a number, "20..30", "12.." (open above) or "..40" (open below); the last part is left out for what is
 * asserted and a level. Sentences, people and places are made up.
 */
export type FigureCase = readonly [sentence: string, ...figures: string[]]
