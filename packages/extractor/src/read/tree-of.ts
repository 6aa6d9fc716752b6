import type { Problem } from '@parallax/model'
import { buildTree, type PageTree } from './build-tree.ts'
import { decodePage } from './decode.ts'
import type { Page } from './page.ts'
import { refusePage } from './refuse.ts'

/** Characters of a page after decoding; a page beyond is a dump or an attack. */
const MAX_CHARACTERS = 10_000_000

/** A page's tree, and the charset its bytes were read in: by their mark, the header, the page's own word, or detection. */
type ReadTree = PageTree & { readonly charset: string }

/** The page as a tree, or null when it was refused; `report` is told why, and what was lost on the way. */
export function treeOf(page: Page, report: (problem: Pick<Problem, 'code' | 'message'>) => void): ReadTree | null {
  const refusal = refusePage(page)
  if (refusal) {
    report(refusal)
    return null
  }
  const { html, damaged, charset } = decodePage(page.bytes, page.contentType)
  if (html.length > MAX_CHARACTERS) {
    report({ code: 'too-large', message: `The page has ${html.length} characters, more than ${MAX_CHARACTERS}.` })
    return null
  }
  const tree = buildTree(html)
  if ('refused' in tree) {
    report({ code: 'too-complex', message: `The page cannot be read in bounded time: it has ${tree.refused}.` })
    return null
  }
  if (damaged) {
    report({ code: 'bad-charset', message: `Some bytes of the page are not valid ${charset}; they were replaced.` })
  }
  return { ...tree, charset }
}
