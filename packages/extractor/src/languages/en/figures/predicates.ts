/**
 * What a verb says of the people or things counted as its object or its subject, after the kinds of the codebook.
 * Every form is listed, since tags alone do not part "killed" from "killed". Written for this project; MIT.
 */
import type { FigureKind } from '@parallax/model'
import type { Predicate } from '../../../figures/lexicon.ts'
import { phrases, wordRows, wordSet, wordTable } from './word-lists.ts'

const DONE_TO = `
killed: kill kills killed killing murder murders murdered murdering slay slain slaying massacre massacred massacring execute executes executed executing assassinate assassinates assassinated assassinating behead beheads beheaded beheading drown drowned lynched martyred electrocuted gunned
injured: injure injures injured injuring wound wounds wounded wounding hurt hurts hurting maim maimed maiming trample tramples trampled trampling maul mauls mauled mauling gored bitten stung mutilated scarred concussed hospitalise hospitalize hospitalised hospitalized scalded bruised bruising
casualties: shoot shoots shot shooting stab stabs stabbed stabbing
captive: kidnap kidnaps kidnapped kidnapping abduct abducts abducted abducting capture captures captured capturing seize seized hold holding
rescued: rescue rescues rescued rescuing save saves saved saving free frees freed freeing release releases released releasing liberate liberates liberated liberating pluck plucks plucked plucking winch winched extricate extricated
detained: arrest arrests arrested arresting detain detains detained detaining jail jails jailed jailing imprison imprisons imprisoned imprisoning charge charges charged charging convict convicts convicted convicting indict indicts indicted indicting sentence sentenced sentencing apprehend apprehended apprehending nab nabs nabbed nabbing bust busts busted handcuff handcuffed handcuffing remand remanded extradite extradited prosecute prosecuted prosecuting incarcerate incarcerated incarcerating arraign arraigned
displaced: displace displaces displaced displacing evacuate evacuates evacuated evacuating uproot uproots uprooted uprooting relocate relocated expel expelled expelling shelter sheltered sheltering deport deported deporting evict evicts evicted evicting resettle resettled exile exiled dispossess dispossessed
affected: affect affects affected affecting trap traps trapped trapping strand strands stranded stranding expose exposed exposing quarantine quarantines quarantined quarantining furlough furloughs furloughed furloughing infect infects infected infecting sicken sickened sickening poison poisoned poisoning idle idled idling maroon marooned bury buried hit
attending: draw drew attract attracts attracted attracting
employed: recruit recruits recruited recruiting dismiss dismissed dismissing shed sheds shedding axe axed axing slash slashes slashed slashing eliminate eliminates eliminated eliminating cut cuts cutting hire hires hired hiring employ employs employed employing fire fired firing lay laid sack sacked sacking
strikes: fired firing launch launches launched launching
votes: poll polls polled polling survey surveys surveyed surveying
`

const DOES = `
killed: die dies died dying perish perishes perished perishing drown drowned drowning succumb succumbed
injured: suffer suffered suffers sustained
missing: vanish vanished disappear disappeared
rescued: survive survives survived surviving escape escapes escaped escaping
displaced: flee flees fled fleeing evacuate evacuated evacuating
votes: vote votes voted voting
attending: poured pour converged converge massed flocked thronged packed march marches marched marching gather gathers gathered gathering congregate congregated attend attends attended attending rally rallied rallying protest protested protesting demonstrate demonstrates demonstrated demonstrating participates participating participate participated assemble assembled
`

/** Every verb form with its readings: as object first, as subject after it. */
export const predicates: ReadonlyMap<string, readonly Predicate[]> = (() => {
  const table = new Map<string, Predicate[]>()
  for (const [role, block] of [
    ['object', DONE_TO],
    ['subject', DOES],
  ] as const)
    for (const [word, kind] of wordRows<FigureKind>(block))
      table.set(word, [...(table.get(word) ?? []), { kind, role }])
  return table
})()

/** What stands behind the counted thing and says in which state it is: "24 dead", "80 unaccounted for". */
export const states = wordTable<FigureKind>(`
casualties: shot
killed: dead killed slain lifeless drowned murdered martyred
injured: injured wounded hurt hospitalised hospitalized maimed injuries wounds burns concussions
missing: missing unaccounted
captive: hostage captive kidnapped abducted
rescued: rescued alive freed released
detained: arrested detained jailed imprisoned charged convicted incarcerated
displaced: displaced evacuated homeless outdoors
employed: jobless unemployed redundant
affected: trapped stranded affected ill sick infected furloughed powerless marooned stuck quarantined sickened
`)

/** What befell people, told by more than one word: being shot, and what is done for the hurt. */
export const harmWords = {
  struck: phrases(
    'hit by gunfire, struck by gunfire, wounded by gunfire, hit by bullets, struck by bullets, hit by a bullet, struck by a bullet, hit by stray bullets, hit by shots, hit by shrapnel, struck by shrapnel',
  ),
  deathly: phrases('to their deaths, to their death, to his death, to her death, to its death'),
  carrying: wordSet(
    'taken rushed flown airlifted transported brought admitted treated sent transferred recovering remain remained remains carried driven evacuated',
  ),
  sickbeds: wordSet('hospital hospitals clinic clinics infirmary'),
  conditions: wordSet('critical serious stable fair grave guarded good'),
  conditionNouns: wordSet('condition'),
  lying: wordSet(
    'find finds found finding discover discovered recover recovers recovered recovering seize seizes seized seizing confiscate confiscated carry carries carried carrying hold holds held holding own owns owned owning keep kept hide hid hidden buy bought buying sell sold selling store stored stockpile stockpiled possess possessed possessing collect collected contain contained containing',
  ),
  volleys: wordSet(
    'round bullet shot rocket missile grenade shell torpedo rounds bullets shots rockets missiles grenades shells mortars flares canisters cannisters volleys salvos projectiles drones torpedoes bombs times cartridges pellets slugs balls',
  ),
}
