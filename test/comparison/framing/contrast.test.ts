import { describe, expect, it } from 'vitest'
import { contrasts, frame } from './readings.ts'

describe('contrastFraming', () => {
  const claims = [
    frame('north naming militants', { id: 'a1', about: 'the group' }),
    frame('north naming militants', { id: 'a2', about: 'the group' }),
    frame('north naming city hall', { id: 'a3', about: 'the mayor' }),
    frame('south naming fighters', { id: 'a4', about: 'the group' }),
    frame('south naming fighters', { id: 'a5', about: 'the group' }),
    frame('south naming militants', { id: 'a6', about: 'the group' }),
    frame('north agency active', { in: 'title' }),
    frame('south agency agentless', { in: 'title' }),
    frame('south agency agentless'),
    frame('south unknown-measure x'),
  ]
  const all = contrasts(claims)
  const [agency, victims] = all
  const naming = all.find(({ measure }) => measure === 'naming')

  it('counts headlines only for agency, and every outlet with its denominator', () => {
    expect(agency?.measure).toBe('agency')
    expect(agency?.perOutlet.map(({ outlet, n }) => `${outlet} ${n}`)).toEqual(['north 1', 'quiet 0', 'south 1'])
  })
  it('says that a measure of sides is left out where the study names none', () => {
    expect(victims).toMatchObject({ measure: 'victim-side', groups: [], perOutlet: [] })
    expect(victims?.warnings?.[0]).toContain('names no sides')
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
      claims: ['a1', 'a2', 'a6'],
    })
  })
  it('states nothing on a single reading', () => expect(agency?.findings).toEqual([]))
  it('names every counted reading', () => {
    const named = naming?.perOutlet.flatMap(({ counts }) => counts.flatMap(({ claims }) => claims))
    expect(named?.toSorted()).toEqual(['a1', 'a2', 'a3', 'a4', 'a5', 'a6'])
  })
  it('is the same whatever the order of the claims', () => {
    expect(contrasts(claims.toReversed())).toEqual(contrasts(claims))
  })
  it('warns where texts and readings are few', () => {
    expect(naming?.warnings).toEqual([
      expect.stringContaining('The north, The south: fewer than 8 independent texts'),
      'The north, The south: fewer than 10 mentions of the actor.',
    ])
    expect(naming?.perOutlet[0]?.counts[0]).not.toHaveProperty('interval')
  })
})

/** An outlet's texts, each with so many readings of either value. */
const texts = (outlet: string, number: number, values: readonly string[]) =>
  Array.from({ length: number }, (_, at) =>
    values.map((value) => frame(`${outlet}/${at} naming ${value}`, { about: 'g' })),
  ).flat()

describe('contrasts over many texts', () => {
  const naming = (claims: ReturnType<typeof texts>) => contrasts(claims).find(({ measure }) => measure === 'naming')

  it('bounds every share, and the difference of two', () => {
    const contrast = naming([
      ...texts('north', 9, ['rebels', 'rebels', 'fighters']),
      ...texts('north/x', 3, ['fighters']),
      ...texts('south', 12, ['fighters']),
    ])
    const [rebels] = contrast?.perOutlet[0]?.counts.filter(({ value }) => value === 'rebels') ?? []
    expect(rebels).toMatchObject({ n: 18, of: 30 })
    expect(rebels?.interval?.lower).toBeLessThan(0.6)
    expect(rebels?.interval?.upper).toBeGreaterThan(0.6)
    expect(contrast?.findings[0]?.adjusted).toBeLessThan(0.05)
    expect(contrast?.findings[0]?.interval?.lower).toBeGreaterThan(0)
  })
  it('states no difference that chance would make', () => {
    const mixed = (outlet: string, shift: number) =>
      Array.from({ length: 10 }, (_, at) =>
        frame(`${outlet}/${at} naming ${(at + shift) % 2 === 0 ? 'rebels' : 'fighters'}`, { about: 'g' }),
      )
    expect(naming([...mixed('north', 0), ...mixed('south', 1)])?.findings).toEqual([])
  })
  it('counts an outlet’s near copies of one text once', () => {
    const claims = [frame('north/1 naming rebels', { about: 'g' }), frame('north/2 naming rebels', { about: 'g' })]
    const reuse = [
      {
        articles: ['north/1', 'north/2'] as [string, string],
        outlets: ['north', 'north'] as [string, string],
        degree: 'derived' as const,
        containment: 0.9,
      },
    ]
    const contrast = contrasts(claims, { reuse }).find(({ measure }) => measure === 'naming')
    expect(contrast?.perOutlet[0]).toMatchObject({ n: 1, texts: 1 })
    expect(naming(claims)?.perOutlet[0]).toMatchObject({ n: 2, texts: 2 })
  })
})
