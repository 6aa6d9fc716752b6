/**
 * Units by what they measure, with the factor to the first unit of their group.
 * Source: SI Brochure (9th edition) and NIST Handbook 44, appendix C (public domain): exact, save month and year,
 * which are mean Gregorian ones (30.436875 and 365.2425 days).
 */
const FACTORS: Readonly<Record<string, Readonly<Record<string, number>>>> = {
  length: { m: 1, km: 1000, cm: 0.01, mm: 0.001, mi: 1609.344, yd: 0.9144, ft: 0.3048, in: 0.0254, '[nmi_i]': 1852 },
  area: { m2: 1, km2: 1e6, ha: 10_000, acre: 4046.8564224, ft2: 0.09290304, mi2: 2_589_988.110336 },
  volume: { L: 1, l: 1, m3: 1000, '[gal_us]': 3.785411784, bbl: 158.987294928 },
  mass: { kg: 1, g: 0.001, t: 1000, lb: 0.45359237, oz: 0.028349523125 },
  speed: { 'km/h': 1, 'mi/h': 1.609344, 'm/s': 3.6, kn: 1.852 },
  time: { s: 1, min: 60, h: 3600, d: 86_400, wk: 604_800, mo: 2_629_746, a: 31_556_952 },
}

const DIMENSIONS: ReadonlyMap<string, { dimension: string; factor: number }> = new Map(
  Object.entries(FACTORS).flatMap(([dimension, units]) =>
    Object.entries(units).map(([unit, factor]) => [unit, { dimension, factor }] as const),
  ),
)

const SINGLE: Readonly<Record<string, string>> = {
  person: 'count',
  item: 'count',
  percent: 'percent',
  magnitude: 'magnitude',
  deg_c: 'temperature',
  deg_f: 'temperature',
}

/** What a unit measures: `count`, `money`, `percent`, `magnitude`, `length` ...; an unknown unit is its own dimension. */
export function dimensionOf(unit: string): string {
  if (/^[A-Z]{3}$/.test(unit)) return 'money'
  return SINGLE[unit] ?? DIMENSIONS.get(unit)?.dimension ?? `unit ${unit}`
}

/** How a value in one unit is written in another: `value * factor + offset`; null where the two do not convert. */
export type Conversion = { factor: number; offset: number }

/** Exact conversion between two units of one dimension; currencies are not among them (see `exchange-rates.ts`). */
export function conversion(from: string, to: string): Conversion | null {
  if (from === to) return { factor: 1, offset: 0 }
  if (from === 'deg_c' && to === 'deg_f') return { factor: 1.8, offset: 32 }
  if (from === 'deg_f' && to === 'deg_c') return { factor: 1 / 1.8, offset: -32 / 1.8 }
  const a = DIMENSIONS.get(from)
  const b = DIMENSIONS.get(to)
  return a && b && a.dimension === b.dimension ? { factor: a.factor / b.factor, offset: 0 } : null
}
