/**
 * What goes on for a time or over a distance, as a noun, and how a time or a distance comes to its end. "noun: forms of its
 * verb", every form listed. Written for this project; MIT.
 */
import type { CourseWords } from '../../../figures/lexicon.ts'
import { phrases, wordSet, wordTable } from './word-lists.ts'

/** Verbs whose noun is a word of its own or the same; of others the form in -ing does. */
const COURSES = `
chase: chase chases chased chasing pursue pursues pursued pursuing
delay: delay delays delayed delaying postpone postpones postponed postponing defer defers deferred deferring
extension: extend extends extended extending prolong prolongs prolonged prolonging lengthen lengthens lengthened lengthening
suspension: suspend suspends suspended suspending
siege: besiege besieges besieged besieging
blockade: blockade blockades blockaded blockading
bombardment: bombard bombards bombarded bombarding
occupation: occupy occupies occupied occupying
search: search searches searched searching
detention: detain detains detained detaining
quarantine: quarantine quarantines quarantined quarantining
ban: ban bans banned banning bar bars barred barring
treatment: treat treats treated treating
`

const PHRASES = `
delay: put off, puts off, putting off, hold up, holds up, held up, holding up, push back, pushes back, pushed back, pushing back
shutdown: shut down, shuts down, shutting down
`

export const courseWords: CourseWords = {
  nouns: wordTable(COURSES),
  phrases: PHRASES.trim()
    .split('\n')
    .flatMap((row) => {
      const [noun = '', list = ''] = row.split(':')
      return phrases(list).map((phrase) => ({ phrase, noun }))
    }),
  run: wordSet('chase'),
  length: 'length',
  spanning: wordSet('for over by another further extra additional'),
  ending: wordSet(
    `end ends ended ending finish finishes finished finishing stop stops stopped stopping conclude concludes concluded concluding collapse collapses collapsed collapsing
    break breaks broke breaking close closes closed closing adjourn adjourns adjourned adjourning fail fails failed failing cease ceases ceased ceasing pull pulls pulled pulling halt halts halted halting`,
  ),
  giving: wordSet(
    'give gives gave given giving grant grants granted granting allow allows allowed allowing have has had having get gets got getting',
  ),
  within: wordSet('within'),
  next: wordSet('next coming following'),
  timeTo: 'time to',
}
