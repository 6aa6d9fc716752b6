/**
 * Nouns that tell by themselves which kind a figure is, and nouns whose value a figure is (codebook, section 3).
 * Written for this project; MIT.
 */
import type { FigureKind } from '@parallax/model'
import { wordSet, wordTable } from './word-lists.ts'

export const countedNouns = wordTable<FigureKind>(`
killed: lives dead death deaths fatality fatalities bodies body corpses corpse killings murders homicides remains
injured: injured wounded injury injuries
casualties: casualty casualties
missing: missing
captive: hostage hostages captive captives abductees
rescued: survivor survivors
detained: arrest arrests detainee detainees prisoner prisoners inmates inmate detentions
displaced: refugee refugees evacuees evacuee displaced homeless
attending: protester protesters protestor protestors demonstrator demonstrators marcher marchers participants participant attendees attendee spectators spectator worshippers worshipers mourners crowd crowds fans delegates rallygoers concertgoers festivalgoers churchgoers moviegoers partygoers celebrants congregants onlookers picketers rioters pilgrims contestants competitors entrants runners revellers revelers guests ralliers
employed: job jobs layoffs vacancies redundancies
votes: vote votes seat seats signature signatures ballot ballots respondents voters
strikes: strike strikes airstrike airstrikes attack attacks missile missiles rocket rockets shot shots shell shells shelling bomb bombs bombing bombings explosion explosions blast blasts raid raids sortie sorties incident incidents drone drones shooting shootings mortars mortar grenades gunshots assaults assault stabbing stabbings ambush ambushes robbery robberies burglary burglaries heist heists kidnapping kidnappings hijacking hijackings carjackings rape rapes clash clashes skirmish skirmishes firefight firefights gunfight gunfights incursion incursions barrage barrages salvo salvos volleys bombardments torpedoes cyberattack cyberattacks provocations
`)

/** "The death toll rose to 60", "the number of injured stood at 12", "casualties: 5". */
export const totals = wordTable<FigureKind>(`
persons: count tally headcount
killed: toll dead deaths fatalities killed
injured: injured wounded injuries hurt
casualties: casualties
missing: missing
attending: crowd turnout attendance crowds
detained: arrests arrested detained
displaced: displaced evacuated homeless
affected: infected affected
employed: employment payroll payrolls
`)

/** Kinds that count people, and the one kind of votes that counts things. */
export const personKinds: ReadonlySet<FigureKind> = new Set<FigureKind>([
  'killed',
  'injured',
  'casualties',
  'missing',
  'captive',
  'rescued',
  'detained',
  'displaced',
  'attending',
  'affected',
  'persons',
  'employed',
  'votes',
])

/** Only what lives is killed or hurt; an unlisted noun is then a word for people, unless it is one of these. */
export const mortalKinds: ReadonlySet<FigureKind> = new Set<FigureKind>(['killed', 'injured', 'casualties'])

export const animals = wordSet(
  'cattle cows cow sheep goats goat pigs pig chickens chicken birds bird fish dogs dog cats cat horses horse elephants elephant whales whale dolphins dolphin bees animals animal livestock camels poultry ducks turtles trees',
)

/** Nouns of these kinds yield to a verb: hostages were freed, protesters were arrested. */
export const yieldingKinds: ReadonlySet<FigureKind> = new Set<FigureKind>([
  'captive',
  'attending',
  'displaced',
  'rescued',
  'detained',
  'missing',
])

/** "the lives of 12 people", "the arrest of three men". */
export const deeds = wordTable<FigureKind>(`
persons: mother father mom dad parents town city village community population family group team nation squad
attending: crowd crowds audience congregation gathering
votes: vote poll polls survey surveys
killed: lives life deaths death killing killings murder murders massacre slaying slayings execution executions bodies
injured: wounding injuring injury
casualties: shooting shootings stabbing
detained: arrest arrests detention imprisonment conviction
captive: kidnapping abduction capture
rescued: rescue release liberation freeing
displaced: displacement evacuation deportation expulsion
employed: layoff layoffs hiring employment staff workforce
`)

/** "lost their lives", "lost their jobs". */
export const losses = wordTable<FigureKind>(`
killed: lives life
employed: jobs job
displaced: homes home houses shelter country
attending: part streets
affected: power electricity water pay paycheck paychecks salaries wages benefits heat heating gas food internet
`)

export const persons = wordSet(`
people person persons man men woman women child children boy boys girl girls baby babies infants infant toddler toddlers teenager teenagers teen teens youth youths adult adults
civilian civilians resident residents citizen citizens victim victims passenger passengers soldier soldiers troops troop officer officers policeman policemen policewoman police
gunman gunmen militant militants fighter fighters rebel rebels insurgent insurgents terrorist terrorists attacker attackers assailant assailants suspect suspects
worker workers employee employees staff staffer staffers miner miners farmer farmers fisherman fishermen sailor sailors firefighter firefighters medic medics doctor doctors nurse nurses teacher teachers
student students pupil pupils journalist journalists reporter reporters lawyer lawyers judge judges lawmaker lawmakers senator senators congressman congressmen representative representatives
minister ministers leader leaders official officials member members source sources witness witnesses expert experts scientist scientists researcher researchers
family families household households brother brothers sister sisters son sons daughter daughters parent parents mother mothers father fathers wife wives husband husbands relative relatives friend friends
migrant migrants immigrant immigrants asylum seekers seeker tourist tourists traveler travelers traveller travellers visitor visitors driver drivers pilot pilots crew crewmen crewmember crewmembers
democrat democrats republican republicans candidate candidates delegate delegates player players athlete athletes hitter hitters pitcher pitchers coach coaches
muslim muslims jew jews christian christians hindu hindus catholic catholics
others other anyone everyone suspects accomplice accomplices guard guards agent agents diplomat diplomats ambassador ambassadors robber robbers thief thieves criminals criminal
patient patients customer customers client clients consumer consumers shopper shoppers bystander bystanders pedestrian pedestrians cyclist cyclists motorist motorists
personnel servicemen serviceman marines marine paramedics rescuers rescuer volunteers volunteer activists activist supporters supporter billionaires
americans israelis palestinians britons russians ukrainians syrians iraqis iranians afghans chinese japanese sudanese french germans indonesians
owners owner executives executive director directors singer singers actor actors taxpayer taxpayers americans voter voters humans human
orphans orphan pensioners pensioner nationals national colleagues colleague neighbors neighbours neighbor neighbour gunwoman hijackers hijacker prisoners
justices justice attorneys attorney moms mom dads dad ladies lady gentlemen gentleman associates associate companions companion bodyguards bodyguard holdouts cousins cousin beneficiaries brigands hoodlums rivals rival opponents opponent quarterbacks allies ally clerks clerk architects plaintiffs plaintiff mobster acquaintances grandsons granddaughters nephews nieces uncles aunts champions champion heavyweights paramilitaries professionals poets poet kurds nominee freshmen seniors juniors idealists recluses rebels' fathers-in-law regulars locals natives elders youngsters minors infants' casualties' prosecutors prosecutor investigator professor administrator guys guy folks pirates pirate inspector defendant manager agent survivor nationals crews hackers hacker cops cop sheriffs chief chiefs head heads officials captain captains generals colonel sergeants recruits conscripts cadets slaves orphan twins triplets couples couple partners spouses widows widow kids kid teens toddlers newborns aliens aides aide advisers scholars academics academic critics critic celebrities celebrity artists clergy priests priest nuns nun monks monk bishops rabbis imams clerics cleric believers disciples bandits bandit gangsters thugs snipers jihadists separatists loyalists insurgent guerrillas guerrilla commandos commando mercenaries troops' reservists airmen veterans veteran fatalists deputies' governors mayors premiers presidents monarchs princes royals heirs
schoolgirl schoolgirls schoolboy schoolboys schoolchild classmate roommate inmate chefs chef cooks spies spy crooks crook lifeguards lifeguard scouts scout troopers trooper constables constable bailiffs bailiff marshals magistrates magistrate mps dukes kings queens princesses envoys envoy secretaries secretary
evangelicals protestants sunnis shiites shias alawites sikhs mormons missionaries missionary pastors pastor pilgrim apostles actresses actress waitresses waitress waiter stewardesses comedians rappers idols umpires rookies rookie goalies linebackers jockeys jockey maids maid nannies nanny janitors janitor carers medics vets coroners coroner
mechanics mechanic masons ceos bosses boss chairmen chairman millionaires millionaire tycoons tycoon landlords landlord nomads peasants peasant informants moles exiles addicts addict alcoholics diabetics convicts convict felons felon culprits culprit vandals vandal vigilantes vigilante interns intern graduates graduate alumni apprentices apprentice
siblings sibling grandparents grandparent grandmothers grandmother grandfathers grandfather grandchildren grandchild stepchildren godparents newlyweds brides bride grooms groom fiances housewives housewife midwives midwife detectives detective lieutenants sergeant corporals privates admirals commander commanders rangers ranger orderlies
swedes danes finns poles turks arabs greeks scots serbs croats czechs slovaks slovenes thais uzbeks tajiks kazakhs spaniards spaniard brits briton chechens saudis filipinos filipinas hutus tutsis zulus latinos hispanics yazidis rohingya uighurs uyghurs druze bedouins tamils basques dutchmen frenchmen englishmen irishmen welshmen scotsmen
villagers villager peacekeepers peacekeeper paratroopers deputies deputy individuals individual males females male female
`)

/**
 * Plural endings of nouns for people: cellists, Ohioans and firemen need no list. Most nouns in -ers and -ors that news
 * count are people; the things are listed.
 */
export const personEndings: readonly string[] = [
  'men',
  'women',
  'ists',
  'ians',
  'eers',
  'people',
  'mates',
  'crats',
  'ers',
  'ors',
  'ees',
  'ants',
  'children',
  'kids',
]

export const notPersons = wordSet(`
household households
lists mists assists turnovers hurricanes scissors rumors rumours respirators micrometers millimeters piers theaters theatres destroyers tiers pointers amphitheaters plants elephants restaurants grants pants giants variants pollutants implants fragrances covers spiders beavers otters lobsters oysters overs hangovers takeovers layovers leftovers stopovers makeovers lists' clippers slivers shivers wipers mowers blowers pullovers specimen regimen abdomen careers
numbers papers newspapers computers helicopters orders borders letters chapters matters quarters headquarters centers towers powers shoulders rivers waters flowers trailers boosters containers
lockers tankers freighters cruisers bombers launchers trawlers tractors reactors factors sectors errors mirrors floors doors motors monitors sensors colors indicators generators elevators processors
corridors homers shelters meters kilometers centimeters barriers carriers servers routers printers posters banners stickers transfers layers drawers offers dinners dangers feathers calibers answers
encounters disasters clusters corners rollers rovers scooters liners bunkers boulders interceptors steamers vectors anchors disorders registers semesters dollars cylinders ladders fingers feeders
filters counters planters burners folders headers tigers panthers bowlers beakers coolers heaters freezers loaders bulldozers excavators diggers dumpers choppers speakers speakers' chambers numbers'
timers tremors mortars harbors humors favors flavors terrors tumors rotors projectors detectors connectors conductors compressors levers fires wires hectares acres stores shores cores scores spores
degrees trees fees committees guarantees knees bees coffees settees levees ferries
wonders plunders blunders folders winters summers members' letters boxers sneakers slippers trousers orders reminders rulers' computers' quavers crackers fritters burgers beers papers'
chargers adapters cleaners trackers scanners readers' blockers fibers lasers razors mixers boilers tasers launchers' interferers stingers reapers
`)

/** Common things that a verb of killing or hurting stands near: "shot three times", "killed in two countries". */
export const things = wordSet(`
times time countries country states state cities city towns villages games cases days years hours points places sites areas regions districts blocks incidents attacks hurricanes storms floods earthquakes
cables dams churches church schools hospitals houses homes buildings shops vehicles cars trucks buses trains planes flights ships boats vessels bombs bullets shots rounds rockets missiles shells
counts charges sides panel panels chambers targets tents doses infections vaccines votes seats jobs percent nights weeks months provinces counties counts occasions ways reasons fronts camps
`)

export const dullWords = wordSet(
  'more other others additional another such same further extra full total least most new confirmed reported separate different own entire whole only just mere possible estimated alleged so far as to his her their its our my your the a an this that these those and or various',
)

/** Wanted people: those who capture them detain them, and hold no captives. */
export const fugitives = wordSet(
  'pirate pirates brigand brigands hijacker hijackers kidnapper kidnappers abductor abductors burglar burglars killer killers rapist rapists dealer dealers trafficker traffickers arsonist arsonists rioter rioters looter looters bomber bombers gunman gunmen assassin assassins terrorist terrorists jihadist jihadists militant militants insurgent insurgents extremist extremists ringleader ringleaders deserter deserters spy spies suspect suspects fugitive fugitives escapee escapees inmate inmates robber robbers thief thieves smuggler smugglers poacher poachers murderer murderers criminal criminals gangster gangsters bandit bandits',
)
