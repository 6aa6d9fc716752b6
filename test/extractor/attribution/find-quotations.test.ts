import { describe, expect, it } from 'vitest'
import { findQuotations } from '../../../packages/extractor/src/attribution/find-quotations.ts'
import { cutPassages } from '../../../packages/extractor/src/text/cut-passages.ts'

const quotations = (text: string) =>
  findQuotations(text, cutPassages(text)).map(({ start, end }) => text.slice(start, end))

const CASES: readonly (readonly [text: string, quotations: readonly string[]])[] = [
  ['He said “yes” and “no”.', ['“yes”', '“no”']],
  ['He said "yes" and "no".', ['"yes"', '"no"']],
  ["He said 'yes, of course' and left.", ["'yes, of course'"]],
  ['He said ‘yes’ and left.', ['‘yes’']],
  ["''Yes,'' he said.", ["''Yes,''"]],
  ['«Yes», he said.', ['«Yes»']],
  ['„Yes“ is a word.', ['„Yes“']],
  ['“One.\n\n“Two.”', ['“One.', '“Two.”']],
  ['“He said ‘yes’ to me,” she said.', ['“He said ‘yes’ to me,”']],
  ["The miners' strike isn't over.", []],
  ["It was the dogs' day in the '90s.", []],
  ["Rock 'n' roll isn't dead.", ["'n'"]],
  ['A board 6" wide', []],
  ['No marks here.', []],
]

describe('findQuotations', () => {
  it.each(CASES)('%s', (text, expected) => {
    expect(quotations(text)).toEqual(expected)
  })

  it('knows which pieces carry on over paragraphs', () => {
    const text = '“One.\n\n“Two.”\n\n“Three.”'
    const found = findQuotations(text, cutPassages(text)).map(({ open, resumed }) => [open, resumed])
    expect(found).toEqual([
      [true, false],
      [false, true],
      [false, false],
    ])
  })
})
