/**
 * What is told of somebody who acts: what was earned, what went on, how fast. "noun: forms of its verb", every form
 * listed. Written for this project; MIT.
 */
import type { DeedWords } from '../../../figures/lexicon.ts'
import { wordSet, wordTable } from './word-lists.ts'

/** The sum that a verb makes: who earns has earnings. */
const SUMS = `
earnings: earn earns earned earning make makes made making pocket pocketed
payment: pay pays paid paying
spending: spend spends spent spending
debt: owe owes owed owing
loan: borrow borrows borrowed borrowing lend lends lent lending
fine: fine fined fines fining
fee: charge charges charged charging
lawsuit: sue sues sued suing
settlement: settle settles settled settling
donation: donate donates donated donating
contribution: contribute contributes contributed contributing
pledge: pledge pledges pledged pledging
aid: give gives gave given giving send sends sent sending
funding: provide provides provided providing allocate allocates allocated allocating appropriate appropriates appropriated commit commits committed committing devote devotes devoted devoting
grant: grant grants granted granting
award: award awards awarded awarding
investment: invest invests invested investing
losses: lose loses lost losing
savings: save saves saved saving
loot: steal steals stole stolen stealing rob robs robbed robbing loot looted looting embezzle embezzled embezzling
seizure: seize seizes seized seizing confiscate confiscated
winnings: win wins won winning
proceeds: raise raises raised raising
sale: sell sells sold selling
purchase: buy buys bought buying acquire acquires acquired acquiring
demand: demand demands demanded demanding seek seeks sought seeking want wants wanted ask asks asked asking request requests requested requesting
offer: offer offers offered offering
proposal: propose proposes proposed proposing
bid: bid bids bidding
bill: bill bills billed billing
refund: refund refunds refunded refunding reimburse reimburses reimbursed reimbursing
compensation: compensate compensates compensated compensating
subsidy: subsidize subsidizes subsidized subsidise subsidises subsidised
bribe: bribe bribes bribed bribing
tip: tip tips tipped tipping
bet: bet bets betting wager wagers wagered wagering gamble gambles gambled
deposit: deposit deposits deposited depositing
withdrawal: withdraw withdraws withdrew withdrawn withdrawing
transfer: transfer transfers transferred transferring wire wires wired wiring
inheritance: inherit inherits inherited inheriting
revenue: gross grosses grossed grossing
contract: sign signs signed signing finalize finalizes finalized finalizing finalise finalised finalising ink inks inked inking
`

/** What somebody is asked to do before others for a fee: "noun: its forms". */
const PERFORMANCES = `
speech: speech speeches
talk: talk talks
lecture: lecture lectures
address: address addresses
keynote: keynote keynotes
appearance: appearance appearances
performance: performance performances
concert: concert concerts
recital: recital recitals
gig: gig gigs
sermon: sermon sermons
seminar: seminar seminars
cameo: cameo cameos
consultation: consultation consultations
`

/** The dimension of a unit that has only one; lengths have several, so that the word behind them tells. */
const DIMENSIONS = `
speed: mi/h km/h m/s
weight: kg lb g oz
area: ha acre m2 ft2 km2 mi2
temperature: deg_c deg_f
distance: km mi yd
height: ft in cm
`

export const deedWords: DeedWords = {
  sums: wordTable(SUMS),
  received: wordSet('fine award payment grant aid bill refund compensation subsidy bribe tip'),
  incomes: wordSet('earnings payment fee winnings'),
  performances: wordTable(PERFORMANCES),
  fee: 'fee',
  loot: 'loot',
  robbing: wordSet(
    'rob robs robbed robbing raid raids raided raiding burgle burgles burgled burgling burglarize burglarized loot looted looting mug mugged defraud defrauds defrauded defrauding swindle swindles swindled swindling fleece fleeces fleeced fleecing cheat cheated con conned',
  ),
  striking: wordSet('hit hits hitting strike strikes struck striking target targets targeted targeting'),
  robbers: wordSet(
    'robber robbers thief thieves raider raiders burglar burglars bandit bandits gunman gunmen gang gangs looter looters pickpocket pickpockets hacker hackers fraudster fraudsters swindler swindlers crook crooks criminal criminals pirate pirates',
  ),
  fleeing: wordSet('flee flees fled fleeing escape escapes escaped escaping abscond absconds absconded absconding'),
  away: wordSet('off away'),
  levies: wordSet(
    'duty duties tariff tariffs tax taxes levy levies excise excises surcharge surcharges toll tolls surtax surtaxes vat',
  ),
  levied: 'on',
  moneys: wordSet('money funding funds fund cash financing spending'),
  funding: 'funding',
  fundingVerbs: wordSet(
    'fund funds funded funding finance finances financed financing bankroll bankrolled build builds built building construct constructed constructing',
  ),
  payment: 'payment',
  getting: wordSet(
    'receive receives received receiving get gets got getting take takes took taking collect collects collected collecting accept accepts accepted accepting',
  ),
  than: wordSet('than'),
  closer: wordSet('closer nearer close near next'),
  rated: wordSet('annual yearly monthly weekly daily hourly quarterly'),
  going: wordSet('go goes going went gone'),
  holding: wordSet('have has had having'),
  pointingSums: wordSet('numbers figures terms sums amounts'),
  trading: wordSet('sale purchase'),
  aid: 'aid',
  inside: 'in',
  beating: wordSet(
    'lead leads led leading beat beats beaten beating defeat defeats defeated defeating edge edges edged edging trail trails trailed trailing top tops topped topping outpoll outpolled',
  ),
  pointingShares: wordSet('figure figures share number proportion percentage'),
  grouping: wordSet('for among'),
  those: wordSet('those'),
  objects: wordSet('him her them us me'),
  setting: wordSet(
    'pay pays paid used set put laid earmarked reserved slated due meant intended destined allotted spent',
  ),
  needing: wordSet(
    'need needs needed needing ask asks asked asking request requests requested requesting require requires required requiring demand demands demanded demanding want wants wanted seek seeks sought seeking',
  ),
  pointing: wordSet('that this such these those'),
  projects: wordSet(
    'project projects effort efforts purpose purposes program programs programme programmes plan plans scheme schemes venture ventures undertaking undertakings initiative initiatives endeavor endeavour work task goal cause',
  ),
  organisations: wordSet(
    'company firm corporation bank government administration ministry department agency council court team club union party charity foundation fund network station university school hospital army military jury panel commission committee board cabinet legislature assembly administration regime coalition alliance federation institute bureau authority regulator crew squad brigade battalion congress parliament senate house city town state country nation county kingdom province commune valley valleys region zone',
  ),
  worth: 'worth',
  netWorth: 'net worth',
  dimensions: wordTable(DIMENSIONS),
  scales: wordTable(`
length: long
height: tall high
width: wide
depth: deep
thickness: thick
`),
  ofActors: wordSet('distance height'),
  gerunds: [
    [/ie$/, 'ying'],
    [/(?<=[^eoy])e$/, 'ing'],
    [/^([^aeiou]*[aeiou])([bdgmnprt])$/, '$1$2$2ing'],
    [/$/, 'ing'],
  ],
}
