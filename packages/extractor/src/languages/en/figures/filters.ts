/** What makes a number no figure (codebook, sections 1 and 6). Written for this project; MIT. */
import type { FilterWords } from '../../../figures/lexicon.ts'
import { phraseTable, wordSet } from './word-lists.ts'

export const filterWords: FilterWords = {
  months: wordSet(
    'january february march april may june july august september october november december jan feb mar apr jun jul aug sep sept oct nov dec',
  ),
  weekdays: wordSet(
    'monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thur thurs fri sat sun weekday weekend overnight yesterday today tomorrow tonight',
  ),
  clock: wordSet("am pm a.m. p.m. a.m p.m o'clock noon midnight hrs hours gmt utc"),
  zones: wordSet('gmt utc est edt cst cdt mst mdt pst pdt et pt bst cet cest ist wib local'),
  yearCues: wordSet(
    'in since until till by from during before after early late mid around circa of year summer winter spring autumn fall the election elections season to between',
  ),
  yearNouns: wordSet('year'),
  eras: wordSet('bc ad bce ce b.c. a.d.'),
  ageNouns: wordSet("old olds older old's olds'"),
  younger: wordSet('younger'),
  ageBounds: wordSet('over under above below up younger'),
  ageCues: wordSet('aged age ages turned turning turns turn'),
  ordinalEndings: wordSet('st nd rd th'),
  numberedNouns: wordSet(
    `department dept size class count counts court courtroom marker cell row lane photo slide question example flight flights route routes highways exits rooms article articles section sections chapter chapters exit highway interstate channel room gate page pages volume vol no nos number nos. no. figure
    table apartment apt suite unit building block phase stage level tier category grade lot terminal platform pier runway hall ward zone sector
    district precinct division battalion brigade regiment squadron bureau chapter title rule resolution amendment proposition prop amendment clause paragraph verse psalm
    formula windows iphone boeing airbus apollo falcon soyuz studio bbc espn fox abc am fm
    act scene part psalm line junction rfc iso version covid sars title appendix annex schedule form
    episode bowl euro copa under verse week round game day group stage year bill order decree directive case sb hb`,
  ),
  numberedSmall: wordSet(
    'size count counts court courtroom room rooms marker cell row lane photo slide question example week day level resolution step section sections article articles chapter paragraph page phase number no. verse clause amendment channel',
  ),
  highways: wordSet('freeway highway parkway turnpike interstate rue via calle rua'),
  times: wordSet('x ×'),
  aging: wordSet('he she i who they'),
  agedNow: wordSet('now then just only aged'),
  distributing: wordSet('both each all'),
  focusing: wordSet('only just merely'),
  existing: 'there',
  streets: wordSet(
    'rue via calle rua freeway turnpike interstate street st avenue ave road rd boulevard blvd lane drive dr square court way place terrace highway parkway pennsylvania',
  ),
  against: wordSet('to on for all'),
  tallying: wordSet(
    'split vote votes voted voting passed passes approved approves approving confirmed confirms confirming rejected rejects rejecting ruled rules ruling decided decision majority supermajority minority roll-call senate parliament legislature ballot ballots tally seat seats divided party-line',
  ),
  scoreCues: wordSet(
    'win wins won beat beats beating lead leads led lost loss defeat defeated victory draw drew tie tied score scored shutout',
  ),
  kinds: wordSet('caliber calibre gauge block something karat karats'),
  ranks: wordSet('top bottom'),
  guns: wordSet(
    'pistol pistols handgun handguns gun guns rifle rifles semiautomatic semi weapon weapons ammunition bullets cartridge cartridges shells',
  ),
  polities: wordSet('us uk un eu uae usa nato'),
  machines: wordSet(
    `rifle rifles gun guns pistol pistols carbine carbines launcher launchers weapon weapons missile missiles rocket rockets tank tanks howitzer howitzers
    fighter fighters jet jets bomber bombers plane planes aircraft airplane airplanes helicopter helicopters airliner airliners airplane drone drones carrier carriers
    vehicle vehicles locomotive locomotives engine engines submarine submarines satellite satellites`,
  ),
  pageCounts: wordSet('comment comments share shares like likes views replies retweets votes followers'),
  stamps: wordSet('updated published posted modified'),
  diedAt: 'at',
  ofMonth: wordSet('of -'),
  dayLinks: wordSet('and to - , or'),
  militaryClock: wordSet('hours hrs'),
  all: 'all',
  dying: wordSet('die died dies dead'),
  idioms: phraseTable(
    [
      [
        null,
        `one of, one another, one by one, one side, one hand, one thing, one way, one more time, one time,
        24 - hour news, 911, 24 / 7, 24 - 7, zero tolerance, ground zero, zero - sum, zero - day, zero in, three - and - out, final four, big ten, top ten, top 10, top 5, top five, top 20, top 100, fortune 500, catch - 22, two - way, one - way, one - sided, two - faced, 50 - 50, fifty - fifty,
        first - half, half - brother, half - sister, half - mast, half - staff, half mast, half staff, better part of, half - time, halftime, half way, half - hearted, half - baked, second half, first half,
        two - tier, two - state, one - off, one - time, one - party, two - party, three - dimensional, four - star, five - star, nine - eleven, 9 / 11,
        one - on - one, million - dollar question, third - party, hundred percent sure, back to square one, number one, year one, day one, phase one, phase two, plan b, 
        four - figure, five - figure, six - figure, seven - figure, eight - figure, twenty - something, thirty - something, two cents, one - stop, one such, any one, every one, each one, this one, that one, which one, the one, no . one, other one, one who, one that, one whose, one reason,
        a thousand times, a million times, thousand words, ten commandments, big three, big four, big five, four - wheel, two - wheel, four - by - four, four by four, 4 x 4, 4x4, two - by - four, six - by - six, three - piece, one fell swoop, at sixes and sevens,
        one - man, one - woman, two - thirds majority`,
      ],
    ],
    'first',
  ),
  ambiguous: wordSet('scores tens'),
  backReferring: wordSet('sides sides. countries nations allies leaders neighbors neighbours parties governments'),
  parts: wordSet('storey story storied bedroom bathroom room page paragraph car vehicle lane seat engine act count'),
  possessives: wordSet('his her its their our my your'),
  determiners: wordSet('the these those his her its their our my your both all'),
  uncounted: wordSet(
    `warning comment immediate longer doubt way reason idea need evidence sign signs sense end matter question problem choice chance place plan plans
    other such one more less fewer later sooner further wonder surprise secret mistake use word words news indication intention interest information details
    tsunami threat reports report response answer alternative option excuse point time money room relief difference limit guarantee confirmation claim`,
  ),
}
