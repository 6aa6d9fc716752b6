import type { FigureCase } from './figure-case.ts'

/** One, none and both; numbers that are models or sides of a vote. */
export const countingOne: readonly FigureCase[] = [
  // A member of a list of counts counts.
  [
    'One Norwegian and one Swedish skier have fallen to their deaths in Italy.',
    'One | 1 | exact person killed | norwegian',
    'one | 1 | exact person killed | swedish skier',
  ],
  [
    'He is charged with two counts of fraud, one count of theft and three counts of forgery.',
    'two | 2 | exact item objects | counts',
    'one | 1 | exact item objects | count',
    'three | 3 | exact item objects | counts',
  ],
  [
    'She has one son and two daughters.',
    'one | 1 | exact person persons | son',
    'two | 2 | exact person persons | daughters',
  ],
  [
    'The hall has one door and four windows.',
    'one | 1 | exact item objects | door',
    'four | 4 | exact item objects | windows',
  ],
  ['The fire gutted a one-storey warehouse.', 'one | 1 | exact item objects | storey warehouse'],
  ['They rent a one-bedroom flat.', 'one | 1 | exact item objects | bedroom flat'],
  ['None of the pupils were home when the roof fell.', 'None | 0 | exact person persons | pupils'],
  ['The two men met again in May.', 'two | 2 | exact person persons | men'],
  ['The three women who sued the firm were clerks.', 'three | 3 | exact person persons | women'],
  ['In one case, the lock was broken.'],
  ['One said he would stay.'],
  ['That was one reason and no excuse.'],
  ['The street is one-way.'],
  ['None of this was planned.'],
  ['None of it matters.'],
  ['The two said they were sorry.'],
  ['Tom Arvid and Bo Lenn, both 51, died at the scene.'],
  ['The sisters, all 30, sang.'],
  ['The names will be read on day two, three and four.'],
  ['She was held in rooms two and three.'],
  // Letters and a number before a word for arms or craft are a model.
  ['The factory builds B 52 bombers.'],
  ['They fled in a T 72 tank.'],
  ['The UN sent 12 helicopters.', '12 | 12 | exact item objects | helicopters'],
  // Votes and seats stand against each other.
  ['The final tally was 97-1.', '97 | 97 | exact item votes | votes', '1 | 1 | exact item votes | votes'],
  [
    'The party holds a 242-190 seat majority.',
    '242 | 242 | exact item votes | votes',
    '190 | 190 | exact item votes | votes',
  ],
  ['The home side won 3-1.'],
  // "One" counts where it is pointed out or something befell somebody.
  ['One person was taken to hospital.', 'One | 1 | exact person injured | people'],
  ['There was one survivor.', 'one | 1 | exact person rescued | survivor'],
  ['Only one house was spared.', 'one | 1 | exact item objects | house'],
  [
    'The blaze destroyed one home and damaged three others.',
    'one | 1 | exact item objects | home',
    'three | 3 | exact item objects | home',
  ],
  [
    'Two officers were shot, one fatally.',
    'Two | 2 | exact person casualties | officers',
    'one | 1 | exact person casualties | officers',
  ],
  ['One firefighter talked to us.'],
  ['One car was blue.'],
  ['One who knew him wept.'],
  ['There is one thing to say.'],
  ['One could say so.'],
]
