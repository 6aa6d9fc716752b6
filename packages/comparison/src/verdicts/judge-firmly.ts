import type { Verdict } from '@parallax/model'
import type { Assertion } from './assertion.ts'
import { judge, type Judgement } from './judge.ts'

/** A judgement, and how far it rests on claims whose words leave open whether they belong to the quantity. */
export type FirmJudgement = {
  judgement: Judgement
  /** The claims it was made without. */
  setAside: Assertion[]
  /** The figures disagree, but may be figures of two things. */
  isUnsure: boolean
}

/** `firm` holds the ids of the claims that are surely about one thing. */
type Grounds = { firm: ReadonlySet<string>; runningTotal: boolean }

/** Verdicts on several outlets, the most united first. */
const DISAGREEMENT: readonly Verdict[] = ['agree', 'compatible', 'superseded', 'undetermined', 'conflict']

/**
 * Judges all claims of a quantity, unless those that surely belong to it are more united: then these decide, and the rest
 * are set aside; what sets outlets against each other must be sure to be of one thing. Where only one outlet's surely do, a conflict cannot be told from two things mistaken for one.
 */
export function judgeFirmly(assertions: readonly Assertion[], { firm, runningTotal }: Grounds): FirmJudgement {
  const all = judge(assertions, runningTotal)
  const core = assertions.filter(({ id }) => firm.has(id))
  const plain: FirmJudgement = { judgement: all, setAside: [], isUnsure: false }
  if (core.length === assertions.length) return plain
  const sure = judge(core, runningTotal)
  if (sure.stances.length < 2) {
    return all.verdict === 'conflict'
      ? { ...plain, judgement: { ...all, verdict: 'undetermined' }, isUnsure: true }
      : plain
  }
  if (!isMoreUnited(sure, all)) return plain
  return { judgement: sure, setAside: assertions.filter(({ id }) => !firm.has(id)), isUnsure: false }
}

/** By the verdict; where that is one, by how many camps the figures form. */
function isMoreUnited(a: Judgement, b: Judgement): boolean {
  const [left, right] = [DISAGREEMENT.indexOf(a.verdict), DISAGREEMENT.indexOf(b.verdict)]
  return left === right ? a.camps.length < b.camps.length : left < right
}
