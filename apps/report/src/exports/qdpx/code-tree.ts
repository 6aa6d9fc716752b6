import { type Claim, CueClass, FigureKind, SourceType } from '@parallax/model'
import type { Edition } from '../../edition.ts'
import { byText } from '../../words/lists.ts'

/** A code and those below it; `path` names it and is the same over runs. */
export type QdaCode = { readonly path: readonly string[]; readonly says: string; readonly below: readonly QdaCode[] }

/** The codes that claims of the comparison bear: figures by kind, sources by type, cues by class, framing by measure. */
export function codeTree(edition: Edition): QdaCode[] {
  const { claims } = edition.comparison
  const used = new Set(claims.flatMap(codesOf).map((path) => path.join('\n')))
  const below = (top: string, values: readonly string[], says: string): QdaCode[] =>
    values.filter((value) => used.has([top, value].join('\n'))).map((value) => leaf([top, value], says))
  const measures = [...new Set(claims.flatMap((claim) => (claim.type === 'frame' ? [claim.measure] : [])))]
  const tree: QdaCode[] = [
    branch(
      ['figure'],
      'A figure that the text asserts, by kind.',
      below('figure', FigureKind.options, 'Kind of figure.'),
    ),
    branch(
      ['source'],
      'Who is said to say so, by type.',
      below('source', SourceType.options, 'Type of source; the coding marks the words that name it.'),
    ),
    branch(
      ['cue'],
      'What the cue does with what is said.',
      below('cue', CueClass.options, 'Class of cue; the coding marks the words that attribute.'),
    ),
    branch(
      ['framing'],
      'Readings of framing measures.',
      measures.toSorted(byText).map((measure) => measureCode(edition, measure)),
    ),
  ]
  return tree.filter((code) => code.below.length > 0)
}

/** The codes of one claim, by path. */
export function codesOf(claim: Claim): string[][] {
  if (claim.type === 'figure') return [['figure', claim.kind]]
  if (claim.type === 'frame') return [['framing', claim.measure, claim.value]]
  return [
    ['source', claim.sourceType],
    ['cue', claim.cueClass],
  ]
}

function measureCode({ comparison }: Edition, measure: string): QdaCode {
  const contrast = comparison.framing.find((one) => one.measure === measure)
  const values = new Set(
    comparison.claims.flatMap((claim) => (claim.type === 'frame' && claim.measure === measure ? [claim.value] : [])),
  )
  const leaves = [...values].toSorted(byText).map((value) => {
    const group = contrast?.groups.find((one) => one.value === value)
    return leaf(['framing', measure, value], group?.label ?? '')
  })
  return branch(['framing', measure], contrast?.definition ?? '', leaves)
}

function leaf(path: readonly string[], says: string): QdaCode {
  return { path, says, below: [] }
}

function branch(path: readonly string[], says: string, below: readonly QdaCode[]): QdaCode {
  return { path, says, below }
}
