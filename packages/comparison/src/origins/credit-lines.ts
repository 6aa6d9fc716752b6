import type { Article } from '@parallax/model'
import { AGENCIES, type Agency } from './agencies.ts'

/** An agency that an article credits; `whole` where the text is the agency's, not written with its help. */
export type Credit = { agency: string; whole: boolean }

/** The agencies an article credits in its credit line, its authors or its dateline: "PORT ELSA (AP) -". */
export function creditsOf(article: Article): Credit[] {
  const lines = [article.credit ?? '', ...(article.authors ?? [])].map((line) => line.slice(0, 300))
  const dateline = /^[^\n()]{0,80}\(([^()\n]{2,40})\)\s*[-–—:]/.exec(article.text.slice(0, 200))?.[1] ?? ''
  const found = AGENCIES.flatMap((agency): Credit[] => {
    const naming = [...lines, dateline].filter((line) => names(line, agency))
    return naming.length === 0 ? [] : [{ agency: agency.name, whole: naming.some((line) => isAlone(line, agency)) }]
  })
  return found
}

function names(line: string, agency: Agency): boolean {
  return agency.written.some((form) => positionOf(line, form) !== null)
}

/** "AP", "By Reuters", "Reuters in Port Elsa"; but not "Ana Silva and Reuters" nor "with agencies". */
function isAlone(line: string, agency: Agency): boolean {
  const rest = agency.written
    .toSorted((a, b) => b.length - a.length)
    .reduce((text, form) => cutOut(text, form), line.trim())
    .replace(/^(?:by|from|source:?|the)\s+/i, '')
  return /^[\s.,;:©()-]*(?:in\s+[\p{L} ]{1,40})?$/u.test(rest) || /^\s*(?:staff|news|wire)\b/i.test(rest)
}

function cutOut(text: string, form: string): string {
  const at = positionOf(text, form)
  return at === null ? text : `${text.slice(0, at)}${text.slice(at + form.length)}`
}

/** Where a form stands as a whole word; short forms keep their case, so that "pa" and "ap" are no agencies. */
function positionOf(line: string, form: string): number | null {
  const short = form.length <= 4
  const at = short ? line.indexOf(form) : line.toLowerCase().indexOf(form.toLowerCase())
  if (at < 0) return null
  const around = `${line[at - 1] ?? ' '}${line[at + form.length] ?? ' '}`
  return /[\p{L}\p{N}]/u.test(around) ? null : at
}
