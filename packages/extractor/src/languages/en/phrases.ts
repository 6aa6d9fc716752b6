import type { PhraseGrammar } from '../../phrases/grammar.ts'

// Closed word classes of English, from general knowledge of the language (Quirk et al. 1985, A Comprehensive Grammar of
// the English Language, chapters 2, 5 to 7 and 10). Licence: MIT, as the project.

const words = (text: string): ReadonlySet<string> => new Set(text.split(/\s+/).filter(Boolean))

export const englishPhrases: PhraseGrammar = {
  pronouns: words(`
    i you he she it we they me him her us them himself herself themselves itself
    everyone everybody someone somebody anyone anybody nobody none many some most others several few both all
    this that these those one who which`),
  relatives: words('who which that whom whose where'),
  contentOpeners: words('that whether if how why what who when where which whom'),
  joiningPrepositions: words('of for in at from with on to near'),
  timeWords: words(`
    monday tuesday wednesday thursday friday saturday sunday mondays tuesdays wednesdays thursdays fridays
    saturdays sundays today yesterday tomorrow tonight morning afternoon evening night noon midnight
    week month year day weekend january february march april may june july august september october november december
    jan. feb. mar. apr. aug. sept. oct. nov. dec. late early earlier later recently afterward afterwards last next
    this ago shortly again now then once soon mid-morning gmt a.m p.m`),
  months: words('january february march april may june july august september october november december'),
  passiveAuxiliaries: words('be get being been'),
  modals: words("can could may might must shall should will would 'll 'd ca wo"),
  infinitiveSubjects: words('for'),
  complementizers: words('that'),
  circumstantial: words('when where'),
  infinitiveMarkers: words('to'),
  genitives: words("'s"),
  partitives: words('of'),
  purposes: words('of for'),
  definites: words('the'),
  indefinites: words('a an'),
  existentials: words('there'),
  comparing: words('as'),
  timeDeterminers: words('this the a last next that'),
  deictics: words('last this'),
  timeNoun:
    /^(?:week|month|year|day|weekend|morning|afternoon|evening|night|early|late|last|past|same|time|moment|mon|tues|wednes|thurs|fri|satur|sun)/,
  pluralEnding: /s$/,
  collectives: words('police people'),
  reportingEnding: /(?:ed|s|said|told|wrote)$/,
  postposed: words('out'),
  boundAdverbs: words('at up as even only'),
  verbNegations: words("not n't never"),
  negations: words("not n't never no without"),
  agentPrepositions: words('by'),
  irregularParticiples: words(`
    shot slain struck hit beaten hurt torn thrown told said written found known held seen thought understood heard read
    shown given taken made put cut left lost sent brought caught fought felt kept laid led met paid sold set slit
    spoken stolen broken drawn driven eaten fallen forgotten frozen hidden hung run shaken sworn torn worn blown hanged`),
  participleEnding: /ed$/,
  progressiveEnding: /ing$/,
  possessives: words('my your his her its our their whose'),
  determining: words('one some most many several few both all this that these those her'),
  focusing: words('nearly about almost roughly even only least just'),
  adding: words('and then &'),
  contrasting: words('but'),
  besides: words('while according'),
  approximators: words('about at around over up under between near'),
}
