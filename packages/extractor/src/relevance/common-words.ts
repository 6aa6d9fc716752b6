/**
 * English words that say nothing of which event a text covers: function words, and the words by which news tells who said
 * it and when. Source: ours (MIT), by the closed word classes of any English grammar and the reporting verbs of news.
 */
export const COMMON_WORDS: ReadonlySet<string> = new Set(
  [
    // Articles, pronouns, determiners.
    'a an the this that these those he him his she her hers it its they them their we us our you your i my',
    'who whom which what any all each few more most much many other some such both either own same only one two first last',
    // Prepositions and conjunctions.
    'about above after again against at before below between by down during for from further in into of off on out over',
    'through to under until up with and but or nor if because as than while when where why how so then there here also',
    // Auxiliaries and negation.
    'am is are was were be been being do does did doing have has had having can could may might must shall should will would',
    'not no now just still too very since per let like make made',
    // How news tells who said it and when.
    'said say says told according reported report news people mr mrs ms new',
    'year years day days week month time monday tuesday wednesday thursday friday saturday sunday',
  ].flatMap((line) => line.split(' ')),
)
