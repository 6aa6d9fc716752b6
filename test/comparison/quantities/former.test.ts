import { expect, it } from 'vitest'
import { isFormer } from '../../../packages/comparison/src/quantities/former.ts'

it.each([
  'The toll has risen from ',
  'The count rose from ',
  'a rise to 24, up from ',
  'The death toll climbed sharply from ',
  'revised down from an earlier estimate of ',
  'an initial toll of ',
  'officials had earlier reports of ',
])('%s…', (before) => expect(isFormer(before)).toBe(true))

it.each([
  'The toll has risen to ',
  'rescuers came from ',
  'people from ',
  'at least ',
  'He fell from a height of ',
  'the river rose by ',
])('not: %s…', (before) => expect(isFormer(before)).toBe(false))
