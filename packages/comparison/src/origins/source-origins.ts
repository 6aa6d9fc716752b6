import { contentId, type Origin } from '@parallax/model'
import { byText, distinct } from '../order.ts'
import type { OriginInput } from './origin-input.ts'
import { namesSomeone, resolveSurnames, sourceKey } from './source-names.ts'

/** A source that two outlets or more give figures from: another kind of common origin than shared wording. */
export function sourceOrigins({ claims, outletOf }: OriginInput): Origin[] {
  const cited = claims.flatMap((claim) =>
    claim.attribution ? [{ claim, key: sourceKey(claim.attribution.source) }] : [],
  )
  const resolved = resolveSurnames(cited.map(({ key }) => key))
  const groups = Map.groupBy(cited, ({ key }) => resolved.get(key) ?? key)
  return [...groups].flatMap(([key, own]): Origin[] => {
    const outlets = distinct(own.map(({ claim }) => outletOf(claim.article)))
    if (outlets.length < 2 || !namesSomeone(key)) return []
    const wordings = own.map(({ claim }) => claim.attribution?.source ?? key)
    return [
      {
        id: contentId('origin', ['source', key]),
        kind: 'source',
        name: wordings.toSorted((a, b) => b.length - a.length || byText(a, b))[0] ?? key,
        outlets,
        articles: distinct(own.map(({ claim }) => claim.article)),
        claims: distinct(own.map(({ claim }) => claim.id)),
        passages: [],
      },
    ]
  })
}
