import type { ActorRow } from '../../framing/lexicon.ts'

/**
 * English nouns for people and groups, singular and plural, by the sort of actor they name. Several of them name the same
 * people with another judgement (militant, fighter, terrorist); keeping them apart is the point. Written for this
 * project from general knowledge (compare van Leeuwen 1996 on the representation of social actors). Licence: MIT, as the project.
 */
export const englishActors: readonly ActorRow[] = [
  {
    sort: 'armed',
    nouns: `militant/militants terrorist/terrorists fighter/fighters rebel/rebels gunman/gunmen insurgent/insurgents guerrilla/guerrillas
      extremist/extremists jihadist/jihadists jihadi/jihadis islamist/islamists combatant/combatants soldier/soldiers
      trooper/troopers troop/troops force/forces army/armies military/militaries militia/militias militiaman/militiamen
      commando/commandos paratrooper/paratroopers marine/marines commander/commanders officer/officers policeman/policemen
      policewoman/policewomen police/police deputy/deputies guard/guards sniper/snipers bomber/bombers attacker/attackers
      assailant/assailants shooter/shooters suspect/suspects killer/killers murderer/murderers assassin/assassins
      hijacker/hijackers kidnapper/kidnappers pirate/pirates brigand/brigands thug/thugs robber/robbers gang/gangs
      cartel/cartels mercenary/mercenaries separatist/separatists vigilante/vigilantes rioter/rioters looter/looters
      mob/mobs perpetrator/perpetrators captor/captors invader/invaders occupier/occupiers settler/settlers general/generals
      operative/operatives member/members supremacist/supremacists`,
  },
  {
    sort: 'political',
    nouns: `government/governments regime/regimes administration/administrations authority/authorities president/presidents
      minister/ministers premier/premiers chancellor/chancellors leader/leaders dictator/dictators strongman/strongmen ruler/rulers
      king/kings senator/senators governor/governors mayor/mayors lawmaker/lawmakers politician/politicians
      official/officials diplomat/diplomats spokesman/spokesmen spokeswoman/spokeswomen candidate/candidates
      nominee/nominees party/parties opposition/oppositions coalition/coalitions faction/factions movement/movements
      cabinet/cabinets junta/juntas loyalist/loyalists dissident/dissidents activist/activists reformer/reformers
      democrat/democrats republican/republicans conservative/conservatives liberal/liberals billionaire/billionaires
      businessman/businessmen mogul/moguls frontrunner/frontrunners`,
  },
  {
    sort: 'civil',
    nouns: `civilian/civilians person/people man/men woman/women child/children boy/boys girl/girls baby/babies teenager/teenagers
      teen/teens youth/youths victim/victims resident/residents villager/villagers citizen/citizens national/nationals worker/workers
      employee/employees driver/drivers passenger/passengers student/students teacher/teachers patient/patients
      prisoner/prisoners inmate/inmates detainee/detainees hostage/hostages captive/captives refugee/refugees migrant/migrants
      immigrant/immigrants alien/aliens protester/protesters protestor/protestors demonstrator/demonstrators dreamer/dreamers
      journalist/journalists reporter/reporters doctor/doctors medic/medics nurse/nurses rescuer/rescuers father/fathers mother/mothers
      son/sons daughter/daughters brother/brothers sister/sisters wife/wives husband/husbands family/families relative/relatives
      friend/friends neighbor/neighbors neighbour/neighbours tourist/tourists climber/climbers cop/cops bystander/bystanders
      co-worker/co-workers coworker/coworkers colleague/colleagues crowd/crowds group/groups other/others survivor/survivors muslim/muslims
      jew/jews christian/christians farmer/farmers fisherman/fishermen sailor/sailors dozen/dozens score/scores hundred/hundreds
      thousand/thousands himself/themselves him/them`,
  },
]
