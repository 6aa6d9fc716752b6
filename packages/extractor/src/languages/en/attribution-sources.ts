import type { SourceTypeRow } from '../../attribution/lexicon.ts'

/**
 * Words that tell who a source is, in the order in which they are tried: the first row that has a word of the source's
 * head decides, then the first that has any word of it. Written for this project from general knowledge; the types are those of the
 * project's codebook for sources (compare Sigal 1973, Gans 1979 and Manning 2001 on news sources). Licence: MIT, as the project.
 */
export const englishSourceTypes: readonly SourceTypeRow[] = [
  {
    type: 'victim_family',
    words: `victim victims survivor survivors family relatives relative father mother son daughter brother sister wife
      husband widow parents uncle aunt cousin nephew niece grandfather grandmother kin bereaved hostage hostages`,
  },
  {
    type: 'health_emergency',
    words: `health hospital hospitals doctor doctors medic medics medical paramedic paramedics ambulance nurse nurses
      coroner coroners fire firefighter firefighters rescuers rescuer rescue disaster emergency geological seismological
      meteorological weather surgeon surgeons physician pathologist epidemiologist cdc usgs fema red-crescent seismologist
      civil-defence civil-defense civil-protection search-and-rescue clinic morgue ems`,
  },
  {
    type: 'judicial',
    words: `court courts judge judges justice justices prosecutor prosecutors attorney attorneys lawyer lawyers indictment
      solicitor barrister jury juror jurors magistrate tribunal counsel plaintiff plaintiffs complaint lawsuit
      affidavit prosecution defence-team district-attorney attorney-general`,
  },
  {
    type: 'security',
    words: `police policeman policewoman sheriff deputies detective detectives constable officer officers army military
      navy air-force soldiers soldier troops commander commanders general colonel lieutenant sergeant captain
      admiral brigadier pentagon defence defense intelligence fbi cia nsa mi5 mi6 idf militia militant militants
      rebels rebel fighters gunmen guerrillas taliban hamas hezbollah isis isil insurgents jihadists al-qaeda nypd lapd
      coast-guard border-patrol customs security investigators investigator secret-service marines nato coalition
      superintendent inspector interpol patrol guard guards`,
  },
  {
    type: 'victim_family',
    words: 'victim victims bereaved',
  },
  {
    type: 'expert',
    words: `professor professors economist economists analyst analysts expert experts scientist scientists researcher
      researchers historian scholar scholars academic academics university institute think-tank pollster pollsters
      strategist political-scientist sociologist psychologist forecaster forecasters observers seismologists
      criminologist demographer specialist specialists scientist-in-charge`,
  },
  {
    type: 'document',
    words: `poll polls survey surveys study studies report reports data figures statistics statement document documents
      records record returns letter memo email emails e-mail filing filings transcript law bill treaty census index
      numbers results evidence analysis audit review book website site video footage tape tweet post page notice
      headline ad ads advertisement resolution constitution ruling order plan platform budget text list map chart
      research findings polling count tally exit-polls message release petition logs papers cable cables minutes speech`,
  },
  {
    type: 'igo_ngo',
    words: `un u.n united-nations unicef unhcr who-officials eu e.u european-union european-commission imf world-bank
      oecd osce red-cross amnesty human-rights charity charities union unions ngo ngos watchdog association coalition-for
      foundation campaigners activists activist advocates advocacy aclu nra greenpeace oxfam unesco wfp aid
      humanitarian nonprofit organizers group groups center centre council league federation network society afl-cio`,
  },
  {
    type: 'media',
    words: `reporter reporters journalist journalists newspaper newspapers correspondent agency news times post journal
      magazine editor editors cnn bbc msnbc nbc abc cbs fox reuters ap afp associated-press politico guardian columnist
      blogger bloggers media press broadcaster television tv radio anchor host editorial outlet outlets tribune herald
      gazette xinhua tass al-jazeera pundit pundits commentators commentator buzzfeed huffpost bloomberg breitbart moderator
      weekly daily chronicle telegraph observer sun mirror mail`,
  },
  {
    type: 'company',
    words: `company companies corporation corp inc ltd plc firm firms ceo chief-executive executive executives airline airlines
      bank banks employer employers manufacturer industry operator owner owners businesses business investor
      investors google facebook twitter apple microsoft amazon boeing airbus toyota carmaker automaker retailer
      chamber-of-commerce shareholders manager startup contractor insurer cfo`,
  },
  {
    type: 'official',
    words: `president vice-president minister ministry prime-minister premier chancellor government governments secretary senator
      senators sen rep governor gov mayor congressman congresswoman lawmaker lawmakers representative representatives
      parliament congress senate house white-house kremlin state-department department ambassador envoy diplomat diplomats
      campaign campaigns candidate candidates nominee party democrats republicans democrat republican gop official officials
      authorities authority administration commissioner politician politicians legislator legislators councilman cabinet
      mp mps king queen prince monarch spokesman spokeswoman spokesperson spokespeople aide aides adviser advisers
      advisor advisors delegate delegates speaker leader leaders chairman chairwoman chair majority minority treasury
      leadership conservatives liberals dnc rnc surrogate surrogates operative operatives staffer staffers embassy
      regime junta councillor deputy foreign-ministry downing-street washington beijing moscow tehran committee
      commission bureau regulator regulators state city county federal embassy counsellor opposition strategists`,
  },
  {
    type: 'witness',
    words: `witness witnesses resident residents neighbor neighbour neighbors neighbours bystander bystanders passenger
      passengers voter voters protester protesters protestors demonstrator demonstrators worker workers employee
      employees student students villagers villager locals refugees refugee migrants supporters supporter attendees
      customers shopkeeper driver people man woman men women americans british parent farmer crowd fans fan members
      citizens public respondents teacher passers-by youth teenager girl boy participants audience immigrants veterans`,
  },
  {
    type: 'unnamed',
    words: `sources source reports critics some others many observers insiders insider person rumors rumours anyone
      everyone someone several most few those detractors opponents skeptics sceptics`,
  },
]
