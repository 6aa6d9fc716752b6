import type { Quantity } from '@parallax/model'
import { describe, expect, it } from 'vitest'
import { keyFigures } from '../../../apps/report/src/words/key-figures.ts'
import { FERRY } from '../ferry-comparison.ts'

const labels = (quantities: readonly Quantity[]) => keyFigures(quantities).map((quantity) => quantity.label)
const only = (...kinds: Quantity['kind'][]) => FERRY.quantities.filter((quantity) => kinds.includes(quantity.kind))

describe('keyFigures', () => {
  it('takes the most carried quantity of every kind of toll, in order of weight', () => {
    expect(labels(FERRY.quantities)).toEqual(['people killed', 'people missing', 'people rescued'])
  })

  it('takes what is shared where there is no toll', () => {
    expect(labels(only('persons', 'money'))).toEqual(['passengers the ferry was licensed for', 'people aboard'])
  })

  it('takes what one outlet gives where nothing is shared', () => {
    expect(labels(only('injured'))).toEqual(['passengers among the injured'])
  })

  it('puts what the study watches first, and leaves the background out', () => {
    const watched = FERRY.quantities.map((quantity) => ({ ...quantity, watched: quantity.label === 'crew killed' }))
    expect(labels(watched)[0]).toBe('crew killed')
    expect(labels(FERRY.quantities)).not.toContain('people killed in 2008')
  })

  it('takes none where there is none', () => {
    expect(labels([])).toEqual([])
  })
})
