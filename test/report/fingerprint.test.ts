import { createHash } from 'node:crypto'
import { Comparison } from '@parallax/model'
import { describe, expect, it } from 'vitest'
import { fingerprint } from '../../apps/report/src/fingerprint.ts'
import { FERRY } from './ferry-comparison.ts'

describe('fingerprint', () => {
  it('does not change with the order of keys or a field that is not there', () => {
    const turned = Object.fromEntries(Object.entries(FERRY).toReversed())
    expect(fingerprint(Comparison.parse(turned))).toBe(fingerprint(FERRY))
    const [first, ...rest] = FERRY.outlets
    if (!first) throw new Error('no outlet')
    const withNothing: Comparison = { ...FERRY, outlets: [Object.assign({}, first, { home: undefined }), ...rest] }
    expect(fingerprint(withNothing)).toBe(fingerprint(FERRY))
  })

  it('changes with what is said', () => {
    expect(fingerprint({ ...FERRY, event: { ...FERRY.event, title: 'Another' } })).not.toBe(fingerprint(FERRY))
    expect(fingerprint({ ...FERRY, outlets: FERRY.outlets.toReversed() })).not.toBe(fingerprint(FERRY))
  })

  it('is the hash of canonical JSON, keys by code units even where they look like numbers', () => {
    const [article, ...others] = FERRY.articles
    if (!article) throw new Error('no article')
    const loose = { ...FERRY, articles: [Object.assign({}, article, { 9: 'é', 10: [1.5, null, true] }), ...others] }
    expect(fingerprint(loose)).toBe(createHash('sha256').update(sortedJson(loose)).digest('hex'))
    expect(sortedJson(loose)).toContain('{"10":[1.5,null,true],"9":"é","authors"')
  })
})

/** The same another way: a replacer cannot order number-like keys, so they are marked and unmarked. */
function sortedJson(value: unknown): string {
  const marked = JSON.stringify(value, (_, item: unknown) =>
    typeof item === 'object' && item !== null && !Array.isArray(item)
      ? Object.fromEntries(
          Object.entries(item)
            .map(([key, inner]) => [`§${key}`, inner] as const)
            .toSorted(([a], [b]) => (a < b ? -1 : 1)),
        )
      : item,
  )
  return marked.replace(/"§+/g, '"')
}
