import type { FramingLexicon } from '../../framing/lexicon.ts'
import { englishActors } from './framing-actors.ts'
import { englishBackground } from './framing-background.ts'
import { englishEpithets } from './framing-epithets.ts'
import { englishNations } from './framing-nations.ts'
import { englishRoles } from './framing-roles.ts'
import { englishSides } from './framing-sides.ts'
import { englishOtherSenses } from './framing-senses.ts'
import { englishVictims } from './framing-victims.ts'

// English words of violence and death. Written for this project from general knowledge of English; the five constructions
// follow the literature on agency in news (Trew 1979; van Leeuwen 2008, Discourse and Practice, chapter 3; Henley, Miller
// and Beazley 1995 on the passive in reports of violence). Licence: MIT, as the project.

export const englishFraming: FramingLexicon = {
  harmVerbs: [
    {
      object: 'any',
      verbs: `kill murder slay slaughter massacre assassinate behead lynch stab strangle torture rape maim wound injure bomb
        bombard shell shoot gun-down pummel pound attack ambush assault mow-down poison electrocute dismember decapitate
        firebomb torpedo strafe mutilate butcher`,
    },
    { object: 'count', verbs: 'hurt execute hang crush trample drown burn run-over' },
    { object: 'person', verbs: 'strike hit target beat annihilate blow-up' },
  ],
  irregularForms: {
    shot: 'shoot',
    slew: 'slay',
    slain: 'slay',
    struck: 'strike',
    beaten: 'beat',
    hanged: 'hang',
    hanging: 'hang',
    stabbed: 'stab',
    stabbing: 'stab',
    hitting: 'hit',
    beating: 'beat',
    gunned: 'gun',
    died: 'die',
    dying: 'die',
    blew: 'blow',
    blown: 'blow',
    ran: 'run',
    running: 'run',
    shelled: 'shell',
  },
  dyingVerbs: 'die perish succumb',
  deedNouns: `attack attacks assault assaults airstrike airstrikes strike strikes bombing bombings bombardment bombardments shelling
    shooting shootings stabbing stabbings massacre massacres murder murders killing killings slaying slayings homicide
    homicides manslaughter assassination assassinations slaughter execution executions beheading beheadings genocide
    lynching drone-strike onslaught bloodbath carnage pogrom atrocity atrocities`,
  bareNouns: `death deaths toll casualty casualties fatality fatalities injury injuries bodies corpse corpses`,
  deadWords: 'dead',
  things: `strike strikes airstrike airstrikes attack attacks bombing bombings blast blasts explosion explosions bomb bombs rocket
    rockets missile missiles shell shells shelling drone drones plane planes jet jets aircraft helicopter helicopters mortar
    mortars grenade grenades mine mines gun guns gunfire bullet bullets shot shots knife knives weapon weapons device
    devices car cars truck trucks lorry van bus train trains ferry boat ship vehicle vehicles crash crashes accident
    accidents collision collapse earthquake earthquakes quake quakes tremor tremors aftershock tsunami storm storms hurricane typhoon cyclone tornado
    flood floods flooding landslide landslides avalanche fire fires blaze wildfire wildfires heatwave heat cold drought famine hunger
    disease diseases illness illnesses virus viruses cancer cholera ebola covid covid-19 malaria flu influenza pandemic epidemic
    outbreak raid raids assault assaults shooting shootings rampage war wars conflict fighting violence clash clashes
    battle battles offensive operation operations bombardment siege protest protests riot riots stampede crush massacre
    poison gas smoke lightning debris building wall roof bridge dam tree rocks eruption volcano lava overdose drug drugs fall
    it which that incident disaster gunshot`,
  people: englishActors,
  organisations: `hamas hezbollah fatah idf taliban isis isil daesh al-qaeda al-shabab boko houthis houthi pkk farc eta ira plo kremlin
    pentagon nato un cia fbi mossad congress parliament gop military police army islamic`,
  nations: englishNations,
  otherSenses: englishOtherSenses,
  accusing: 'accused charged suspected convicted guilty acquitted indicted',
  launching: 'launch carry conduct begin commit stage mount perpetrate unleash',
  deedModifiers: 'air mass double triple deadly fatal deadliest suicide car drone missile rocket',
  sharing: 'by after before while when since without',
  objectPrepositions: 'of than at among',
  leaving: 'leave',
  losing: 'lose loss',
  taking: 'claim take cost',
  lives: 'life lives',
  body: 'body',
  bodyFound: 'found recovered discovered identified buried',
  otherTolls: 'a heavy emotional economic financial its their road',
  vaguePeople: `person other group himself him dozen score hundred thousand member national party movement coalition faction force
    general leader`,
  roles: englishRoles,
  victims: englishVictims,
  epithets: englishEpithets,
  background: englishBackground,
  sides: englishSides,
}
