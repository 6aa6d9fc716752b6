import { Aspect, FigureKind, Hedge, type Scale, Status, type UnitKind, Verdict } from '@parallax/model'

/** One thing that a coder says of a unit. */
export type Field = {
  readonly name: string
  readonly label: string
  /** What is asked, with the rule for hard cases: it stands beside the field. */
  readonly says: string
  readonly scale: Scale
  /** The codes to choose from; without them the coder writes. Frame readings bring their own. */
  readonly codes?: readonly string[]
  /** Asked only where the unit's first field has this code. */
  readonly only?: string
}

/** How an open end of a figure is coded; an empty field is a missing code. */
export const OPEN = 'open'

/** What parts several figures in one field, and what says that there are none. */
export const PART = '|'
export const NONE = 'none'

const YES_NO = ['yes', 'no'] as const

/** The codebook for people, one list a kind of unit, in the order in which a coder decides. Own wording; MIT. */
export const CODEBOOK: Readonly<Record<UnitKind, readonly Field[]>> = {
  figure: [
    {
      name: 'figure',
      label: 'Is it a figure?',
      scale: 'nominal',
      codes: YES_NO,
      says: 'Yes if the marked number asserts how many, how much or what share. No for dates, clock times, ages, ranks, and numbers within names.',
    },
    {
      name: 'words',
      label: 'Its words',
      scale: 'nominal',
      only: 'yes',
      says: 'Copy the words exactly: bounding words, number, scale word and unit sign, without the noun counted. “at least 830”, “more than $1.2 million”.',
    },
    {
      name: 'lower',
      label: 'Least value',
      scale: 'ratio',
      only: 'yes',
      says: 'In plain digits, scale words multiplied out. “1.2 million” is 1200000. Write open where the words set no lower end.',
    },
    {
      name: 'upper',
      label: 'Greatest value',
      scale: 'ratio',
      only: 'yes',
      says: 'As the least value; for a plain number both are the same. Write open where the words set no upper end.',
    },
    {
      name: 'hedge',
      label: 'Bounded how',
      scale: 'nominal',
      codes: Hedge.options,
      only: 'yes',
      says: 'What the words do to the number: leave it exact, approximate it, bound it from below or above, give a range, or stay vague (“dozens”).',
    },
    {
      name: 'unit',
      label: 'Unit',
      scale: 'nominal',
      only: 'yes',
      says: 'person, item for other counted things, percent, a currency code (USD), or a unit of measure (km, h).',
    },
    {
      name: 'kind',
      label: 'Kind',
      scale: 'nominal',
      codes: FigureKind.options,
      only: 'yes',
      says: 'What happened to those counted, or what sort of thing is measured. Dead and hurt counted together are casualties.',
    },
    {
      name: 'status',
      label: 'How firmly',
      scale: 'nominal',
      codes: Status.options,
      only: 'yes',
      says: 'Asserted unless the words call it an estimate, a fear, a plan or demand, a condition, or deny it.',
    },
    {
      name: 'aspect',
      label: 'Level or change',
      scale: 'nominal',
      codes: Aspect.options,
      only: 'yes',
      says: 'Level is how many there are; change is by how many it rose or fell.',
    },
    {
      name: 'source',
      label: 'Source',
      scale: 'nominal',
      only: 'yes',
      says: 'Whom the sentence names for it, in its words, shortest full form. Write none where the outlet speaks itself.',
    },
  ],
  sentence: [
    {
      name: 'figures',
      label: 'Figures in it',
      scale: 'nominal',
      says: 'Copy the words of every figure in the sentence exactly, parted by |. Write none where there is no figure.',
    },
  ],
  quantity: [
    {
      name: 'same',
      label: 'One thing?',
      scale: 'nominal',
      codes: YES_NO,
      says: 'Yes if all passages count one thing: were they exact and of one moment, they would have to be equal. A part and its whole are two.',
    },
    {
      name: 'verdict',
      label: 'Verdict',
      scale: 'nominal',
      codes: Verdict.options,
      only: 'yes',
      says: 'Agree: the same number, bounds aside. Compatible: some value fits all. Superseded: a running total that a later text raised. Undetermined: a running total without order in time. Conflict: they cannot all hold. Single: one outlet only.',
    },
    {
      name: 'scope',
      label: 'Scope',
      scale: 'nominal',
      codes: ['focal', 'background'],
      only: 'yes',
      says: 'Focal measures the event, its direct consequences and the conduct of those in it; background is all else.',
    },
  ],
  frame: [
    {
      name: 'value',
      label: 'Reading',
      scale: 'nominal',
      says: 'Which reading of the measure, as defined above, the marked words have. Write none where the measure does not apply to them.',
    },
  ],
}
