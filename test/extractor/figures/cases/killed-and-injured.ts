import type { FigureCase } from './figure-case.ts'

/** Dead, hurt and missing: verbs in both voices, states, totals, nouns and headlines. */
export const killedAndInjured: readonly FigureCase[] = [
  ['At least 12 people drowned off Marrow Point.', 'At least 12 | 12.. | at_least person killed | people'],
  [
    'The blast killed 19 and wounded 40 others.',
    '19 | 19 | exact person killed | people',
    '40 | 40 | exact person injured | people',
  ],
  [
    '24 dead, over 200 hurt as quake hits Westmark coast',
    '24 | 24 | exact person killed | people',
    'over 200 | 200.. | more_than person injured | people',
  ],
  [
    'Two gunmen killed 12 worshippers in Adun.',
    'Two | 2 | exact person persons | gunmen',
    '12 | 12 | exact person killed | worshippers',
  ],
  [
    'Seven soldiers and four civilians were killed.',
    'Seven | 7 | exact person killed | soldiers',
    'four | 4 | exact person killed | civilians',
  ],
  ['The death toll in the collapse of the Linden flats has risen to 60.', '60 | 60 | exact person killed | people'],
  ['Officials put the number of dead at 87.', '87 | 87 | exact person killed | people'],
  ['Rescuers have recovered 46 bodies from the mine.', '46 | 46 | exact person killed | bodies'],
  ['No deaths were reported.', 'No | 0 | exact person killed | deaths'],
  ['No one was hurt in the fire.', 'No one | 0 | exact person injured | people'],
  [
    'None of the 46 passengers was injured.',
    'None | 0 | exact person injured | passengers',
    '46 | 46 | exact person persons | passengers',
  ],
  [
    'The fire killed one and left two others missing.',
    'one | 1 | exact person killed | people',
    'two | 2 | exact person missing | people',
  ],
  ['More than 30 miners are still unaccounted for.', 'More than 30 | 30.. | more_than person missing | miners'],
  ['The storm claimed the lives of 14 fishermen.', '14 | 14 | exact person killed | fishermen'],
  [
    'The quake left 20 dead and hundreds more injured.',
    '20 | 20 | exact person killed | people',
    'hundreds | 200.. | vague person injured | people',
  ],
  [
    'Three people, including two children, died in the fire.',
    'Three | 3 | exact person killed | people',
    'two | 2 | exact person killed | children',
  ],
  [
    'The floods killed 31 people, 19 in Harrow County and 12 in Lenn.',
    '31 | 31 | exact person killed | people',
    '19 | 19 | exact person killed | people',
    '12 | 12 | exact person killed | people',
  ],
  ['Six of the wounded later died in hospital.', 'Six | 6 | exact person killed | wounded'],
  [
    'Casualties: 5 dead, 23 injured, 2 missing.',
    '5 | 5 | exact person killed | people',
    '23 | 23 | exact person injured | people',
    '2 | 2 | exact person missing | people',
  ],
  ['A lone attacker shot three people outside the Orle courthouse.', 'three | 3 | exact person casualties | people'],
  ['Some 230,000 people lost their lives in the disaster.', 'Some 230,000 | 230000 | approx person killed | people'],
  ['The landslide injured dozens and destroyed several houses.', 'dozens | 24.. | vague person injured | people'],
  ['At least one person was killed when a wall fell.', 'At least one | 1.. | at_least person killed | people'],
  [
    'Nearly 90 people were treated for burns after the explosion, and two died.',
    'Nearly 90 | 90 | approx person injured | people',
    'two | 2 | exact person killed | people',
  ],
  ['Police confirmed that nine people had been stabbed.', 'nine | 9 | exact person casualties | people'],
  ['The number of Danes killed in the attacks has risen to 14.', '14 | 14 | exact person killed | people'],
  [
    'Two hundred and fifty people were reported injured.',
    'Two hundred and fifty | 250 | exact person injured | people',
  ],
  ['Toll climbs to 60 in Dalen bridge collapse', '60 | 60 | exact person killed | people'],
  ['Ten more bodies were found on Friday.', 'Ten | 10 | exact person killed | bodies | asserted change'],
  [
    'About 1,000 Westmarkers and 830 Tessiners were reported as casualties.',
    'About 1,000 | 1000 | approx person casualties | westmarkers',
    '830 | 830 | exact person casualties | tessiners',
  ],
  ['Both buses burned; 17 of the dead were schoolchildren.', '17 | 17 | exact person killed | dead'],
  ['Up to 40 miners are feared dead.', 'Up to 40 | ..40 | at_most person killed | miners | feared level'],
  ['The murder of 12 journalists went unpunished.', '12 | 12 | exact person killed | journalists'],
  ['Another 35 were critically injured.', '35 | 35 | exact person injured | people'],
  ['Twenty-one passengers remain missing.', 'Twenty-one | 21 | exact person missing | passengers'],
]
