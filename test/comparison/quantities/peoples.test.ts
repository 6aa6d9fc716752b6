import { describe, expect, it } from 'vitest'
import { rivalPeoples } from '../../../packages/comparison/src/quantities/peoples.ts'
import { article, figure } from '../claims.ts'

const names = new Set(['marenian', 'velish', 'tarner', 'calder'])
const killed = (...whats: string[]) => whats.map((what, index) => figure(article(`a${index}`, '5 died'), '5', { what }))

describe('rivalPeoples', () => {
  it('names two peoples that figures set against each other', () => {
    expect([...rivalPeoples(killed('marenians', 'tarners'), names)].toSorted()).toEqual(['marenian', 'tarner'])
  })
  it('is empty where one people is named, as "people" would be', () => {
    expect(rivalPeoples(killed('marenians', 'people', 'officers'), names).size).toBe(0)
  })
  it('does not take a place in front of the counted for a people', () => {
    expect(rivalPeoples(killed('calder dockers', 'tarners'), names).size).toBe(0)
  })
})
