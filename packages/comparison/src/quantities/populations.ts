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

/** Different words for one thing, first the one that stands for all. Own list: words that news reports swap freely. */
export const SYNONYMS: readonly (readonly string[])[] = [
  ['house', 'houses', 'home', 'homes', 'building', 'buildings', 'structure', 'structures', 'dwelling', 'dwellings'],
  ['earthquake', 'earthquakes', 'quake', 'quakes', 'tremor', 'tremors', 'temblor', 'temblors'],
  ['rocket', 'rockets', 'missile', 'missiles', 'projectile', 'projectiles'],
  ['worker', 'workers', 'employee', 'employees', 'staff', 'staffer', 'staffers'],
  ['jewelry', 'jewellery', 'jewel', 'jewels', 'gem', 'gems', 'loot', 'booty', 'haul'],
  ['robber', 'robbers', 'thief', 'thieves', 'raider', 'raiders', 'crook', 'crooks', 'burglar', 'burglars'],
  ['deal', 'deals', 'contract', 'contracts', 'offer', 'offers', 'bid', 'bids'],
  ['donation', 'donations', 'contribution', 'contributions', 'gift', 'gifts', 'charity', 'charitable', 'donated'],
  ['fund', 'funds', 'funding', 'money', 'spending'],
  ['aluminum', 'aluminium'],
  ['tax', 'taxes', 'taxation'],
  ['tariff', 'tariffs', 'duty', 'duties', 'levy', 'levies'],
  ['protester', 'protesters', 'demonstrator', 'demonstrators', 'marcher', 'marchers'],
  ['crowd', 'crowds', 'attendance', 'turnout'],
  ['car', 'cars', 'vehicle', 'vehicles', 'automobile', 'automobiles'],
  ['shot', 'shots', 'round', 'rounds', 'bullet', 'bullets'],
  ['attack', 'attacks', 'assault', 'assaults', 'raid', 'raids', 'strike', 'strikes', 'airstrike', 'airstrikes'],
  ['ship', 'ships', 'vessel', 'vessels', 'boat', 'boats'],
  ['plane', 'planes', 'aircraft', 'jet', 'jets', 'airliner', 'airliners'],
  ['delay', 'delays', 'extension', 'extensions', 'reprieve', 'postponement', 'postponed', 'extended', 'delayed'],
]
