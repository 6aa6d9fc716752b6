import type { SidesLexicon } from '../../framing/sides-lexicon.ts'

/**
 * English words that tell which side a person or a deed belongs to, whoever the sides are. Written for this project from
 * general knowledge of English; on who is named as doer and as done-to see van Leeuwen 2008, chapter 3. Licence: MIT, as
 * the project.
 */
export const englishSides: SidesLexicon = {
  operations: `campaign campaigns offensive offensives operation operations invasion invasions incursion incursions raid raids
    rampage siege response retaliation counterattack counterattacks counteroffensive counterstrike counterstrikes
    aggression terror terrorism fire gunfire shelling rocket rockets missile missiles bomb bombs drone drones shells
    barrage barrages warplane warplanes jets artillery atrocity atrocities blitz ambush crackdown assault assaults victim
    victims airstrikes`,
  attackVerbs: `attack bomb bombard shell pound pummel assault ambush firebomb torpedo strafe target hit strike beat`,
  incursions: `launch commit stage mount perpetrate unleash invade storm infiltrate breach cross enter rampage overrun
    sweep fire raid burst kidnap abduct capture seize retaliate`,
  authorities: `official officials ministry ministries authority authorities hospital hospitals ambulance medic medics
    doctor doctors health crescent cross rescuers paramedics emergency media television tv radio broadcaster agency service
    services government`,
  fighters: `soldier soldiers troop troops reservist reservists officer officers military army serviceman servicemen marine
    marines policeman policemen`,
  opponents: `terrorist terrorists militant militants gunman gunmen attacker attackers assailant assailants infiltrator
    infiltrators operative operatives suspect suspects insurgent insurgents extremist extremists jihadist jihadists fighter
    fighters commander commanders leader leaders`,
  captives: `hostage hostages captive captives abductee abductees`,
  capturing: `held taken seized captured kidnapped abducted taking holding kidnapping abducting capturing seizing`,
  groups: `group organization organisation movement faction`,
  borders: 'border borders frontier boundary fence',
  placing: 'in inside across throughout within at',
  aiming: `on against into at inside toward towards across upon`,
  coming: 'from',
  leading: 'led',
  running: 'run controlled backed affiliated linked governed',
  bothSides: 'both',
  sideNouns: 'sides side',
  pronouns: 'it they he she its their who we',
  saying: `say says said claim claims claimed report reports reported confirm confirms confirmed announce announces
    announced name names named`,
}
