import type { FigureCase } from './figure-case.ts'

/** Policy and diplomacy: what is threatened, considered, asked for, refused, and what would follow. */
export const plans: readonly FigureCase[] = [
  [
    'The president threatened a 25 percent tariff on cars.',
    '25 percent | 25 | exact percent percent | cars tariff | expected level',
  ],
  ['The president imposed a 25 percent tariff on steel.', '25 percent | 25 | exact percent percent | steel tariff'],
  ['The firm is considering cutting 200 jobs.', '200 | 200 | exact item employed | jobs | expected level'],
  ['The minister called for a $2 billion fund.', '$2 billion | 2000000000 | exact USD money | fund | expected level'],
  ['The minister called for calm after 12 people died.', '12 | 12 | exact person killed | people'],
  ['Workers want a 5 percent raise.', '5 percent | 5 | exact percent percent | raise | expected change'],
  ['Some 200 staff are to be hired.', 'Some 200 | 200 | approx person employed | staff | expected level'],
  ['The truce is to last 60 days.', '60 days | 60 | exact d duration | truce | expected level'],
  ['The state promised 200 new beds.', '200 | 200 | exact item objects | beds | expected level'],
  ['He promised hundreds of times to go.', 'hundreds | 200.. | vague item objects | times'],
  [
    'Tariffs will rise to 25 percent if talks fail.',
    '25 percent | 25 | exact percent percent | tariffs | hypothetical level',
  ],
  [
    'About 3,000 people would flee if the dam failed.',
    'About 3,000 | 3000 | approx person displaced | people | hypothetical level',
  ],
  [
    'Had the dam burst, 3,000 people would have died.',
    '3,000 | 3000 | exact person killed | people | hypothetical level',
  ],
  ['If the 28 states agree, the tax will end.', '28 | 28 | exact item objects | states'],
  ['He rejected claims that 300 people had died.', '300 | 300 | exact person killed | people | denied level'],
  ['He rejected the bill after 300 people had died.', '300 | 300 | exact person killed | people'],
  [
    'Police do not believe that more than three people took part.',
    'more than three | 3.. | more_than person attending | people | denied level',
  ],
  [
    'Damage was put at an estimated $3 million.',
    'an estimated $3 million | 3000000 | approx USD money | damage | estimated level',
  ],
  ['The firm refused to pay $5 million.', '$5 million | 5000000 | exact USD money | firm payment | denied level'],
  [
    'She will lead the town for the next seven years.',
    'seven years | 7 | exact a duration | leading town | expected level',
  ],
  ['He wanted to leave two weeks ago.', 'two weeks | 2 | exact wk duration | time since leaving'],
  [
    'Granting him the $2 billion that he requested is wrong.',
    '$2 billion | 2000000000 | exact USD money | grant | expected level',
  ],
  [
    'If the state is hit by duties on the $7 billion of metal it exports, it will act.',
    '$7 billion | 7000000000 | exact USD money | metal',
  ],
  ['They want the state to cut its $375 billion deficit.', '$375 billion | 375000000000 | exact USD money | deficit'],
  [
    'They will trade without paying the 25 percent duty the state set.',
    '25 percent | 25 | exact percent percent | duty',
  ],
  [
    'The 25 percent duties on steel were set to begin on Tuesday.',
    '25 percent | 25 | exact percent percent | steel duties | expected level',
  ],
  ['He wants the $5 million.', '$5 million | 5000000 | exact USD money | demand | expected level'],
  ['She was convicted of committing three robberies.', 'three | 3 | exact item strikes | robberies'],
  ['He took aim at two officers.', 'two | 2 | exact person persons | officers'],
  ['If the duties, which hit 12 states, stay, trade will fall.', '12 | 12 | exact item objects | states'],
  ['The senator said 12 states could see rain.', '12 | 12 | exact item objects | states | feared level'],
  ['No building exceeded 40 metres.', '40 metres | 40.. | more_than m measure | building | denied level'],
  [
    'None of the leases is thought to be for more than eight years.',
    'more than eight years | 8.. | more_than a duration | none | denied level',
  ],
  ['No one has seen him for more than two years.', 'more than two years | 2.. | more_than a duration | seeing'],
  ['No ship has sailed for more than two days.', 'more than two days | 2.. | more_than d duration | ship sailing'],
]
