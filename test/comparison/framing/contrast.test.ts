import type { FrameClaim } from '@parallax/model'
import { describe, expect, it } from 'vitest'
import { contrastFraming } from '../../../packages/comparison/src/framing/index.ts'

let count = 0
/** A reading from `outlet measure value`. */
const reading = (line: string, rest: Partial<FrameClaim> = {}): FrameClaim => {
  const [outlet = '', measure = '', ...words] = line.split(' ')
  const value = words.join(' ')
  count += 1
  return {
    type: 'frame',
    id: `r${count}`,
    article: outlet,
    in: 'title',
    start: 0,
    end: 1,
    measure,
    value,
    quote: 'x',
    ...rest,
  }
}
const over = {
  outlets: ['north', 'quiet', 'south'],
  outletOf: (id: string) => id,
  nameOf: (id: string) => `The ${id}`,
  sides: [],
}

describe('contrastFraming', () => {
  const readings = [
    reading('north naming militants', { about: 'the group' }),
    reading('north naming militants', { about: 'the group' }),
    reading('north naming city hall', { about: 'the mayor' }),
    reading('south naming fighters', { about: 'the group' }),
    reading('south naming fighters', { about: 'the group' }),
    reading('south naming militants', { about: 'the group' }),
    reading('north agency active'),
    reading('south agency agentless'),
    reading('south agency agentless', { in: 'text' }),
    reading('south unknown-measure x'),
  ]
  const [agency, naming] = contrastFraming({ ...over, readings })

  it('counts headlines only for agency, and every outlet with its denominator', () => {
    expect(agency?.measure).toBe('agency')
    expect(agency?.perOutlet.map(({ outlet, n }) => `${outlet} ${n}`)).toEqual(['north 1', 'quiet 0', 'south 1'])
  })
  it('groups names by actor', () => {
    expect(naming?.groups.map(({ about, value }) => `${about}: ${value}`)).toEqual([
      'the group: militants',
      'the group: fighters',
      'the mayor: city hall',
    ])
  })
  it('states the widest difference with its numbers and readings', () => {
    expect(naming?.findings[0]).toEqual({
      statement: 'The north uses the group as “militants” in 2 of 2 mentions of the actor, The south in 1 of 3.',
      claims: ['r1', 'r2', 'r6'],
    })
  })
  it('states nothing on a single reading', () => expect(agency?.findings).toEqual([]))
  it('names every counted reading', () => {
    const named = naming?.perOutlet.flatMap(({ counts }) => counts.flatMap(({ claims }) => claims))
    expect(named?.toSorted()).toEqual(['r1', 'r2', 'r3', 'r4', 'r5', 'r6'])
  })
})
