import { describe, expect, it } from 'vitest'
import { setsScene } from '../../../packages/comparison/src/quantities/places.ts'

describe('setsScene', () => {
  const cases: [string, boolean][] = [
    ['In a village near the dam, one man was killed.', true],
    ['In Upper Tarn village a landslide buried a man.', true],
    ['At the town hospital doctors counted 12 dead.', true],
    ['Elsewhere, two people drowned.', true],
    ['“We have received 50 people with burns,” a doctor said.', true],
    ['The clinic had treated 30 people by noon.', true],
    ['Twelve dockers were taken to the hospital.', true],
    ['Twelve dockers were rushed to Tarn General Hospital.', true],
    ['Nurses admitted nine children.', true],
    ['The injured were taken to hospitals across the region.', false],
    ['We have seen 50 people hurt, the mayor said.', false],
    ['The hospital burned down and 30 people were hurt.', false],
    ['She received 50 letters and treated 24 friends.', false],
    ['In all, 24 people were killed.', false],
    ['In Port Elsa, 24 people were killed.', false],
    ['The flood killed one man in a village.', false],
    ['In a statement the mayor of the old harbour town put the toll at 24.', false],
  ]
  it.each(cases)('%s', (sentence, expected) => expect(setsScene(sentence)).toBe(expected))
})
