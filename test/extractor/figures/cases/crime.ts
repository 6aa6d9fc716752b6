import type { FigureCase } from './figure-case.ts'

/** Reports of shootings, arrests and trials: who was hurt, what was fired, what somebody is charged with. */
export const crime: readonly FigureCase[] = [
  [
    'The man shot five people, three of whom died.',
    'five | 5 | exact person casualties | people',
    'three | 3 | exact person killed | people',
  ],
  // "One of the" counts nobody.
  ['One of the four people shot has died.', 'four | 4 | exact person casualties | people'],
  ['All three victims were taken to hospital.', 'three | 3 | exact person injured | victims'],
  ['Two of the victims are in critical condition.', 'Two | 2 | exact person injured | victims'],
  [
    'Two dead, one in critical condition',
    'Two | 2 | exact person killed | people',
    'one | 1 | exact person injured | people',
  ],
  ['Two workers were hit by gunfire.', 'Two | 2 | exact person casualties | workers'],
  ['Doctors treated five patients with gunshot wounds.', 'five | 5 | exact person injured | patients'],
  ['Hundreds of rounds were fired.', 'Hundreds | 200.. | vague item strikes | rounds'],
  ['Officers fired 14 rounds at the car.', '14 | 14 | exact item strikes | rounds'],
  [
    'He carried two handguns and 80 rounds of ammunition.',
    'two | 2 | exact item objects | handguns',
    '80 | 80 | exact item objects | rounds',
  ],
  ['There were three rounds of talks.', 'three | 3 | exact item objects | rounds'],
  [
    'The suspect was charged with two counts of murder and four counts of assault.',
    'two | 2 | exact item objects | counts',
    'four | 4 | exact item objects | counts',
  ],
  ['He will go on trial for killing two people.', 'two | 2 | exact person killed | people'],
  ['She will be tried for the killing of three people.', 'three | 3 | exact person killed | people'],
  ['He faces death if convicted of killing two men.', 'two | 2 | exact person killed | men'],
  ['A man suspected of shooting three people was arrested.', 'three | 3 | exact person casualties | people'],
  ['A suspected gunman shot four people.', 'four | 4 | exact person casualties | people'],
  ['A judge will say whether the man who shot four people may go free.', 'four | 4 | exact person casualties | people'],
  ['Neighbors said they could hear five shots.', 'five | 5 | exact item strikes | shots'],
  ['Police believe he fired 10 shots.', '10 | 10 | exact item strikes | shots | feared level'],
  [
    'He could face 30 years in prison if convicted.',
    '30 years | 30 | exact a duration | prison sentence | hypothetical level',
  ],
  ['The firm cut 500 positions.', '500 | 500 | exact item employed | positions'],
  ['There were 5,000 job losses.', '5,000 | 5000 | exact item employed | job losses'],
  ['The firm launched three products.', 'three | 3 | exact item objects | products'],
  ['The 18-karat ring was sold.'],
  ['Judge Ann Marsh of Department 30 heard her.'],
  ['The size 10 shoe was found.'],
  ['It was a Class 1 offence.'],
  ['The firm will shed 4,000 staff.', '4,000 | 4000 | exact person employed | staff | expected level'],
]
