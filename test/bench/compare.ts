/**
 * How long comparing takes: 30 outlets with 100 quantities each (at most a second), and the growth from 10 to 2,000
 * articles, both on made-up coverage. Usage, from the project's root: node test/bench/run.ts compare
 */
import { compare, type CompareInput } from '@parallax/comparison'
import type { Article, FigureClaim } from '@parallax/model'

/** One measurement: how much went in, and how much processor time it took, in milliseconds; other programs do not count. */
type Measured = { articles: number; figures: number; quantities: number; ms: number; msPerFigure: number }

const MOST_MS = 1000
// Twice the time per figure at two hundred times the size is n log n with room for a busy machine; a square would be far over.
const MOST_GROWTH = 2.5
const SIZES = [10, 30, 100, 300, 1000, 2000]

/** Prints the table of sizes and times; holds where the wide case takes a second and the time per figure hardly grows. */
export function compareBench(): Promise<boolean> {
  const wide = coverage(30, 100)
  measure(wide)
  const best = [wide, wide, wide].map(measure).toSorted((a, b) => a.ms - b.ms)[0]
  const curve = SIZES.map((articles) => measure(coverage(articles, 8)))
  console.table([best, ...curve])
  const [, , middle] = curve
  const largest = curve.at(-1)
  const growth = (largest?.msPerFigure ?? 0) / (middle?.msPerFigure ?? 1)
  return Promise.resolve((best?.ms ?? Infinity) <= MOST_MS && growth <= MOST_GROWTH)
}

function measure(input: Pick<CompareInput, 'articles' | 'claims'>): Measured {
  const started = process.cpuUsage()
  const { quantities } = compare({
    event: { id: 'flood', title: 'Flood on the Tarn' },
    ...input,
    provenance: { software: { name: 'parallax', version: '0' } },
  })
  const { user, system } = process.cpuUsage(started)
  const ms = Math.round((user + system) / 1000)
  return {
    articles: input.articles.length,
    figures: input.claims.length,
    quantities: quantities.length,
    ms,
    msPerFigure: Number((ms / input.claims.length).toFixed(3)),
  }
}

const THINGS = ['boats', 'houses', 'roads', 'schools', 'bridges', 'farms', 'wells', 'lorries', 'shops', 'mills']
const NAMES = ['Ana', 'Bel', 'Cor', 'Dun', 'Elm', 'Fen', 'Gar', 'Hol', 'Ivy', 'Jun', 'Kes', 'Lor', 'Mor']
const TAILS = ['ford', 'ham', 'mouth', 'wick', 'stead', 'bury', 'ton', 'dale']

/** Articles of as many outlets, each with a figure for every quantity, worded in seven ways; every fifth is another number. */
function coverage(outlets: number, quantities: number): Pick<CompareInput, 'articles' | 'claims'> {
  const pages = Array.from({ length: outlets }, (_, outlet) => page(outlet, quantities))
  return { articles: pages.map(({ article }) => article), claims: pages.flatMap(({ claims }) => claims) }
}

function page(outlet: number, quantities: number): { article: Article; claims: FigureClaim[] } {
  const id = `a${outlet}`
  const claims: FigureClaim[] = []
  let text = ''
  for (let index = 0; index < quantities; index += 1) {
    const figure = String(10 + ((index * 37 + (outlet % 5 === 0 ? outlet : 0)) % 900))
    const thing = THINGS[index % THINGS.length] ?? ''
    const place = `${NAMES[index % NAMES.length]}${TAILS[Math.floor(index / NAMES.length) % TAILS.length]}`
    const [before, after] = wording(outlet % 7, thing, place)
    const start = text.length + before.length
    text += `${before}${figure}${after} `
    claims.push(claim({ id, start, figure, what: `${thing} near ${place}` }))
  }
  return {
    article: { id, outlet: `o${outlet}`, title: `Flood on the Tarn, day ${outlet}`, text, publishedAt: '2031-05-01' },
    claims,
  }
}

function wording(way: number, thing: string, place: string): [before: string, after: string] {
  const ways: [string, string][] = [
    [`The flood near ${place} damaged `, ` ${thing}, officials said.`],
    [`Officials in ${place} counted `, ` damaged ${thing} on Tuesday.`],
    [`In ${place} the water took `, ` ${thing} within an hour.`],
    [`Some `, ` ${thing} near ${place} were lost to the river.`],
    [`“We lost `, ` ${thing} here,” the mayor of ${place} said.`],
    [`Crews who reached ${place} by boat found `, ` ${thing} under water.`],
    [`The district of ${place} reported `, ` ${thing} damaged by the flood.`],
  ]
  return ways[way] ?? ['', '']
}

type Stated = { id: string; start: number; figure: string; what: string }

function claim({ id, start, figure, what }: Stated): FigureClaim {
  return {
    type: 'figure',
    id: `f-${id}-${start}`,
    article: id,
    in: 'text',
    start,
    end: start + figure.length,
    quote: figure,
    lower: Number(figure),
    upper: Number(figure),
    hedge: 'exact',
    unit: 'item',
    kind: 'objects',
    what,
    status: 'asserted',
    aspect: 'level',
    attribution: null,
    rules: [],
  }
}
