import type { Element } from 'domhandler'
import { rawTextOf } from './element.ts'
import { isObject, textIn } from './json-ld.ts'

const MAX_SCRIPTS = 20
const MAX_CHARACTERS = 4_000_000
const MAX_VALUES = 50_000
const MAX_DEPTH = 16
const MAX_TEXTS = 200

/** Under these names content systems and frameworks keep an article's text. */
const TEXT_KEYS =
  /^(?:article_?body|article_?text|body|body_?(?:html|text)|story_?body|content|content_?(?:html|text|body)|full_?text|html|text|rendered|main_?text)$/i
/** Keys of the pieces of which a text is made, where it is a list of paragraphs. */
const PIECE_KEYS = ['content', 'text', 'html', 'value', 'body']
/** Shorter texts are teasers. In characters. */
const LEAST = 200

/**
 * The longer texts in a page's state, the JSON from which its scripts draw the page (`__NEXT_DATA__`, `window.STATE =
 * {...}`): markup or plain, paragraphs parted by line feeds. Nothing is run; a script that is no JSON says nothing.
 */
export function textsInState(scripts: readonly Element[]): string[] {
  const states = scripts.flatMap((script) => stateIn(script) ?? []).slice(0, MAX_SCRIPTS)
  return states.flatMap(textsWithin).slice(0, MAX_TEXTS)
}

const ASSIGNMENT =
  /^\s{0,40}(?:(?:var|let|const)\s{1,9})?(?:window|self|globalThis)?[\w$.["'\]]{1,80}\s{0,9}=\s{0,9}(?=\{)/

function stateIn(script: Element): unknown {
  const type = script.attribs.type ?? ''
  const source = rawTextOf(script)
  if (source.length < LEAST || source.length > MAX_CHARACTERS || /ld\+json/i.test(type)) return undefined
  if (/json/i.test(type)) return parsed(source)
  const assigned = ASSIGNMENT.exec(source)
  if (!assigned) return undefined
  const end = source.lastIndexOf('}')
  return parsed(source.slice(assigned[0].length, end + 1))
}

function parsed(json: string): unknown {
  try {
    return JSON.parse(json)
  } catch {
    // A program and no state: it says nothing of the article.
    return undefined
  }
}

/** Breadth first and bounded, as a state may be of any size and shape. */
function textsWithin(state: unknown): string[] {
  const texts: string[] = []
  let level: unknown[] = [state]
  let seen = 0
  for (let depth = 0; depth < MAX_DEPTH && level.length > 0 && seen < MAX_VALUES; depth += 1) {
    const next: unknown[] = []
    for (const value of level) {
      seen += 1
      if (Array.isArray(value)) {
        const text = textOfPieces(value)
        if (text.length >= LEAST) texts.push(text)
        next.push(...value.slice(0, MAX_VALUES))
      } else if (isObject(value)) {
        for (const [key, inner] of Object.entries(value)) {
          const text = TEXT_KEYS.test(key) ? textIn(inner) : undefined
          if (text === undefined) next.push(inner)
          else if (text.length >= LEAST) texts.push(text)
        }
      }
    }
    level = next.filter((value) => typeof value === 'object' && value !== null).slice(0, MAX_VALUES)
  }
  return texts
}

/** A list of paragraphs, as texts or as objects that hold one each. */
function textOfPieces(list: readonly unknown[]): string {
  const pieces = list.slice(0, 1_000).flatMap((piece) => {
    if (typeof piece === 'string') return [piece]
    if (!isObject(piece)) return []
    return PIECE_KEYS.flatMap((key) => textIn(piece[key]) ?? []).slice(0, 1)
  })
  return pieces.join('\n')
}
