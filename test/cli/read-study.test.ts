import { describe, expect, it } from 'vitest'
import { ParallaxError } from '@parallax/model'
import { parseStudy } from '../../apps/cli/src/input/read-study.ts'

function mistake(text: string): Pick<ParallaxError, 'where' | 'message' | 'value' | 'todo'> | undefined {
  try {
    parseStudy(text, 'study.yaml')
    return undefined
  } catch (error) {
    if (error instanceof ParallaxError)
      return { where: error.where, message: error.message, value: error.value, todo: error.todo }
    throw error
  }
}

describe('a study file', () => {
  it('needs only its name', () => {
    expect(parseStudy('study: Aceh', 'study.yaml').study.study).toBe('Aceh')
  })

  it('may have dates as YAML writes them', () => {
    const text = 'study: x\nevents:\n  - {id: a, title: A, window: {from: 2013-07-02, to: 2013-07-05}}'
    expect(parseStudy(text, 'study.yaml').study.events[0]?.window?.from).toBe('2013-07-02')
  })

  it.each([
    [
      'an unknown key',
      'study: x\noutlet: []',
      { where: 'study.yaml:2:1', value: 'outlet', todo: expect.stringContaining('outlets') },
    ],
    [
      'an unknown key inside an event',
      'study: x\nevents:\n  - id: a\n    titel: A\n    title: A',
      { where: 'study.yaml:4:5', value: 'titel', todo: expect.stringContaining('title, window') },
    ],
    [
      'a bad date',
      'study: x\nevents:\n  - {id: a, title: A, window: {from: "2 July", to: "2013-07-05"}}',
      { where: 'study.yaml:3:38', value: '2 July', message: expect.stringContaining('a date like 2013-07-02') },
    ],
    [
      'an unknown key in an outlet given whole',
      'study: x\noutlets:\n  - {id: north-herald, name: North Herald, feed: []}',
      { where: 'study.yaml:3:44', value: 'feed', todo: expect.stringContaining('feeds') },
    ],
    ['an id with blanks', 'study: x\nevents:\n  - {id: "a b", title: A}', { where: 'study.yaml:3:10', value: 'a b' }],
    [
      'a wrong choice',
      'study: x\ngates: {arithmetic: loud}',
      { where: 'study.yaml:2:21', todo: 'allowed here: off, warn, error' },
    ],
    [
      'a number where text is wanted',
      'study: x\nevents: [{id: 0042, title: A}]',
      { where: 'study.yaml:2:15', todo: expect.stringContaining('"0042"') },
    ],
    [
      'an unknown kind of source',
      'study: x\nevents:\n  - id: a\n    title: A\n    sources: [{kind: gdelta}]',
      { where: 'study.yaml:5:22', value: 'gdelta', todo: 'allowed here: gdelt, media-cloud, warc, pages' },
    ],
    [
      'an unknown key in a source',
      'study: x\nevents:\n  - id: a\n    title: A\n    sources:\n      - {kind: warc, path: news.warc}',
      { where: 'study.yaml:6:22', value: 'path' },
    ],
    [
      'an archive without a place for the address',
      'study: x\ncrawl: {deadPages: "https://archive.example/"}',
      { where: 'study.yaml:2:20', message: expect.stringContaining('ends in {url}') },
    ],
    ['no name', 'contact: a@b.example', { where: 'study.yaml:1:1', message: expect.stringContaining('study') }],
    ['no YAML', 'study: [x', { where: expect.stringMatching(/^study\.yaml:1:/) }],
    ['an empty file', '', { message: expect.stringContaining('study') }],
    ['a list', '- a\n- b', { where: 'study.yaml:1:1' }],
  ])('names %s by place, value and what is allowed', (_, text, expected) => {
    expect(mistake(text)).toMatchObject(expected)
  })

  it('refuses a bomb of aliases', () => {
    const bomb = [
      'a0: &a0 [x, x]',
      ...Array.from({ length: 30 }, (_, i) => `a${i + 1}: &a${i + 1} [*a${i}, *a${i}]`),
    ].join('\n')
    expect(mistake(bomb)).toMatchObject({ where: 'study.yaml' })
  })
})
