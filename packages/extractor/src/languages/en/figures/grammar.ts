/** Small closed word classes that the figure engine walks by. Written for this project; MIT. */
import type { FigureKind } from '@parallax/model'
import type { ThingWords } from '../../../figures/lexicon.ts'
import { phrases, wordSet, wordTable } from './word-lists.ts'

/**
 * Nouns whose plural is a word of its own, and what is written short, so that "one man" and "two men", "12 HR" and "12
 * home runs" name the same thing: "plural: singular".
 */
const ONE_AND_MANY = `
people: person persons
men: man
women: woman
children: child
policemen: policeman
policewomen: policewoman
gunmen: gunman
gunwomen: gunwoman
firemen: fireman
fishermen: fisherman
servicemen: serviceman
servicewomen: servicewoman
crewmen: crewman
airmen: airman
workmen: workman
businessmen: businessman
businesswomen: businesswoman
congressmen: congressman
congresswomen: congresswoman
lives: life
wives: wife
thieves: thief
grandchildren: grandchild
home runs: hr hrs
touchdowns: td tds
rbi: rbis
schoolchildren: schoolchild
`

export const grammarWords = {
  people: 'people',
  demonyms: /^\p{Lu}\p{Ll}+(?:ans|ese|is|ites|ish)$/u,
  votes: 'votes',
  parents: wordSet('mother father mom dad parents mum'),
  children: 'children',
  bodies: wordSet('family team squad crew staff workforce'),
  hurting: new Set<FigureKind>(['injured', 'casualties']),
  deadly: phrases('to death, dead, fatally, mortally'),
  notNouns: wordSet('left fell rose grew shrank sank aboard onboard ashore abroad apiece altogether'),
  plurals: wordTable(ONE_AND_MANY),
  as: 'as',
  with: 'with',
  losing: wordSet(
    'lose loses lost losing without leave leaving take takes took taking taken miss misses missed missing receiving',
  ),
  particles: wordSet('off up out down'),
  looseVerbs: wordSet(
    'hit fired firing draw drew draws attract attracted fire hold claim seize seized shelter save saved saves free hire cross crossed join joined burned charge lose cut',
  ),
  pointing: wordSet('others other more mark'),
  reaching: wordSet(
    'reach reaches reached reaching hit hits hitting total totals totaled totalled totaling totalling stand stands stood number numbers numbered average averages averaged come comes came',
  ),
  personRelatives: wordSet('who whom'),
  gerund: /ing$/,
  plural: /s$|men$|people$|children$/,
  collective: wordSet('police staff crew press'),
  stateLinks: wordSet(
    'reported confirmed feared believed presumed still reportedly are were is was remain remained remains with critically held left as listed declared pronounced found have been',
  ),
  totalOpeners: wordSet('number total count tally figure numbers'),
  totalLinks: wordSet(
    "to at of is was reached reaches stands stood : above past hit now has had have from ranged put between around about 's be been being",
  ),
  relatives: wordSet('who whom that which whose'),
  pronouns: wordSet('them whom us those these which'),
  be: wordSet("be is are was were been being 's 're get got gets getting"),
  clauseOpeners: wordSet(
    'after when while because as since before although though if unless until whereas where but so',
  ),
  disasters: wordSet(
    `quake quakes earthquake earthquakes tremor tremors flood floods landslide landslides mudslide mudslides avalanche avalanches tsunami storm storms hurricane hurricanes typhoon typhoons
    cyclone cyclones tornado tornadoes blizzard blizzards fire fires wildfire wildfires blaze blazes inferno eruption eruptions explosion explosions collapse collapses crash crashes derailment
    accident accidents stampede stampedes outbreak outbreaks epidemic epidemics famine drought heatwave heatwaves riot riots clash clashes ambush ambushes massacre massacres war battle battles siege`,
  ),
  placeOpeners: wordSet('in at near across around outside throughout inside off into'),
  places: wordSet(
    'city capital island town village region province district country county area valley coast airport camp port square',
  ),
  purposes: wordSet('for in of on to toward towards'),
  including: wordSet('including among'),
}

export const thingWords: ThingWords = {
  dimensions: wordSet(
    'depth height length width distance speed speeds altitude elevation weight temperature temperatures diameter radius area thickness range duration',
  ),
  directions: wordSet(
    'north south east west northeast northwest southeast southwest northern southern eastern western away inland offshore out up upstream downstream north-east north-west south-east south-west due outside',
  ),
  away: wordSet('from of off outside'),
  hereabouts: wordSet('here there home'),
  since: wordSet('after since following'),
  until: wordSet('before until'),
  into: wordSet('into'),
  ago: wordSet('ago earlier previously'),
  later: wordSet('later afterwards afterward'),
  than: 'than',
  now: 'now',
  ahead: wordSet('ahead'),
  remaining: wordSet('left remaining away out go short shy'),
  past: wordSet('past last'),
  firsts: wordSet('first only latest'),
  comparatives: wordTable(`
worse: worst
better: best
more: most
less: least
`),
  ratios: wordTable(`
batting average: average avg hitter hitters batter batters hit hits hitting bat bats batted batting including
slugging percentage: slugging
ops: ops
era: era
`),
  average: 'batting average',
  career: 'career',
  season: wordSet('season year'),
  extents: {
    area: 'area',
    length: 'length',
    by: 'by',
    along: wordSet('mi km'),
    harmed: wordTable(`
burned: burn burns burned burnt burning scorch scorches scorched scorching char chars charred charring blacken blackens blackened blackening consume consumes consumed consuming
destroyed: destroy destroys destroyed destroying
damaged: damage damages damaged damaging
devastated: devastate devastates devastated devastating
ravaged: ravage ravages ravaged ravaging
affected: affect affects affected affecting
flooded: flood floods flooded flooding inundate inundates inundated inundating submerge submerges submerged submerging
`),
    yards: 'yards',
    yardage: wordTable(`
passing: passing pass passes passed throw throws threw thrown throwing
rushing: rushing rush rushes rushed run runs ran running carried carry
receiving: receiving receive received catch catches caught catching
`),
    distance: 'distance',
    levels: wordTable(`
depth: below beneath underground down underwater
height: above
`),
    ends: wordSet('down'),
    sets: wordSet('set series string spate number group cluster pair'),
  },
  edges: wordSet('start beginning end outbreak onset outset launch opening close height day'),
  eventEndings: /(?:ing|tion|sion|ment|ance|ence|al|ure)$/,
  spans: {
    since: 'time since',
    until: 'time until',
    before: 'time before',
    into: 'time into',
    last: 'last',
    now: 'time from now',
  },
  spanning: wordSet('for over within during through throughout'),
  spentOn: wordSet('as in'),
  worth: wordSet(
    'range ranges ranged ranging cost costs measuring measured weighing weighed weighs worth valued totaling totalling reaching',
  ),
}
