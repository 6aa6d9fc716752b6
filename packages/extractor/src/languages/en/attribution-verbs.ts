import type { CueVerbRow } from '../../attribution/lexicon.ts'

/**
 * English verbs of saying, thinking and judging, by what they do to what is said (cue class) and by what may follow
 * them. Written for this project from general knowledge of English; the classes follow the literature on reporting
 * verbs: Hooper 1975 (assertives, factives), Karttunen 1971 (implicatives, factives), Thompson and Ye 1991 and Hyland
 * 1999 (evaluation in reporting verbs), Levin 1993 (verb classes 29 and 37), Quirk et al. 1985, sections 16.30 to 16.66
 * (complementation). No list of theirs is copied. `argue`, `insist`, `maintain` are kept apart from doubting as
 * contending. Licence: MIT, as the project.
 */
export const englishCueVerbs: readonly CueVerbRow[] = [
  // Saying.
  { cueClass: 'neutral', takes: ['clause', 'quote', 'aside'], verbs: 'say' },
  { cueClass: 'neutral', takes: ['clause', 'quote', 'aside', 'hearer', 'infinitive'], verbs: 'tell' },
  {
    cueClass: 'neutral',
    takes: ['clause', 'quote', 'aside'],
    verbs: `
      add state report comment remark mention explain reply answer respond write tweet retweet suggest estimate indicate
      observe announce declare proclaim pronounce predict forecast project recall testify hypothesize theorize
      speculate muse joke quip post signal hint imply propose reason reckon surmise opine assess
      calculate go_on recount relate narrate volunteer interject chime_in stipulate
      repeat reiterate posit venture guess recommend caption summarize intone exclaim`,
  },
  {
    cueClass: 'neutral',
    takes: ['clause', 'quote', 'hearer', 'aside'],
    verbs: 'inform brief notify advise reassure assure remind text email',
  },
  { cueClass: 'neutral', takes: ['clause', 'quote', 'hearer', 'infinitive', 'aside'], verbs: 'ask inquire' },
  { cueClass: 'mental', takes: ['clause', 'quote', 'aside'], verbs: 'wonder' },
  // "As Lind put it".
  { cueClass: 'neutral', takes: ['clause', 'quote', 'aside'], verbs: 'put_it' },
  { cueClass: 'neutral', takes: ['object'], verbs: 'coin' },
  {
    cueClass: 'neutral',
    takes: ['quote', 'aside'],
    verbs: `
      continue begin read laugh whisper mutter murmur shout yell cry sigh chant sing grin smile nod shrug be_like
      start respond_to joke_about interrupt wrap_up elaborate`,
  },
  {
    cueClass: 'neutral',
    takes: ['object'],
    verbs: `
      announce describe discuss outline detail list explain suggest propose recommend predict forecast estimate cite quote mention
      report characterize portray depict recount recall compare question invoke reference
      talk_about speak_about speak_of talk_of refer_to comment_on tweet_about write_about ask_about point_to allude_to
      answer_to respond_to say_about elaborate_on touch_on ask_for inquire_about joke_about read_out hint_at lay_out
      discuss_with unveil declare echo reiterate repeat`,
  },
  {
    cueClass: 'neutral',
    takes: ['predicate', 'object'],
    verbs: 'call label dub brand term deem describe characterize portray rate',
  },
  { cueClass: 'neutral', takes: ['estimate'], verbs: 'put peg place' },
  { cueClass: 'neutral', takes: ['infinitive'], verbs: 'offer propose plan agree decide decline pretend' },
  { cueClass: 'neutral', takes: ['clause', 'quote', 'aside'], verbs: 'agree concur' },

  // Casting doubt on what is said.
  {
    cueClass: 'doubting',
    takes: ['clause', 'quote', 'aside', 'infinitive', 'object'],
    verbs: 'claim allege purport profess',
  },
  { cueClass: 'doubting', takes: ['clause', 'quote', 'object'], verbs: 'speculate_about insinuate boast brag crow' },
  // Standing up for it against others.
  {
    cueClass: 'contending',
    takes: ['clause', 'quote', 'aside'],
    verbs: 'argue insist maintain contend assert counter retort rebut protest object affirm aver avow',
  },
  { cueClass: 'contending', takes: ['object'], verbs: 'defend argue_for argue_against insist_on justify' },
  // Giving in.
  {
    cueClass: 'conceding',
    takes: ['clause', 'quote', 'aside', 'object'],
    verbs: 'admit acknowledge concede confess own_up_to admit_to confess_to fess_up_to',
  },
  { cueClass: 'conceding', takes: ['object'], verbs: 'apologize_for regret' },
  // Taking it for true.
  {
    cueClass: 'factive',
    takes: ['clause', 'quote', 'aside'],
    verbs: `
      reveal show confirm note point_out realize realise conclude emphasize emphasise stress underline underscore clarify
      demonstrate prove disclose determine establish recognize recognise make_clear highlight document attest
      verify illustrate remember certify know`,
  },
  {
    cueClass: 'factive',
    takes: ['clause', 'quote', 'aside', 'strict'],
    verbs: 'find discover learn detect notice hear teach',
  },
  {
    cueClass: 'factive',
    takes: ['object'],
    verbs: `reveal confirm disclose note highlight emphasize emphasise stress underline underscore expose show document verify
      recognize demonstrate clarify`,
  },
  // With force.
  {
    cueClass: 'forceful',
    takes: ['clause', 'quote', 'aside', 'hearer', 'infinitive', 'object'],
    verbs: 'warn caution promise',
  },
  {
    cueClass: 'forceful',
    takes: ['clause', 'quote', 'aside', 'infinitive', 'object'],
    verbs: 'vow pledge threaten demand swear urge complain lament rail fume thunder snap charge',
  },
  {
    cueClass: 'forceful',
    takes: ['object', 'infinitive', 'quote'],
    verbs: `
      urge implore beg exhort order command instruct direct encourage plead_with call_on call_upon appeal_to
      challenge press pressure`,
  },
  {
    cueClass: 'forceful',
    takes: ['object', 'quote'],
    verbs: `
      accuse blame blast condemn slam criticize criticise denounce decry attack assail lambaste castigate rebuke chide
      scold fault mock ridicule deride demand call_for plead_for appeal_for push_for press_for rail_against
      lash_out_at hit_out_at hit_back_at rip bash berate excoriate bemoan protest_against complain_about warn_of
      warn_about warn_against caution_against threaten_with insult taunt disparage belittle deplore vilify demonize
      skewer trash scorn upbraid admonish reprimand disavow praise applaud hail laud commend celebrate tout extol
      salute congratulate thank welcome compliment cheer endorse advocate advocate_for champion`,
  },
  // Saying it is not so.
  { cueClass: 'denying', takes: ['clause', 'quote', 'aside', 'object'], verbs: 'deny' },
  {
    cueClass: 'denying',
    takes: ['object', 'quote', 'infinitive'],
    verbs: `
      dismiss refute reject rebuff repudiate disown disclaim dispute brush_off brush_aside shrug_off scoff_at play_down downplay
      pour_scorn_on discount contradict debunk rubbish disagree_with disagree`,
  },
  { cueClass: 'denying', takes: ['infinitive'], verbs: 'refuse' },
  // In the mind.
  {
    cueClass: 'mental',
    takes: ['clause', 'aside'],
    verbs: `
      believe think hope fear expect feel suspect worry assume doubt guess imagine suppose figure presume foresee
      anticipate wish understand dream`,
  },
  {
    cueClass: 'mental',
    takes: ['infinitive', 'object'],
    verbs: 'want hope expect wish prefer intend desire need_to seek aim aspire long like_to would_like plan_to vie',
  },
  {
    cueClass: 'mental',
    takes: ['object'],
    verbs: `
      fear believe favor favour oppose support back dislike hate love like admire distrust trust resent doubt consider regard
      view see_as think_of worry_about hope_for believe_in care_about approve_of disapprove_of embrace appreciate
      anticipate expect envision foresee suspect`,
  },
  { cueClass: 'mental', takes: ['predicate', 'object'], verbs: 'consider deem view regard' },
]
