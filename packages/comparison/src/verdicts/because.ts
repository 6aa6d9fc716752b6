import { listNames } from '../order.ts'
import { showSpan } from '../time/time-span.ts'
import type { Assertion } from './assertion.ts'
import { sameNumber } from './assertion.ts'
import type { Judgement } from './judge.ts'
import type { FirmJudgement } from './judge-firmly.ts'
import type { StanceEntry } from './stance.ts'

/** How outlets are called, and what else there is to say of the judgement (see `FirmJudgement`). */
type Remarks = Partial<Omit<FirmJudgement, 'judgement'>> & {
  nameOf: (outlet: string) => string
  /** Ids of the claims that say what would be, where most say what is or will be, or the other way round. */
  otherwiseMeant?: ReadonlySet<string>
}

/** Sentences that say why a quantity has its verdict, with values and the outlets' names. */
export function explain(judgement: Judgement, remarks: Remarks): string[] {
  const { setAside = [], isUnsure = false, otherwiseMeant = new Set(), nameOf } = remarks
  const isOther = ({ id }: Assertion) => otherwiseMeant.has(id)
  const sentences = [
    isUnsure ? unsure(judgement, nameOf) : mainReason(judgement, nameOf),
    aside(
      'their words leave open whether they count the same',
      setAside.filter((own) => !isOther(own)),
      nameOf,
    ),
    aside('one says what would be, the others what is or will be', setAside.filter(isOther), nameOf),
    ...rival(judgement, nameOf),
    ...conversions(judgement),
  ]
  if (judgement.divergent) sentences.push('The open bounds all hold together, but lie more than a quarter apart.')
  return sentences.filter((sentence) => sentence !== '')
}

function mainReason(judgement: Judgement, nameOf: (outlet: string) => string): string {
  const { verdict, stances, common } = judgement
  switch (verdict) {
    case 'single':
      return `Only ${nameOf(stances[0]?.outlet ?? '')} gives a figure.`
    case 'agree':
      return `${stances.length === 2 ? 'Both' : `All ${stances.length}`} outlets state ${commonValue(judgement)}, hedges aside.`
    case 'compatible':
      return `The figures differ but can all hold: ${describe(common?.items ?? [], nameOf)}.`
    case 'superseded':
      return `A total that is counted up: ${listNames(judgement.superseded.map((pair) => outdatedBy(pair, nameOf)))}.`
    case 'undetermined':
      return `The figures cannot all hold, and nothing tells which is later: ${opposed(judgement, nameOf)}.`
    case 'conflict':
      return `The figures cannot all hold, and time does not explain it: ${opposed(judgement, nameOf)}.`
    default:
      return verdict satisfies never
  }
}

function unsure(judgement: Judgement, nameOf: (outlet: string) => string): string {
  return `The figures cannot all hold, but their words leave open whether they count the same: ${opposed(judgement, nameOf)}.`
}

/** The figures that a verdict is stated without. */
function aside(reason: string, setAside: readonly Assertion[], nameOf: (outlet: string) => string): string {
  if (setAside.length === 0) return ''
  const figures = [...new Set(setAside.map(({ value, outlet }) => `${value} (${nameOf(outlet)})`))].toSorted()
  return `Set aside, for ${reason}: ${listNames(figures)}.`
}

function opposed(judgement: Judgement, nameOf: (outlet: string) => string): string {
  return judgement.camps.map((camp) => describe(camp.items, nameOf)).join(' against ')
}

function describe(entries: readonly StanceEntry[], nameOf: (outlet: string) => string): string {
  const byValue = Map.groupBy(entries, (entry) => valueOf(entry))
  return listNames([...byValue].map(([value, held]) => `${value} (${listNames(held.map((e) => nameOf(e.outlet)))})`))
}

function outdatedBy(
  { entry, by }: { entry: StanceEntry; by: StanceEntry },
  nameOf: (outlet: string) => string,
): string {
  const down = (by.interval.upper ?? Infinity) < (entry.interval.lower ?? -Infinity) ? ', revised down' : ''
  const asOf = showSpan(by.assertions.find((assertion) => assertion.asOf)?.asOf ?? null)
  return `${nameOf(entry.outlet)}'s ${valueOf(entry)} gives way to ${nameOf(by.outlet)}'s ${valueOf(by)} (as of ${asOf}${down})`
}

function rival(judgement: Judgement, nameOf: (outlet: string) => string): string[] {
  return judgement.stances
    .filter((stance) => stance.entries.length > 1)
    .map(({ outlet, entries }) => `${nameOf(outlet)} sets ${listNames(entries.map(valueOf))} side by side.`)
}

function conversions(judgement: Judgement): string[] {
  const units = judgement.stances
    .flatMap((stance) => stance.entries.flatMap((entry) => entry.assertions))
    .flatMap((assertion) => assertion.convertedFrom ?? [])
  return units.length === 0
    ? []
    : [`Values in ${listNames([...new Set(units)].toSorted())} are converted, with 5 % for rounding.`]
}

function commonValue({ stances }: Judgement): string {
  const [first, ...others] = stances.map((stance) => stance.entries.flatMap((entry) => entry.assertions))
  const shared = (first ?? []).find((a) => others.every((own) => own.some((b) => sameNumber(a, b))))
  return shared?.value ?? 'the same number'
}

/** The most precise of an entry's values: the exact number, where "at least" stands beside it. */
export function valueOf(entry: StanceEntry): string {
  return mostPrecise(entry.assertions)?.value ?? ''
}

/** The claim that asserts the fewest values; the first by id among equals. */
function mostPrecise(assertions: readonly Assertion[]): Assertion | undefined {
  const width = ({ interval }: Assertion) => (interval.upper ?? Infinity) - (interval.lower ?? -Infinity)
  return assertions.toSorted((a, b) => {
    const [left, right] = [width(a), width(b)]
    return left === right ? Number(a.headline) - Number(b.headline) || (a.id < b.id ? -1 : 1) : left - right
  })[0]
}
