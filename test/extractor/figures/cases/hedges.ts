import type { FigureCase } from './figure-case.ts'

/** Words that bound a number, and verbs whose particle only looks like one. */
export const hedges: readonly FigureCase[] = [
  ['No fewer than 60 ships were delayed.', 'No fewer than 60 | 60.. | at_least item objects | ships'],
  ['Upwards of 300 shops closed.', 'Upwards of 300 | 300.. | more_than item objects | shops'],
  ['The group burned as many as 15 cars.', 'as many as 15 | ..15 | at_most item objects | cars'],
  ['Fewer than 40 tickets were sold.', 'Fewer than 40 | ..40 | less_than item objects | tickets'],
  ['The town has under 900 houses.', 'under 900 | ..900 | less_than item objects | houses'],
  ['An estimated 700 birds died.', 'An estimated 700 | 700 | approx item objects | birds | estimated level'],
  ['Almost 80 roads were flooded.', 'Almost 80 | 80 | approx item objects | roads'],
  ['Just over 100 windows were broken.', 'Just over 100 | 100.. | more_than item objects | windows'],
  ['Up to 25 flights were cancelled.', 'Up to 25 | ..25 | at_most item objects | flights'],
  ['The village has 50 or so houses.', '50 or so | 50 | approx item objects | houses'],
  ['The alarm sounded in 20 or more schools.', '20 or more | 20.. | at_least item objects | schools'],
  [
    'A minimum of 12 stations will close.',
    'A minimum of 12 | 12.. | at_least item objects | stations | expected level',
  ],
  ['Close to 400 calls were made.', 'Close to 400 | 400 | approx item objects | calls'],
  ['The toll passed the 1,000 mark.', '1,000 | 1000.. | more_than person killed | people'],
  [
    'Hamas-style tunnels: more than 1,000 were found, officials said.',
    'more than 1,000 | 1000.. | more_than item objects | hamas-style tunnels',
  ],
  ['The militants took over two villages.', 'two | 2 | exact item objects | villages'],
  ['The militants have taken over 150 hostages.', 'over 150 | 150.. | more_than person captive | hostages'],
  ['The clerk turned over about 300 emails.', 'about 300 | 300 | approx item objects | emails'],
  [
    'Over the past two years, 14 bridges were rebuilt.',
    'two years | 2 | exact a duration | bridges',
    '14 | 14 | exact item objects | bridges',
  ],
  ['Around 20 to 30 tents were lost.', 'Around 20 to 30 | 20..30 | range item objects | tents'],
  ['The list names in excess of 2,000 companies.', 'in excess of 2,000 | 2000.. | more_than item objects | companies'],
  ['Nearly two dozen laws were struck down.', 'Nearly two dozen | 24 | approx item objects | laws'],
  ['At least some 40 wells were poisoned.', 'At least some 40 | 40.. | at_least item objects | wells'],
  ['It holds 3,000-plus volumes.', '3,000-plus | 3000.. | at_least item objects | volumes'],
  ['Not more than six ferries ran.', 'Not more than six | ..6 | at_most item objects | ferries'],
  ['Roughly 55 kilometers of track were laid.', 'Roughly 55 kilometers | 55 | approx km measure | track'],
  ['The crew found just 12 barrels.', '12 | 12 | exact item objects | barrels'],
  ['Only three copies survive.', 'three | 3 | exact item objects | copies'],
]
