import type { FigureCase } from './figure-case.ts'

/** What becomes of people told by more than one word, and who is meant where no noun says so. */
export const fates: readonly FigureCase[] = [
  // What becomes of people is told by phrases behind them.
  ['Police took 14 teenagers into custody after the brawl.', '14 | 14 | exact person detained | teenagers'],
  ['Six men remain behind bars.', 'Six | 6 | exact person detained | men'],
  ['Two women face charges of fraud.', 'Two | 2 | exact person detained | women'],
  ['Firefighters pulled eight people from the rubble.', 'eight | 8 | exact person rescued | people'],
  ['Five climbers were airlifted to safety.', 'Five | 5 | exact person rescued | climbers'],
  ['Three nurses underwent surgery.', 'Three | 3 | exact person injured | nurses'],
  ['Eleven guests were treated for smoke inhalation.', 'Eleven | 11 | exact person injured | guests'],
  ['The storm drove 3,000 villagers from their homes.', '3,000 | 3000 | exact person displaced | villagers'],
  ['Some 900 families were forced to leave.', 'Some 900 | 900 | approx person displaced | families'],
  ['Four hikers have not been seen since Friday.', 'Four | 4 | exact person missing | hikers'],
  ['Two fishermen have yet to be found.', 'Two | 2 | exact person missing | fishermen'],
  ['Thousands turned out for the parade.', 'Thousands | 2000.. | vague person attending | people'],
  ['The rally drew 7,000.', '7,000 | 7000 | exact person attending | people'],
  ['The trucks drew 700.', '700 | 700 | exact item objects | '],
  ['Two lawyers met the man in custody.', 'Two | 2 | exact person persons | lawyers'],
  ['Two crates were pulled from the rubble.', 'Two | 2 | exact item objects | crates'],
  // Posts, payrolls and forecasts.
  ['Employers added 200,000 positions in May.', '200,000 | 200000 | exact item employed | positions'],
  ['He played in two positions.', 'two | 2 | exact item objects | positions'],
  ['Payrolls rose by 943,000 workers in July.', '943,000 | 943000 | exact person employed | workers | asserted change'],
  [
    'The gain was more than the 870,000 economists had expected.',
    '870,000 | 870000 | exact item objects |  | expected level',
  ],
  ['The 40 economists had expected more.', '40 | 40 | exact person persons | economists'],
  ['The survey of 1,200 adults was done in May.', '1,200 | 1200 | exact person votes | adults'],
  // Who is meant where no noun stands.
  ['There were four in the climbing party.', 'four | 4 | exact person persons | people'],
  [
    'Seven were questioned and two were named.',
    'Seven | 7 | exact person persons | people',
    'two | 2 | exact person persons | people',
  ],
  [
    'Three Swedes, who had sought shelter in a small hut, died when the roof fell in.',
    'Three | 3 | exact person killed | swedes',
  ],
  [
    'Seven nurses were injured, along with three patients.',
    'Seven | 7 | exact person injured | nurses',
    'three | 3 | exact person injured | patients',
  ],
  ['He took the life of two police officers.', 'two | 2 | exact person killed | police officers'],
  ['The navy captured 26 brigands.', '26 | 26 | exact person detained | brigands'],
  ['The boats had a total of 26 Somali crew onboard.', '26 | 26 | exact person persons | somali crew'],
  ['She lives in the rubble of her house.'],
  ['The party went to safety.'],
  ['Nobody has been in custody.'],
  ['They were forced to leave.'],
  ['He filled the position.'],
  ['The post was cut.'],
  ['The group was in the dark.'],
]
