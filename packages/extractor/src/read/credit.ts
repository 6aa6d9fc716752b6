import { AGENCIES } from './agencies.ts'

/**
 * The agency credit in a byline or credit line, as printed but for "By", or undefined: "AP", "Reuters, with agencies", "Our reporter
 * and agencies", "Northland Press Agency". Only a whole part of the line counts, so that a sentence that mentions an
 * agency is no credit. Bounded to short lines.
 */
export function readCredit(lines: readonly string[]): string | undefined {
  const line = lines.map((line) => line.trim()).find((line) => line.length <= MAX_LENGTH && creditsAgency(line))
  return line?.replace(/^by\s+/i, '')
}

/** Whether a name in a byline is an agency's. */
export function isAgency(name: string): boolean {
  const bare = name.replace(/^(?:by|from|von|par|por)\s+/i, '').trim()
  return NAMES.has(bare) || GENERIC_AGENCY.test(bare)
}

/**
 * The agency that a body credits: the dateline of its first paragraph ("LONDON (AP) — "), or a last line that is
 * nothing but a credit ("Reuters", "The Associated Press contributed to this report").
 */
export function creditInText(paragraphs: readonly string[]): string | undefined {
  const dateline = /^[^()a-z]?[^()]{0,60}\(([^()]{2,40})\)\s?[-–—]/u.exec(paragraphs[0] ?? '')?.[1]
  if (dateline && isAgency(dateline)) return dateline
  const last = (paragraphs.at(-1) ?? '').replace(/^[([\s]+|[)\].\s]+$/g, '')
  const contributed = /^(.{2,60}) contributed to this (?:report|story|article)$/i.exec(last)?.[1]
  return readCredit([contributed ?? last])
}

const MAX_LENGTH = 160
const NAMES: ReadonlySet<string> = new Set(AGENCIES.flatMap(({ name, writtenAs }) => [name, ...writtenAs]))

/** "Northland Press Agency", "Kestrel News Agency": capitals, at most four words before. */
const GENERIC_AGENCY =
  /^(?:The )?(?:\p{Lu}[\p{L}-]{1,30} ){1,4}(?:(?:Press|News|Wire) (?:Agency|Association|Service)|Newswire)$/u
const WITH_AGENCIES =
  /\b(?:with|and) (?:the )?(?:news )?(?:agencies|wires|agency (?:reports|staff|inputs)|wire (?:reports|services))\b|^(?:news )?agencies$|\b(?:mit|und) (?:material von )?agenturen\b|\b(?:et|avec) (?:les )?agences\b|\b(?:y|con) agencias\b/i

/** Pictures are credited with a name and an agency, parted by a stroke. */
const PICTURE = /\b(?:photos?|foto|images?|pictures?|video|getty|graphic|credit|via)\b|©/i

function creditsAgency(line: string): boolean {
  if (PICTURE.test(line)) return false
  if (WITH_AGENCIES.test(line)) return true
  if (line.includes('/') && !line.split('/').every((part) => isAgency(part.trim()))) return false
  return line
    .replace(
      /^\W{0,3}(?:by|from|source|sources|quelle|agency|with files from|with reporting by|reporting by)\b:?\s*(?:the(?= \p{Lu}))?\s*/iu,
      '',
    )
    .split(/\s*(?:[,/|;()–—+&]|\band\b|\bund\b|\bet\b|\bwith\b|\bvia\b|\bfor\b|\bin\b)\s*/)
    .some((part) => isAgency(part.trim()))
}
