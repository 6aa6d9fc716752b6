/**
 * Words for whom a figure counts. Own list, from the ways news reports head their tolls; stems as `text/words.ts`
 * makes them are taken from these words when the table is read.
 */

/** Words that stand for "people" without narrowing them: "24 dead", "24 victims" and "24 people killed" count alike. */
export const GENERIC_WORDS: readonly string[] =
  `people person persons human humans individual individuals soul souls life lives victim victims casualty casualties fatality
  fatalities death deaths dead toll body bodies corpse corpses killed slain injured injury injuries wounded hurt missing others
  survivor survivors number total count men man unaccounted villager villagers resident residents inhabitant inhabitants`.split(
    /\s+/,
  )

/** Parts of a population that are never the whole of it: a figure for one class is not a figure for another, or for all. */
export const PART_CLASSES: Readonly<Record<string, readonly string[]>> = {
  children:
    'child children kid kids boy boys girl girls baby babies infant infants toddler toddlers teenager teenagers minor minors'.split(
      ' ',
    ),
  police: 'police policeman policemen policewoman officer officers constable constables'.split(' '),
  military: 'soldier soldiers troop troops marine marines serviceman servicemen sailor sailors airman airmen'.split(
    ' ',
  ),
  militants:
    'militant militants fighter fighters gunman gunmen attacker attackers insurgent insurgents rebel rebels terrorist terrorists bomber bombers suspect suspects'.split(
      ' ',
    ),
  rescuers: 'firefighter firefighters fireman firemen rescuer rescuers paramedic paramedics medic medics'.split(' '),
  students:
    'student students pupil pupils schoolchild schoolchildren schoolgirl schoolgirls schoolboy schoolboys'.split(' '),
  hostages: 'hostage hostages captive captives'.split(' '),
  foreigners: 'foreigner foreigners tourist tourists expatriate expatriates'.split(' '),
  seriously: 'critical critically serious seriously severe severely'.split(' '),
}
