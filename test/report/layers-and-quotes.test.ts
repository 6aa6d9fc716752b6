import { type Article, type AttributionClaim, type Claim, Comparison, contentId } from '@parallax/model'
import { renderReport } from '@parallax/report'
import { describe, expect, it } from 'vitest'
import { FERRY } from './ferry-comparison.ts'
import { readTags } from './strict-html.ts'

const TEXTS = {
  'harbour-gazette': '"We counted 24 boats on the lake that night," the harbour master said.',
  'daily-meridian': '"We counted 24 old boats on the lake that night," said the harbour master.',
  'northern-wire': '"We counted 24 boats on the lake that night," the harbour master said.',
  'the-lantern': '"Nobody told us anything about the weather," a sailor said.',
}

/** Every article is one sentence: a quotation with a figure in it, and who says it. */
function made(): Comparison {
  const articles = Object.entries(TEXTS).map(([outlet, text]): Article => ({
    id: `${outlet}-q`,
    outlet,
    title: 'Boats',
    text,
  }))
  const claims = articles.flatMap((article): Claim[] => [attribution(article), ...figure(article), frame(article)])
  return Comparison.parse({
    ...FERRY,
    articles,
    claims,
    quantities: [],
    coverage: [],
    origins: [],
    framing: [],
    checks: [],
  })
}

function place(text: string, words: string): [number, number] {
  const start = text.indexOf(words)
  return [start, start + words.length]
}

function attribution({ id, text }: Article): AttributionClaim {
  const content = place(text, text.slice(0, text.lastIndexOf('"') + 1))
  const source = text.includes('sailor') ? 'a sailor' : 'the harbour master'
  return {
    type: 'attribution',
    id: contentId('a', [id]),
    article: id,
    in: 'text',
    start: 0,
    end: text.length,
    sourceSpans: [place(text, source)],
    cueSpans: [place(text, 'said')],
    contentSpans: [content],
    source,
    sourceType: 'official',
    cueClass: 'neutral',
    direct: true,
    rules: [],
  }
}

function figure({ id, text }: Article): Claim[] {
  const [start, end] = place(text, '24')
  if (start < 0) return []
  const found = FERRY.claims.find((claim) => claim.type === 'figure')
  return found ? [{ ...found, id: contentId('f', [id]), article: id, in: 'text', start, end, quote: '24' }] : []
}

function frame({ id, text }: Article): Claim {
  const [start, end] = place(text, 'the')
  return {
    type: 'frame',
    id: contentId('m', [id]),
    article: id,
    in: 'text',
    measure: 'naming',
    value: 'plain',
    start,
    end,
    quote: 'the',
  }
}

const PAGE = String(renderReport(made())[0]?.content)
const part = (id: string): string => PAGE.split(`<section id="${id}"`)[1]?.split('</section>')[0] ?? ''

describe('the articles', () => {
  it('mark sources, cues, what they say and framing, around the figures', () => {
    readTags(PAGE)
    expect(part('articles')).toContain(
      '<span class="said" title="quoted: the harbour master">&quot;We counted </span><mark>24</mark><span class="said"',
    )
    expect(part('articles')).toContain('<span class="cue" title="cue: neutral">said</span>')
    expect(part('articles')).toContain('<span class="who" title="source">the harbour master</span>')
    expect(part('articles')).toMatch(
      /<span class="(?:said frame|frame said)" title="[^"]*naming: plain[^"]*">the<\/span>/,
    )
  })

  it('have the text letter for letter, whatever is marked in it', () => {
    const bodies = [...part('articles').matchAll(/<div class="body"[^>]*>(.*?)<\/div>/gs)].map(([, body = '']) =>
      body
        .replace(/<[^>]+>/g, '')
        .replaceAll('&quot;', '"')
        .trim(),
    )
    expect(bodies.toSorted()).toEqual(Object.values(TEXTS).toSorted())
  })
})

describe('the quotes', () => {
  it('show each wording once with all who print it, and what others changed', () => {
    expect(part('quotes')).toContain('We counted 24 <del>old</del> boats on the lake that night')
    expect(part('quotes').match(/<blockquote/g)).toHaveLength(2)
    expect(part('quotes')).toContain('Northern Wire')
  })

  it('leave out what one outlet alone prints', () => {
    expect(part('quotes')).not.toContain('weather')
  })
})
