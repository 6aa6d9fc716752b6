import { expect, it } from 'vitest'
import { frame, linesOf } from './readings.ts'

it('counts sentences, those without background by their number', () => {
  const claims = [
    frame('north background present', { sentences: 7 }),
    frame('north background past'),
    frame('north background cause'),
    frame('north background past'),
    frame('south background present', { sentences: 1 }),
  ]
  expect(linesOf('background', claims)).toEqual([
    'north: past 2 of 10',
    'north: present 7 of 10',
    'north: cause 1 of 10',
    'south: present 1 of 1',
  ])
})
