/** What the newsstand was written to show, each with what a careful reader should find. */
export const PHENOMENA = {
  'compatible-bounds': 'People killed: "at least 23", "more than 20", 24 and "dozens" have values in common.',
  'growing-toll': 'People killed: 17 on Tuesday morning and 19 at noon are overtaken by the evening figures.',
  superseded: 'People injured: 58 as of 2 p.m. is overtaken by 86 as of 6 p.m.',
  'plain-conflict':
    'Police deployed: 600 or 900. The crowd: fewer than 1,500 or some 4,000. The pay cut: 12 or 18 percent.',
  'single-outlet': 'Only one outlet has it.',
  'parts-against-total': 'The Standard prints 24 dead and parts that make 23.',
  'shared-text': 'The Courier prints the agency’s dispatch and says so; The Bell prints most of it and does not.',
  'one-source': 'Four outlets have 212 detained, all from the Interior Ministry.',
  'left-out': 'Two children are among the dead: the Standard alone of the five that were read has no word of them.',
  naming: 'The same people are dockworkers, protesters, rioters, dockers, militants and pickets.',
  'headline-agency': 'Who acts in the headline: the police, the militants, or nobody.',
  agreement: 'All who report it give the same.',
  conversion: '20 kilometres and 12 miles, 48 hours and two days are the same in other units.',
  'direct-quote': 'The words stand in quotation marks, and somebody says them.',
  'mixed-quote': 'A few words in quotation marks within a sentence of the outlet’s own.',
  'pronoun-speaker': 'The speaker is "she" or "he", named a sentence before.',
  'cue-claimed': 'The cue doubts what is said.',
  'cue-admitted': 'The cue makes what is said a concession.',
  'cue-denied': 'The cue denies.',
  'according-to': 'The source stands in an "according to" phrase.',
} as const satisfies Record<string, string>
export type Phenomenon = keyof typeof PHENOMENA

/** Where a phenomenon stands: a piece of the outlet's headline or text, letter for letter. */
export type Expected = { phenomenon: Phenomenon; outlet: string; in: 'title' | 'text'; quote: string }

/** Where each phenomenon stands, for tests of the whole way. Within one phenomenon, in the order of the outlets. */
export const EXPECTED: readonly Expected[] = [
  title('compatible-bounds', 'public-radio', 'At least 23 dead'),
  text('compatible-bounds', 'public-radio', 'At least 23 people were killed at Port Calder on Tuesday'),
  title('compatible-bounds', 'vellin-courier', 'Dozens killed'),
  text('compatible-bounds', 'vellin-courier', 'Twenty-four people were killed on Tuesday'),
  text('compatible-bounds', 'the-bell', 'Twenty-four people were killed on Tuesday'),
  text('compatible-bounds', 'calder-lantern', 'More than 20 people have been killed'),
  text('compatible-bounds', 'national-standard', '24 people had been killed'),

  text('growing-toll', 'public-radio', 'Seventeen people had been killed at Port Calder as of 9:30 a.m. on Tuesday'),
  text('growing-toll', 'public-radio', 'The count rose from 17 on Tuesday morning'),
  text('growing-toll', 'calder-lantern', 'The death toll has risen from 17 to 19, the hospital said at noon'),
  text('growing-toll', 'calder-lantern', 'Seventeen people had been killed as of 9:30 a.m.'),

  text('superseded', 'public-radio', 'The hospitals admitted 86 injured people'),
  text('superseded', 'vellin-courier', 'As of 6 p.m. on Tuesday, 86 people had been injured'),
  text('superseded', 'the-bell', 'As of 6 p.m. on Tuesday, 86 people had been injured'),
  text('superseded', 'calder-lantern', 'More than 80 people are injured'),
  text('superseded', 'national-standard', 'As of 2 p.m. on Tuesday, 58 people had been injured'),

  text('plain-conflict', 'public-radio', 'About 900 police officers took part in the operation'),
  text('plain-conflict', 'calder-lantern', 'about 900 police officers took part'),
  text('plain-conflict', 'national-standard', 'About 600 officers took part in the operation'),
  text('plain-conflict', 'calder-lantern', 'A crowd of some 4,000 people was on the quay'),
  text('plain-conflict', 'national-standard', 'They faced a crowd of fewer than 1,500 people'),
  text('plain-conflict', 'public-radio', 'a pay cut of 18 percent'),
  text('plain-conflict', 'vellin-courier', 'a pay cut of 18 percent'),
  text('plain-conflict', 'calder-lantern', 'a pay cut of 18 percent'),
  text('plain-conflict', 'national-standard', 'a temporary pay cut of 12 per cent'),

  text('single-outlet', 'public-radio', 'The store held 340 tonnes of ammonium nitrate'),
  text('single-outlet', 'vellin-courier', "62 percent of the country's container traffic"),
  text('single-outlet', 'the-bell', '540 homes around the basin'),
  text('single-outlet', 'the-bell', '€35 a day from a hardship fund'),
  text('single-outlet', 'calder-lantern', "St Brannoc's chapel is sheltering 37 people"),
  text('single-outlet', 'national-standard', '31 firearms had been seized'),
  text('single-outlet', 'national-standard', 'for £60 million'),
  title('single-outlet', 'marine-ledger', '€40 million a day'),

  text(
    'parts-against-total',
    'national-standard',
    '24 people had been killed: 14 rioters, six officers and three passers-by',
  ),

  text('shared-text', 'vellin-courier', 'The ministry did not say how many of the victims had been shot'),
  text('shared-text', 'the-bell', 'The ministry did not say how many of the victims had been shot'),

  text('one-source', 'public-radio', 'The Interior Ministry said 212 people had been detained'),
  text('one-source', 'vellin-courier', 'Interior Minister Tomas Verrick said 212 people had been detained'),
  text('one-source', 'the-bell', 'Interior Minister Tomas Verrick said 212 people had been detained'),
  text('one-source', 'national-standard', 'The ministry said 212 people had been detained'),

  text('left-out', 'public-radio', 'Two children are among the dead'),
  text('left-out', 'vellin-courier', 'Two children were among the dead'),
  text('left-out', 'the-bell', 'Two children were among the dead'),
  text('left-out', 'calder-lantern', 'Two children are among the dead'),

  text('naming', 'public-radio', 'striking dockworkers'),
  text('naming', 'vellin-courier', 'a blockade that protesters had kept up for 12 days'),
  text('naming', 'the-bell', 'a blockade that rioters had kept up for 12 days'),
  text('naming', 'calder-lantern', 'The dockers had held the quay for 12 days'),
  text('naming', 'national-standard', 'militants who had occupied the terminal'),
  text('naming', 'marine-ledger', 'a raid on pickets'),

  title('headline-agency', 'public-radio', 'police open fire on striking Port Calder dockworkers'),
  title('headline-agency', 'vellin-courier', 'Dozens killed in raid and explosion at Port Calder'),
  title('headline-agency', 'the-bell', 'Rioters battle police in dock inferno'),
  title('headline-agency', 'calder-lantern', 'Police kill more than 20 in dawn raid on Port Calder docks'),
  title('headline-agency', 'national-standard', 'Militants kill six officers in attack on police at Port Calder'),

  text('agreement', 'public-radio', 'Three warehouses were destroyed'),
  text('agreement', 'vellin-courier', 'Three warehouses were destroyed'),
  text('agreement', 'the-bell', 'Three warehouses were destroyed'),
  text('agreement', 'calder-lantern', 'Three warehouses are destroyed'),
  text('agreement', 'national-standard', 'three warehouses had been destroyed'),
  text('agreement', 'public-radio', 'Eleven people are missing'),
  text('agreement', 'vellin-courier', '11 were missing'),
  text('agreement', 'calder-lantern', 'Eleven people are missing'),
  text('agreement', 'public-radio', 'estimated the damage at €150 million'),
  text('agreement', 'vellin-courier', 'estimated the damage at €150 million'),
  text('agreement', 'national-standard', 'estimated the damage at €150 million'),
  text('agreement', 'public-radio', '3,200 residents were evacuated'),
  text('agreement', 'vellin-courier', 'About 3,200 residents were evacuated'),
  text('agreement', 'calder-lantern', 'More than 3,000 residents have been evacuated'),

  text('conversion', 'public-radio', '20 kilometres (12 miles)'),
  text('conversion', 'public-radio', 'A 48-hour curfew'),
  text('conversion', 'national-standard', 'the two-day curfew'),

  text('direct-quote', 'public-radio', '“We ran out of blood before we ran out of patients,” said Hanna Oswin'),
  text('direct-quote', 'calder-lantern', '"There was a whistle, and then there was shooting," he said'),
  text('direct-quote', 'national-standard', '“This was an ambush, not a picket line,” Mr Verrick said'),
  text('mixed-quote', 'vellin-courier', 'his officers had met "an ambush, not a picket line"'),
  text('mixed-quote', 'national-standard', 'He praised “a restraint that few forces in the world could match”'),
  text('pronoun-speaker', 'vellin-courier', '"Nobody on that quay had a gun," she said'),
  text('pronoun-speaker', 'the-bell', 'He said the rioters had fired first'),
  text('pronoun-speaker', 'national-standard', 'They faced a crowd of fewer than 1,500 people, he said'),
  text('cue-claimed', 'vellin-courier', 'Opposition parties claimed that her cabinet had approved the use of firearms'),
  text('cue-claimed', 'national-standard', 'Ilse Marant, claimed that nobody on the quay had been armed'),
  text('cue-admitted', 'public-radio', 'Dagny Rohl, a police spokeswoman, admitted that live rounds had been used'),
  text('cue-admitted', 'vellin-courier', 'Dagny Rohl, admitted on Tuesday evening that live rounds had been used'),
  text('cue-denied', 'vellin-courier', 'She denied that they had caused the explosion'),
  text('cue-denied', 'public-radio', 'The Port Workers’ Union denied that its members had been armed'),
  text('according-to', 'vellin-courier', '11 were missing, according to the Health Ministry'),
]

/**
 * Figures that stand on a page and belong to no claim about the event: teasers, captions, counters, adverts. `quote` is a
 * piece of the page, letter for letter.
 */
export const MISLEADING: readonly { outlet: string; quote: string }[] = [
  { outlet: 'vellin-courier', quote: 'Frost warning for 6 inland districts' },
  { outlet: 'vellin-courier', quote: 'Ferry fares to rise by 9 percent in March' },
  { outlet: 'the-bell', quote: 'Coach plunge kills 39 on mountain road' },
  { outlet: 'the-bell', quote: 'Lottery couple scoop €12 million on their first ticket' },
  { outlet: 'the-bell', quote: 'Beach heatwave: 140 people rescued in one afternoon' },
  { outlet: 'the-bell', quote: 'nine of 14 cranes were toppled' },
  { outlet: 'the-bell', quote: 'Join 90,000 readers' },
  { outlet: 'the-bell', quote: '1,204 shares' },
  { outlet: 'calder-lantern', quote: 'High water 11:52, 3.4 metres' },
  { outlet: 'marine-ledger', quote: 'then €29 a month' },
  { outlet: 'marine-ledger', quote: '61,000 subscribers' },
]

function title(phenomenon: Phenomenon, outlet: string, quote: string): Expected {
  return { phenomenon, outlet, in: 'title', quote }
}

function text(phenomenon: Phenomenon, outlet: string, quote: string): Expected {
  return { phenomenon, outlet, in: 'text', quote }
}
