/**
 * Currencies (ISO 4217 codes), durations and measures (UCUM-like codes, codebook section 6).
 * Written for this project from the standards' facts; MIT.
 */
import type { UnitWords } from '../../../figures/lexicon.ts'
import { phraseTable, phrases, wordSet, wordTable } from './word-lists.ts'

/** "$" alone means US dollars unless the outlet's country says otherwise. */
const SIGNS = `
USD: $ us$ $us usd
AUD: a$ au$ $a aud
CAD: c$ ca$ cad
NZD: nz$ nzd
HKD: hk$ hkd
SGD: s$ sgd
TWD: nt$
BRL: r$ brl
MXN: mx$ mxn
GBP: £ gbp
EUR: € eur
JPY: ¥ jpy
CNY: rmb cny cn¥
INR: ₹ rs inr
PKR: pkr
KRW: ₩ krw
ILS: ₪ ils nis
RUB: ₽ rub
TRY: ₺ try
UAH: ₴ uah
NGN: ₦ ngn
PHP: ₱ php
VND: ₫ vnd
IDR: rp idr
CHF: chf
SEK: sek
NOK: nok
DKK: dkk
PLN: pln
CZK: czk
HUF: huf
ZAR: zar
KES: kes ksh
GHS: ghs
EGP: egp
SAR: sar
AED: aed
QAR: qar
KWD: kwd
THB: ฿ thb
MYR: rm myr
`

const NAMES = `
USD: dollars dollar bucks
EUR: euros euro
GBP: pounds sterling
JPY: yen
CNY: yuan renminbi
INR: rupees
RUB: rubles roubles
ILS: shekels
KRW: won
TRY: lira
CHF: francs
ZAR: rand
MXN: pesos
BRL: reais
NGN: naira
UAH: hryvnia hryvnias
THB: baht
IDR: rupiah
VND: dong
IRR: rials
MYR: ringgit
SAR: riyals riyal
BDT: taka
PLN: zloty zlotys
SEK: kronor
DKK: kroner
HUF: forints
KES: shillings
GHS: cedis
c[USD]: cents
c[GBP]: pence
`

const DURATIONS = `
s: second seconds sec secs
min: minute minutes min mins
h: hour hours hr hrs
d: day days
wk: week weeks
mo: month months
a: year years yr yrs
10.a: decade decades
100.a: century centuries
`

export const unitWords: UnitWords = {
  currencyBefore: wordTable(SIGNS),
  currencyAfter: wordTable(NAMES),
  dollar: {
    sign: '$',
    meaning: 'USD',
    countries: new Map([
      ['au', 'AUD'],
      ['ca', 'CAD'],
      ['nz', 'NZD'],
      ['hk', 'HKD'],
      ['sg', 'SGD'],
    ]),
    prefixes: wordSet('us u.s. a au c ca nz hk s sg nt american australian canadian u.s'),
    words: wordSet('$ dollar dollars'),
  },
  ordinalUnits: wordSet('second'),
  weightToo: new Map([['pounds', 'lb']]),
  paying: wordSet(
    'pay pays paid paying cost costs price priced worth fined fine fines earn earned charged charge spend spent sterling british salary wage bill fee tax money cash sold sell bought buy',
  ),
  percent: phrases('%, percent, per cent, pct, pc'),
  percentPoints: phrases('percentage points, percentage point, percentage - point, % points, points of a percent'),
  durations: wordTable(DURATIONS),
  measures: phraseTable(
    [
      [
        'km/h',
        'km / h, kmh, kph, kmph, km per hour, kilometers per hour, kilometres per hour, kilometers an hour, kilometres an hour',
      ],
      ['mi/h', 'mph, miles per hour, miles an hour, mile - per - hour, mile - an - hour'],
      ['[kn_i]', 'knots, knot'],
      ['km2', 'square kilometers, square kilometres, square kilometer, square kilometre, sq km, km2, km²'],
      ['mi2', 'square miles, square mile, sq mi'],
      [
        'm2',
        'square - meter, square - metre, sq . m, sqm, square meters, square metres, square meter, square metre, sq m, m2, m²',
      ],
      ['ft2', 'square feet, square foot, square - foot, sq ft, sq . ft, sqft'],
      ['m3', 'cubic meters, cubic metres, cubic meter, cubic metre'],
      ['ft3', 'cubic feet'],
      ['km', 'km, kms, kilometer, kilometers, kilometre, kilometres'],
      ['mi', 'mile, miles, mi'],
      ['m', 'm, meter, meters, metre, metres'],
      ['cm', 'cm, centimeter, centimeters, centimetre, centimetres'],
      ['mm', 'mm, millimeter, millimeters, millimetre, millimetres'],
      ['ft', 'foot, feet, ft'],
      ['in', 'inch, inches'],
      ['yd', 'yard, yards'],
      ['[nmi_i]', 'nautical miles, nautical mile'],
      ['ha', 'hectare, hectares, ha'],
      ['acre', 'acre, acres'],
      ['kg', 'kg, kilogram, kilograms, kilo, kilos, kilogramme, kilogrammes'],
      ['g', 'gram, grams, gramme, grammes'],
      ['mg', 'mg, milligram, milligrams'],
      ['t', 'ton, tons, tonne, tonnes, metric tons, metric tonnes, metric ton, short tons, kt'],
      ['lb', 'lb, lbs, pound'],
      ['[car_m]', 'carat, carats'],
      ['oz', 'ounce, ounces, oz'],
      ['l', 'liter, liters, litre, litres'],
      ['gal', 'gallon, gallons'],
      ['bbl', 'barrels a day, barrels per day, barrels of oil, barrels of crude, bpd'],
      ['GB', 'gb, gigabyte, gigabytes'],
      ['MB', 'mb, megabyte, megabytes'],
      ['TB', 'tb, terabyte, terabytes'],
      ['GHz', 'ghz, gigahertz'],
      ['W', 'watt, watts'],
      ['V', 'volt, volts'],
      ['[HP]', 'horsepower'],
      ['mL', 'ml, milliliters, millilitres'],
      ['mbar', 'mbar, millibars'],
      ['MW', 'mw, megawatt, megawatts'],
      ['GW', 'gw, gigawatt, gigawatts'],
      ['kW', 'kw, kilowatt, kilowatts'],
      ['deg_c', '° c, degrees celsius, degrees centigrade, degree celsius, °c, c'],
      ['deg_f', '° f, degrees fahrenheit, degree fahrenheit, °f, f'],
      ['deg', 'degrees, °'],
      ['mg/dL', 'mg / dl, milligrams per deciliter, milligrams per decilitre'],
      ['mm[Hg]', 'mmhg, mm hg, mm of mercury, millimeters of mercury'],
      ['/min', 'beats per minute, bpm, beats a minute, rounds per minute'],
      ['magnitude', 'magnitude, - magnitude, on the richter scale, - mag'],
      ['ug/m3', 'micrograms per cubic meter, micrograms per cubic metre'],
    ],
    'first',
  ),
  articleMeasures: wordSet('mile kilometer kilometre meter metre foot inch yard acre hectare ton tonne pound gallon'),
  scaleNouns: new Map([
    ['magnitude', 'magnitude'],
    ['magnitudes', 'magnitude'],
  ]),
  shakings: wordSet('earthquake earthquakes quake quakes temblor temblors tremor tremors aftershock aftershocks'),
  measuring: wordSet('measuring measured registering registered'),
  degrees: wordSet('deg_c deg_f deg'),
  warmth: wordSet(
    `temperature temperatures degrees heat heatwave hot hotter hottest cold colder coldest warm warmer warmest warming cool cooler coolest weather thermometer thermometers
    mercury celsius fahrenheit freeze freezes freezing froze frost chill chilly fever oven bake baked baking boil boils boiling roast melt melts melting summer winter`,
  ),
  shakingScale: 'magnitude',
  scaleNounLinks: wordSet('of a - at was'),
  capitalUnits: wordSet('mw gw kw gb mb tb ghz'),
  periodNouns: wordTable(`
a: seasons season
`),
  rateNouns: wordSet(
    'rate rates share shares percentage percentages proportion proportions turnout unemployment inflation',
  ),
  ratioNouns: wordSet('average hitter avg ops slugging era batter'),
  batting: wordSet('hit hits hitting bat bats batted batting averaged averaging including'),
  innings: wordSet('homers homer hr hrs rbi rbis hits doubles triples runs'),
  perPopulation: 'per',
  vitals: phraseTable(
    [
      ['mg/dL', 'cholesterol, ldl, hdl, triglycerides, blood sugar, glucose'],
      ['mm[Hg]', 'blood pressure'],
      ['/min', 'heart rate, pulse, pulse rate'],
    ],
    'last',
  ),
  sides: wordSet('by x ×'),
  vitalLinks: wordSet('over /'),
  stature: { large: 'ft', small: 'in' },
  multiplying: { times: 'times', fold: 'fold', comparative: /er$/, comparing: wordSet('more less the') },
  per: wordSet('per a an each every'),
}
