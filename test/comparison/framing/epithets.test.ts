import { describe, expect, it } from 'vitest'
import { attribution, frame, linesOf } from './readings.ts'

describe('epithets', () => {
  const tied = attribution('north', { source: 'the rebel-run health ministry' })
  const given = frame('north epithets rebel-run', { about: 'health ministry', attribution: tied.id })
  it('counts attributions to a source with and without the epithet that some text gives it', () => {
    const claims = [
      tied,
      given,
      attribution('north', { source: 'the health ministry' }),
      attribution('south', { source: 'The Health Ministry in Port Sud' }),
      attribution('south', { source: 'the army' }),
      attribution('south'),
    ]
    expect(linesOf('epithets', claims)).toEqual([
      'north: [health ministry] none 1 of 2',
      'north: [health ministry] rebel-run 1 of 2',
      'south: [health ministry] none 1 of 1',
    ])
  })
  it('does not find a source inside a longer word', () => {
    const claims = [tied, given, attribution('south', { source: 'a health ministry-watcher, or bishealth ministryx' })]
    expect(linesOf('epithets', claims)).toContain('south: [health ministry] none 1 of 1')
    expect(linesOf('epithets', [tied, given, attribution('south', { source: 'bishealth ministry' })])).toEqual([
      'north: [health ministry] rebel-run 1 of 1',
    ])
  })
  it('says nothing where no source has an epithet', () => expect(linesOf('epithets', [tied])).toEqual([]))
})
