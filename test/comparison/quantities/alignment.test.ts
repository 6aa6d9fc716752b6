import type { Article, FigureClaim } from '@parallax/model'
import { describe, expect, it } from 'vitest'
import { compare } from '../../../packages/comparison/src/index.ts'
import { about, article, atLeast, figure, moreThan, provenance } from '../claims.ts'

type Figure = [quote: string, rest?: Parameters<typeof figure>[2]]
type Page = [outlet: string, text: string, ...figures: Figure[]]

/** The quantities of some pages, each as the quotes of its claims; singles too. */
function aligned(pages: readonly Page[], day = '2024-05-01'): string[][] {
  const articles: Article[] = []
  const claims: FigureClaim[] = []
  for (const [outlet, text, ...figures] of pages) {
    const page = article(outlet, text, { publishedAt: day, title: 'Flood in Port Elsa' })
    articles.push(page)
    claims.push(...figures.map(([quote, rest]) => figure(page, quote, rest)))
  }
  const { quantities } = compare({ event: { id: 'flood', title: 'Flood in Port Elsa' }, articles, claims, provenance })
  const quotes = new Map(claims.map((claim) => [claim.id, claim.quote]))
  return quantities.map((quantity) => quantity.claims.map((id) => quotes.get(id) ?? ''))
}

const offer = { kind: 'money', unit: 'USD', what: 'offer' } as const
const duty = { kind: 'percent', unit: 'percent', what: 'duty' } as const
const officers = { kind: 'persons', what: 'officers' } as const
const distance = { kind: 'measure', unit: 'mi', what: 'distance from port elsa' } as const
const orders = { kind: 'objects', unit: 'item', value: 9 } as const
const houses = { kind: 'objects', unit: 'item', what: 'houses' } as const

describe('figures taken for one quantity', () => {
  const together: [string, Page[]][] = [
    [
      'orders, though one text says that they are in force: no place',
      [
        [
          'north',
          'The harbour has nine curfew orders in force.',
          ['nine', { ...orders, what: 'curfew orders in force' }],
        ],
        ['south', 'The harbour has nine curfew orders now.', ['nine', { ...orders, what: 'curfew orders' }]],
      ],
    ],
    [
      'children, though one text alone says where',
      [
        ['north', 'The flood killed six children when a school fell.', ['six', { value: 6, what: 'children' }]],
        [
          'south',
          'Six children died in the flood when a school fell in Upper Tarn.',
          ['Six', { value: 6, what: 'children', place: { text: 'Upper Tarn', start: 53, end: 63 } }],
        ],
      ],
    ],
    [
      'children, whether a text counts them or says that they were children',
      [
        ['north', 'The flood killed 24 people; at least nine were children.', ['at least nine', atLeast(9)]],
        ['south', 'Flood in Port Elsa: nine children dead.', ['nine', { value: 9, what: 'children' }]],
      ],
    ],
    [
      'workers affected and workers that no one says more of',
      [
        ['north', 'The flood affected 800 harbour workers.', ['800', { kind: 'affected', what: 'harbour workers' }]],
        ['south', 'About 900 harbour workers had no pay.', ['900', { kind: 'persons', what: 'harbour workers' }]],
      ],
    ],
    [
      'tolls in any words, however far apart',
      [
        ['north', 'The flood in Port Elsa killed 24 people.', ['24']],
        ['south', 'Flood in Port Elsa: at least 400 dead, officials say.', ['at least 400', atLeast(400)]],
      ],
    ],
    [
      'victims, people and bodies',
      [
        ['north', 'The flood left 24 victims.', ['24', { what: 'victims' }]],
        ['south', 'Crews recovered 25 bodies after the flood.', ['25', { what: 'bodies' }]],
      ],
    ],
    [
      'houses and homes',
      [
        [
          'north',
          'More than 300 houses were damaged by the flood.',
          ['More than 300', { ...houses, ...moreThan(300) }],
        ],
        ['south', 'The flood damaged about 350 homes.', ['about 350', { ...houses, what: 'homes', ...about(350) }]],
      ],
    ],
    [
      'a crowd, however far apart',
      [
        [
          'north',
          'A crowd of some 4,000 people was on the quay.',
          ['some 4,000', { kind: 'attending', ...about(4000) }],
        ],
        ['south', 'They faced a crowd of 1,500 people, he said.', ['1,500', { kind: 'attending' }]],
      ],
    ],
    [
      'a class of people in two texts',
      [
        ['north', 'Six children were killed in the flood.', ['Six', { value: 6, what: 'children' }]],
        ['south', 'Among the dead in the flood were 7 children.', ['7', { what: 'children' }]],
      ],
    ],
    [
      'a sum and its conversion',
      [
        [
          'north',
          'The damage is put at €2 million ($2.6 million).',
          ['€2 million', { value: 2e6, unit: 'EUR', kind: 'money', what: 'damage' }],
          ['$2.6 million', { value: 2.6e6, unit: 'USD', kind: 'money', what: 'damage' }],
        ],
      ],
    ],
    [
      'a mention and its repetition',
      [
        [
          'north',
          'The flood killed 24 people. Rain fell all night. The 24 dead of the flood were mostly old.',
          ['24'],
          ['24', { nth: 2, what: 'dead' }],
        ],
      ],
    ],
  ]
  it.each(together)('%s', (_, pages) => expect(aligned(pages)).toHaveLength(1))
})

describe('figures kept apart', () => {
  const apart: [string, Page[]][] = [
    [
      'houses damaged and houses flattened',
      [
        [
          'north',
          'More than 300 houses were damaged by the flood.',
          ['More than 300', { ...houses, ...moreThan(300) }],
        ],
        ['south', 'The flood flattened 12 houses.', ['12', houses]],
      ],
    ],
    [
      'two things that lie at a distance from one town',
      [
        ['north', 'The warehouse, about 15 miles north of Port Elsa, was cleared.', ['about 15 miles', distance]],
        ['south', 'A fisherman 50 miles north of Port Elsa saw the van.', ['50 miles', distance]],
      ],
    ],
    [
      'a mean and a total',
      [
        ['north', 'The club has averaged 30 rescues in its six seasons.', ['30', { ...houses, what: 'rescues' }]],
        ['south', 'The club made 121 rescues in its last season.', ['121', { ...houses, what: 'rescues' }]],
      ],
    ],
    [
      'equal numbers of dead and of hurt',
      [
        ['north', 'The flood killed 24 people.', ['24']],
        ['south', 'The flood injured 24 people.', ['24', { kind: 'injured' }]],
      ],
    ],
    [
      'casualties at large and dead at large',
      [
        ['north', 'The flood caused 24 casualties.', ['24', { kind: 'casualties', what: 'casualties' }]],
        ['south', 'The flood caused 24 deaths.', ['24', { what: 'deaths' }]],
      ],
    ],
    [
      'equal numbers of houses and of boats',
      [
        ['north', 'The flood took 40 houses.', ['40', houses]],
        ['south', 'Some 40 boats sank in the harbour.', ['40', { ...houses, what: 'boats' }]],
      ],
    ],
    [
      'children and people at large',
      [
        ['north', 'The flood killed 6 children.', ['6', { what: 'children' }]],
        ['south', 'The flood killed 6 people.', ['6']],
      ],
    ],
    [
      'officers and soldiers',
      [
        ['north', 'The flood killed 2 officers.', ['2', { what: 'police officers' }]],
        ['south', 'The flood killed 2 soldiers.', ['2', { what: 'soldiers' }]],
      ],
    ],
    [
      'this flood and that of 1953',
      [
        ['north', 'The flood killed 24 people.', ['24']],
        ['south', 'In 1953 a flood killed 24 people.', ['24']],
      ],
    ],
    [
      'two places',
      [
        ['north', 'In Tarnmouth 10 people were killed.', ['10', { place: { text: 'Tarnmouth', start: 3, end: 12 } }]],
        ['south', 'In Elsa Head 10 people were killed.', ['10', { place: { text: 'Elsa Head', start: 3, end: 12 } }]],
      ],
    ],
    [
      'a place and the whole',
      [
        ['north', 'In Tarnmouth 10 people were killed.', ['10', { place: { text: 'Tarnmouth', start: 3, end: 12 } }]],
        ['south', 'The flood killed 10 people.', ['10']],
      ],
    ],
    [
      'what is and what is feared to come',
      [
        ['north', 'The flood killed 24 people.', ['24']],
        ['south', 'The flood may yet kill 24 people, if the wall breaks.', ['24', { status: 'hypothetical' }]],
      ],
    ],
    [
      'a level and a rise',
      [
        ['north', 'The toll of the flood is 24.', ['24']],
        ['south', 'The toll of the flood rose by 24.', ['24', { aspect: 'change' }]],
      ],
    ],
    [
      'two numbers of one sentence',
      [['north', 'The flood killed 12 people by night and 12 people by day.', ['12'], ['12', { nth: 2 }]]],
    ],
    [
      'a part and its whole',
      [
        [
          'north',
          'The flood killed 24 people. Of these people 6 died in the flood.',
          ['24'],
          ['6', { partOf: 'north-text-17' }],
        ],
      ],
    ],
    [
      'sums for two things',
      [
        [
          'north',
          'The city will spend $5 million on a wall.',
          ['$5 million', { value: 5e6, unit: 'USD', kind: 'money', what: 'wall' }],
        ],
        [
          'south',
          'The shop lost $5 million in jewellery.',
          ['$5 million', { value: 5e6, unit: 'USD', kind: 'money', what: 'jewellery' }],
        ],
      ],
    ],
    [
      'a salary per season and the sum of all seasons',
      [
        ['north', 'Port Elsa Rovers offered Quill $23 million per season.', ['$23 million', offer]],
        ['south', 'Port Elsa Rovers offered Quill $184 million.', ['$184 million', offer]],
      ],
    ],
    [
      'two duties of one sentence, and of another text',
      [
        [
          'north',
          'The duty will be 25 percent on steel and 10 percent on aluminum.',
          ['25 percent', duty],
          ['10 percent', duty],
        ],
      ],
    ],
    [
      'officers hurt and officers sent',
      [
        [
          'north',
          'In the flood 58 people were hurt, among them 22 officers.',
          ['58', { kind: 'injured' }],
          ['22', officers],
        ],
      ],
    ],
    [
      'distances from two towns',
      [
        [
          'north',
          'The dam lies 55 km south of Tarnmouth.',
          ['55 km', { unit: 'km', kind: 'measure', what: 'distance from tarnmouth' }],
        ],
        [
          'south',
          'The bridge stands 55 km west of Elsa Head.',
          ['55 km', { unit: 'km', kind: 'measure', what: 'distance from elsa head' }],
        ],
      ],
    ],
  ]
  it.each(apart)('%s', (_, pages) => expect(aligned(pages)).toHaveLength(2))
})

describe('nearness of the numbers', () => {
  it('is no evidence: other numbers, the same quantities', () => {
    const pages = (a: string, b: string): Page[] => [
      ['north', `The flood killed ${a} people and damaged ${b} houses.`, [a], [b, houses]],
      ['south', 'The flood killed 24 people. It damaged 300 houses.', ['24'], ['300', houses]],
    ]
    const shape = (quantities: string[][]) => quantities.map((quotes) => quotes.length)
    expect(shape(aligned(pages('24', '300')))).toEqual([2, 2])
    expect(shape(aligned(pages('300', '24')))).toEqual([2, 2])
    expect(shape(aligned(pages('9,000', '7')))).toEqual([2, 2])
  })
})
