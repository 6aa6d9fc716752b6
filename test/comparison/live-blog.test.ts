import type { Article } from '@parallax/model'
import { describe, expect, it } from 'vitest'
import { compare } from '../../packages/comparison/src/index.ts'
import { article, figure, moreThan, provenance } from './claims.ts'

const POSTS = [
  ['2031-05-01T09:35:00Z', 'Seventeen people had been killed in the fire at Lake Tarn.'],
  ['2031-05-01T12:05:00Z', 'The death toll of the fire has risen from 17 to 19.'],
  ['2031-05-01T17:45:00Z', 'More than 20 people have been killed in the fire.'],
] as const

function liveBlog(): Article {
  const text = POSTS.map(([, post]) => post).join('\n\n')
  const blocks = POSTS.map(([time, post]) => {
    const start = text.indexOf(post)
    return { role: 'live-blog-post', text: post, start, end: start + post.length, time }
  })
  const rest = { textKind: 'live-blog', publishedAt: '2031-05-01T09:35:00Z', title: 'Fire at Lake Tarn: live' } as const
  return article('lantern', text, { ...rest, blocks })
}

function compared() {
  const blog = liveBlog()
  const other = article('north', 'The fire at Lake Tarn killed 24 people.', { publishedAt: '2031-05-01T20:00:00Z' })
  const claims = [
    figure(blog, 'Seventeen', { value: 17 }),
    figure(blog, '17'),
    figure(blog, '19'),
    figure(blog, 'More than 20', moreThan(20)),
    figure(other, '24'),
  ]
  const event = { id: 'fire', title: 'Fire at Lake Tarn' }
  return compare({ event, articles: [blog, other], claims, provenance })
}

describe('a live blog', () => {
  it('stands with its last post, which the evening paper can hold with', () => {
    const [killed] = compared().quantities
    expect(killed?.claims).toHaveLength(5)
    expect(killed?.verdict).toBe('compatible')
    expect(killed?.perOutlet.map(({ value }) => value)).toEqual(['> 20', '24'])
  })
  it('does not contradict itself: its toll grew from post to post', () => {
    expect(compared().checks).toEqual([])
  })
  it('has a timeline, without what was only the earlier value', () => {
    const [killed] = compared().quantities
    expect(killed?.timeline?.map(({ value, to }) => `${to?.slice(11, 16)} ${value}`)).toEqual([
      '09:35 17',
      '12:05 19',
      '17:45 > 20',
      '20:00 24',
    ])
  })
})
