/**
 * Who does a deed, where the text counts "men" or "people": those who rob are robbers. "doers: active forms of the verb".
 * Verbs of what anyone does (live, work, watch) tell nobody apart and are left out, and so are verbs whose doer has a
 * name that blames more than the verb does. Written for this project; MIT.
 */
import type { DoerWords } from '../../../figures/lexicon.ts'
import { phrases, wordSet, wordTable } from './word-lists.ts'

/** Told of their subject only with an object behind them: "two men robbed at gunpoint" are victims. */
const ACTING = `
robbers: rob robs robbed robbing
burglars: burgle burgles burgled burgling burglarize burglarizes burglarized burglarizing burglarise burglarised
looters: loot loots looted looting pillage pillaged pillaging plunder plundered plundering
thieves: steal steals stole stolen stealing
attackers: attack attacks attacked attacking ambush ambushes ambushed ambushing assault assaults assaulted assaulting
kidnappers: kidnap kidnaps kidnapped kidnapping abduct abducts abducted abducting
hijackers: hijack hijacks hijacked hijacking
smugglers: smuggle smuggles smuggled smuggling
picketers: picket pickets picketed picketing
`

const ALONE = `
protesters: protest protests protested protesting demonstrate demonstrates demonstrated demonstrating
marchers: march marches marched marching
rioters: riot riots rioted rioting
voters: vote votes voted voting
mourners: mourn mourns mourned mourning
`

const PHRASES = `
robbers: make off with, makes off with, made off with, making off with
gunmen: open fire, opens fire, opened fire, opening fire
protesters: take to the streets, takes to the streets, took to the streets, taking to the streets
`

const CRIMES = `
robbers: robbery robberies heist heists hold-up hold-ups holdup holdups stick-up
burglars: burglary burglaries break-in break-ins
thieves: theft thefts
`

export const doerWords: DoerWords = {
  bare: wordSet(
    'people persons men women individuals adults youths youngsters teenagers teens boys girls males females man woman person',
  ),
  acting: wordTable(ACTING),
  alone: wordTable(ALONE),
  phrases: PHRASES.trim()
    .split('\n')
    .flatMap((row) => {
      const [doers = '', list = ''] = row.split(':')
      return phrases(list).map((phrase) => ({ phrase, doers }))
    }),
  crimes: wordTable(CRIMES),
  breaking: wordSet(
    `ram rams rammed ramming smash smashes smashed smashing break breaks broke breaking burst bursts bursting crash crashes crashed crashing storm storms stormed storming
    force forces forced forcing raid raids raided raiding empty empties emptied emptying grab grabs grabbed grabbing snatch snatches snatched snatching ransack ransacks ransacked ransacking strip strips stripped stripping clear clears cleared clearing`,
  ),
}
