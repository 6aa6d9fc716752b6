import type { FrameClaim } from '@parallax/model'
import { byText } from '../order.ts'
import { sideName } from './side-name.ts'
import type { FramingGround, Measure, Reading } from './measure.ts'

const MENTIONS = 'told'
const TOLLS = 'counted'

/** Where only the sentences around tell the side, a count is not laid to it. */
const TOO_WEAK: ReadonlySet<unknown> = new Set(['sentence', 'context'])

/** Whether each side's dead are spoken of in proportion to how many are reported. */
export const casualtySymmetry: Measure = {
  id: 'casualty-symmetry',
  title: 'Each side’s dead, spoken of and counted',
  definition:
    'Of all clauses on people killed or dying whose side is told (see “Whose dead and hurt are spoken of”), the share on each side, beside each side’s share of the dead that the same outlet counts: the highest toll it gives for each side anywhere in the event. An outlet whose two shares lie apart speaks of one side’s dead more often than their number; that is no fault by itself, since news follows what is new (compare Herman and Chomsky 1988, chapter 2). A toll is linked to a side where its own clause tells the side, not where only sentences around it do; a toll of another period or place than the event counts like any other, so open its sentence.',
  denominator: 'clauses on deaths (told) or dead (counted)',
  exploratory: true,
  needsSides: true,
  readingsOf: (ground) => [...mentions(ground), ...tolls(ground)],
  labelOf: (value, about, sides) =>
    `the dead of ${sideName(value, sides)}, ${about === TOLLS ? 'by the highest toll' : 'by clauses'}`,
  verb: 'gives',
}

function mentions(ground: FramingGround): Reading[] {
  return onDeaths(ground).map(({ id, article, value }) => ({ claim: id, article, value, about: MENTIONS }))
}

/** For each outlet and side the claim with the highest toll, counted as many times as there are dead. */
function tolls(ground: FramingGround): Reading[] {
  const figures = new Map(ground.figures.map((figure) => [figure.id, figure] as const))
  const counted = onDeaths(ground).flatMap((frame) => {
    const figure =
      typeof frame['toll'] === 'string' && !TOO_WEAK.has(frame['basis']) ? figures.get(frame['toll']) : undefined
    const times = figure ? (figure.lower ?? figure.upper ?? 0) : 0
    return figure && times > 0 ? [{ frame, figure, times }] : []
  })
  const bySlot = Map.groupBy(counted, ({ frame }) => JSON.stringify([ground.outletOf(frame.article), frame.value]))
  return [...bySlot.values()].flatMap((own) => {
    const most = own.toSorted((a, b) => b.times - a.times || byText(a.figure.id, b.figure.id))[0]
    if (!most) return []
    const { frame, figure, times } = most
    return [{ claim: figure.id, article: frame.article, value: frame.value, about: TOLLS, times }]
  })
}

function onDeaths({ frames }: FramingGround): FrameClaim[] {
  return frames.filter((frame) => frame.measure === 'victim-side' && frame['dead'] === true)
}
