import type { FigureCase } from './figure-case.ts'

/** Captive, rescued, detained, displaced, attending, affected, employed, votes, and people as such. */
export const otherPeople: readonly FigureCase[] = [
  ['Gunmen seized 40 hostages at the airport.', '40 | 40 | exact person captive | hostages'],
  ['The rebels freed 12 prisoners on Sunday.', '12 | 12 | exact person rescued | prisoners'],
  ['Firefighters rescued 14 patients from a care home.', '14 | 14 | exact person rescued | patients'],
  ['Police arrested nearly 500 protesters.', 'nearly 500 | 500 | approx person detained | protesters'],
  ['Three men were charged with arson.', 'Three | 3 | exact person detained | men'],
  ['Tens of thousands of people fled the city.', 'Tens of thousands | 20000.. | vague person displaced | people'],
  [
    'The flood displaced 2.5 lakh people across 12 districts.',
    '2.5 lakh | 250000 | exact person displaced | people',
    '12 | 12 | exact item objects | districts',
  ],
  [
    'Some 1.2 million Tessiners have crossed into Westmark.',
    'Some 1.2 million | 1200000 | approx person displaced | tessiners',
  ],
  ['Roughly 50,000 marchers filled the square.', 'Roughly 50,000 | 50000 | approx person attending | marchers'],
  ['Police put the crowd at 18,000.', '18,000 | 18000 | exact person attending | people'],
  ['Fourteen children are still trapped under the rubble.', 'Fourteen | 14 | exact person affected | children'],
  [
    'About 40,000 homes and 3,000 businesses were without power.',
    'About 40,000 | 40000 | approx item objects | homes',
    '3,000 | 3000 | exact item objects | businesses',
  ],
  ['The company will hire 300 engineers.', '300 | 300 | exact person employed | engineers | expected level'],
  ['The plant cut 1,200 jobs.', '1,200 | 1200 | exact item employed | jobs'],
  ['The party won 61 seats.', '61 | 61 | exact item votes | seats'],
  ['The bill needs 60 votes to pass.', '60 | 60 | exact item votes | votes'],
  [
    'More than 2,000 volunteers searched the valley.',
    'More than 2,000 | 2000.. | more_than person persons | volunteers',
  ],
  ['Eight lawmakers signed the letter.', 'Eight | 8 | exact person persons | lawmakers'],
  ['Two officials familiar with the talks described the offer.', 'Two | 2 | exact person persons | officials'],
  ['Some 300 residents slept outdoors.', 'Some 300 | 300 | approx person displaced | residents'],
  ['The strike left thousands of passengers stranded.', 'thousands | 2000.. | vague person affected | passengers'],
  ['Hundreds gathered outside the embassy.', 'Hundreds | 200.. | vague person attending | people'],
  ['The ship carried 298 people.', '298 | 298 | exact person persons | people'],
  ['Four guards were kidnapped near Bell.', 'Four | 4 | exact person captive | guards'],
  ['The agency interviewed 1,043 voters.', '1,043 | 1043 | exact person votes | voters'],
  ['A crowd of 40,000 cheered.', '40,000 | 40000 | exact person attending | people'],
  ['Twelve pirates were captured off the coast.', 'Twelve | 12 | exact person captive | pirates'],
  ['The ministry deported 73 migrants.', '73 | 73 | exact person displaced | migrants'],
  ['The blaze forced the evacuation of 450 families.', '450 | 450 | exact person displaced | families'],
  ['Five climbers are missing on Mount Orle.', 'Five | 5 | exact person missing | climbers'],
]
