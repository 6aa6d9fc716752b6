import { describe, expect, it } from 'vitest'
import { learnFurniture, outlinePage } from '../../../packages/extractor/src/read/read-page.ts'
import { page, read } from './page-of.ts'

const LABEL = 'Lindow and its people, for 140 years'
const SENTENCE = 'The dam at Arle was built in 1931 and holds 4 million cubic metres of water.'

/** Page number `at` of an outlet, each with headline and figures of its own. */
const pageAt = (at: number, host = 'www.north.example') => ({
  id: `p${at}`,
  url: `https://${host}/${at}`,
  bytes: new TextEncoder().encode(
    page({ between: `<h2>${LABEL}</h2><p>${SENTENCE}</p>` }).replaceAll('24', String(at)),
  ),
})
const outlineAt = (at: number, story?: string) => {
  const outline = outlinePage(pageAt(at))
  return outline ? [{ ...outline, ...(story !== undefined && { story }) }] : []
}
const readAt = (at: number, furniture: ReturnType<typeof learnFurniture>, host = 'www.north.example') => {
  const { url, bytes } = pageAt(at, host)
  return read(new TextDecoder().decode(bytes), { url }, { furniture }).article
}

describe('what repeats over the pages of an outlet', () => {
  const pages = [31, 32, 33, 34]

  it('is no part of the text where it is a label, and is kept as a block with the reason', () => {
    const article = readAt(35, learnFurniture(pages.flatMap((at) => outlineAt(at))))
    expect(article?.text).not.toContain(LABEL)
    expect(article?.blocks).toContainEqual({
      role: 'furniture',
      text: LABEL,
      because: 'on 4 of 4 pages of the outlet',
    })
  })

  it('stays where it is a sentence: reports of one event share paragraphs', () => {
    expect(readAt(35, learnFurniture(pages.flatMap((at) => outlineAt(at))))?.text).toContain(SENTENCE)
    const oneStory = learnFurniture(pages.flatMap((at) => outlineAt(at, 'flood')))
    expect(readAt(35, oneStory)?.text).toContain(SENTENCE)
  })

  it('goes where a sentence repeats over stories', () => {
    const article = readAt(35, learnFurniture(pages.flatMap((at) => outlineAt(at, `story ${at}`))))
    expect(article?.text).not.toContain(SENTENCE)
    expect(article?.blocks).toContainEqual({
      role: 'furniture',
      text: SENTENCE,
      because: 'on 4 of 4 stories of the outlet',
    })
  })

  it('is not learnt from two pages, nor from another outlet', () => {
    expect(learnFurniture([31, 32].flatMap((at) => outlineAt(at))).size).toBe(0)
    expect(readAt(35, learnFurniture(pages.flatMap((at) => outlineAt(at))), 'south.example')?.text).toContain(LABEL)
  })

  it('does not depend on the order of pages', () => {
    const outlines = pages.flatMap((at) => outlineAt(at, `story ${at}`))
    const learnt = (order: typeof outlines) => readAt(35, learnFurniture(order))
    expect(learnt(outlines.toReversed())).toEqual(learnt(outlines))
  })

  it('is not looked for on pages that cannot be read or belong to nobody', () => {
    expect(outlinePage({ id: 'p', bytes: new Uint8Array() })).toBeNull()
    expect(outlinePage({ id: 'p', bytes: new TextEncoder().encode(page()) })).toBeNull()
  })
})
