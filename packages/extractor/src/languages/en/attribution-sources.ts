import type { SourceTypeRow } from '../../attribution/lexicon.ts'

/**
 * Words that tell who a source is, in the order in which they are tried. Written for this project from general knowledge
 * of English news; the types are those of the project's codebook for sources (compare Sigal 1973, Gans 1979 and Manning
 * 2001 on news sources). A phrase is written with hyphens. Licence: MIT, as the project.
 */
export const englishSourceTypes: readonly SourceTypeRow[] = [
  {
    type: 'victim_family',
    strength: 'telling',
    words: `victim victims survivor survivors family families relative relatives father mother son daughter brother sister wife
      husband widow widower parents uncle aunt cousin nephew niece grandfather grandmother bereaved hostage hostages`,
  },
  {
    type: 'health_emergency',
    strength: 'telling',
    words: `health hospital hospitals doctor doctors medic medics medical paramedic paramedics ambulance nurse nurses coroner
      coroners firefighter firefighters fire rescuer rescuers rescue disaster emergency geological seismological
      seismologist seismologists meteorological meteorologist meteorology geophysics surgeon surgeons physician physicians
      pathologist epidemiologist cdc usgs fema ems red-crescent civil-defence civil-defense civil-protection clinic
      morgue weather-service disease-control geological-survey search-and-rescue`,
  },
  {
    type: 'judicial',
    strength: 'telling',
    words: `court courts judge judges justice justices prosecutor prosecutors prosecution attorney attorneys lawyer lawyers
      indictment solicitor barrister jury juror jurors magistrate tribunal plaintiff plaintiffs lawsuit affidavit
      district-attorney attorney-general defence-team court-records court-papers`,
  },
  {
    type: 'media',
    strength: 'telling',
    words: `reporter reporters journalist journalists newspaper newspapers newspaper's correspondent correspondents cnn bbc
      msnbc nbc abc cbs reuters ap afp associated-press politico guardian columnist columnists blogger bloggers media
      broadcaster television tv radio anchor editorial outlet outlets tribune herald gazette xinhua tass al-jazeera
      pundit pundits commentator commentators buzzfeed huffpost huffington-post bloomberg breitbart moderator news
      new-york-times washington-post the-times the-post wall-street-journal usa-today fox-news daily-mail le-monde
      espn newsday sports-illustrated sportscaster newscaster newsman editor editors press free-press chronicle telegraph realclearpolitics state-media`,
  },
  {
    type: 'security',
    strength: 'telling',
    words: `police policeman policewoman sheriff deputies detective detectives constable undersheriff troopers army military navy air-force soldier
      soldiers troops commander commanders general colonel lieutenant sergeant captain admiral brigadier pentagon
      defence-ministry defense-ministry defence defense defense-secretary intelligence fbi cia nsa mi5 mi6 idf militia
      militias militant militants rebel rebels fighters gunman gunmen guerrillas taliban hamas hezbollah isis isil
      islamic-state insurgents jihadists al-qaeda nypd lapd coast-guard border-patrol investigators investigator
      secret-service marines nato superintendent interpol security-forces security-officials security-sources
      homeland-security capt lt sgt col gen maj adm cmdr patrol trooper troopers law-enforcement`,
  },
  {
    type: 'expert',
    strength: 'telling',
    words: `professor professors economist economists analyst analysts expert experts scientist scientists researcher
      researchers historian historians scholar scholars academic academics university institute think-tank pollster
      pollsters sociologist psychologist forecaster forecasters criminologist demographer specialist specialists
      research-center research-centre political-scientist consultant strategist portfolio-manager brookings-institution
      heritage-foundation observatory`,
  },
  {
    type: 'document',
    strength: 'telling',
    words: `poll polls polling survey surveys study studies data figures statistics document documents record records return
      returns transcript treaty index audit filing filings disclosure disclosures memo email emails e-mail
      letter report logs cable cables resolution constitution ruling review website
      video footage tape findings tally petition legislation platform list advertisement headline headlines
      exit-polls article statement results`,
  },
  {
    type: 'igo_ngo',
    strength: 'telling',
    words: `un u.n united-nations unicef unhcr eu e.u european-union european-commission imf world-bank oecd osce red-cross
      amnesty human-rights rights-group charity charities union unions ngo ngos watchdog foundation campaigners activist
      activists advocate advocates advocacy aclu nra greenpeace oxfam unesco wfp unrwa humanitarian nonprofit
      aid-agency aid-agencies aid-group aid-workers association federation league council-of-europe security-council
      afl-cio anti-doping civil-rights civil-liberties world-health-organization relief organizers`,
  },
  {
    type: 'company',
    strength: 'telling',
    words: `general-electric general-motors general-mills company companies corporation corp inc ltd plc firm firms ceo chief-executive executive executives airline
      airlines bank banks employer employers manufacturer industry operator owner owners businesses investor investors google
      facebook twitter apple microsoft amazon boeing airbus toyota carmaker automaker retailer chamber-of-commerce
      shareholders startup contractor insurer publicist agent landlord general-manager`,
  },
  {
    type: 'official',
    strength: 'telling',
    words: `president vice-president prime-minister premier chancellor government governments
      senator senators sen rep governor gov mayor congressman congresswoman lawmaker lawmakers parliament congress senate
      white-house kremlin state-department ambassador envoy diplomat diplomats campaign campaigns candidate
      candidates nominee party democrat democrats democratic republican republicans gop administration politician
      politicians legislator legislators cabinet mp mps king queen prince monarch delegate delegates treasury embassy
      regime junta councillor councilman foreign-ministry downing-street washington beijing moscow tehran jerusalem
      regulator regulators dnc rnc board-of-elections super-pac majority-leader
      minority-leader speaker chief-of-staff conservatives liberals coup opposition mayor's city-council hopefuls
      front-runner frontrunner surrogates census-bureau`,
  },
  {
    type: 'witness',
    strength: 'telling',
    words: `witness witnesses resident residents neighbor neighbour neighbors neighbours bystander bystanders passenger
      passengers voter voters protester protesters protestor protestors demonstrator demonstrators worker workers employee
      employees student students villager villagers locals refugee refugees supporters supporter attendees shopkeeper
      customers parent farmer fans fan respondents teacher teachers passers-by viewers percent participants audience
      immigrants veterans crowd coworker co-workers driver owner-of retiree retirees cashier waitress waiter bartender
      carpenter plumber electrician mechanic barber trucker welder machinist librarian housewife homemaker pensioner pensioners
      shopper shoppers tourist tourists commuter commuters motorist motorists onlooker onlookers pedestrian vendor vendors
      evacuee evacuees migrant migrants fisherman fishermen survivors' caucusgoer caucusgoers`,
  },
  { type: 'health_emergency', strength: 'vague', words: 'dr' },
  { type: 'security', strength: 'vague', words: 'officer officers guard guards inspector patrol' },
  {
    type: 'official',
    strength: 'vague',
    words: `official officials authorities authority spokesman spokeswoman spokesperson
      spokespeople leader leaders leadership aide aides adviser advisers advisor advisors chairman chairwoman chair
      representative representatives deputy director chief ministry minister ministers department secretary committee commission bureau board council
    operative operatives staffer staffers state county federal
      city nation country census commissioner agency ex-president`,
  },
  {
    type: 'igo_ngo',
    strength: 'vague',
    words: 'group groups organization organisation organizations center centre network society coalition',
  },
  { type: 'media', strength: 'vague', words: 'times post journal magazine host show sports accounts' },
  {
    type: 'document',
    strength: 'vague',
    words:
      'evidence message budget plan analysis research numbers tweet post book site page ad law order release map chart bill',
  },
  {
    type: 'witness',
    strength: 'vague',
    words: `people man woman men women americans american british members citizens public youth
      teenager girl boy majority third quarter half percentage guy guys mom dad mum youths friend friends colleague
      colleagues one two three four five six seven eight nine ten dozens hundreds thousands millions locals`,
  },
  {
    type: 'unnamed',
    strength: 'vague',
    words: `sources source critics some others many observers insiders insider person rumors rumours anyone everyone someone
      several most few those detractors opponents skeptics sceptics report reports`,
  },
]
