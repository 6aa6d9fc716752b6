import { findDay } from './instant.ts'

/**
 * A note in which the outlet says what it changed: its kind, the note as printed, what it says was changed, and the day
 * of the change where the note names it (ISO 8601).
 */
export type Correction = { kind: 'correction' | 'update' | 'clarification'; text: string; what: string; at?: string }

const OPENINGS: readonly { kind: Correction['kind']; pattern: RegExp }[] = [
  {
    kind: 'correction',
    pattern:
      /^[^\p{L}]{0,3}(?:corrections?|corrected|erratum|berichtigung|korrektur|rectificatif|corrección|fe de errat(?:as|a))\b.{0,40}?[:.—–-]/iu,
  },
  { kind: 'clarification', pattern: /^[^\p{L}]{0,3}clarifications?\b.{0,40}?[:.—–-]/iu },
  {
    kind: 'update',
    pattern:
      /^[^\p{L}]{0,3}(?:editor['’]s note|update)\b.{0,40}?[:—–]\s.{0,200}\b(?:updated|corrected|amended|revised|removed|added)\b/iu,
  },
  {
    kind: 'correction',
    pattern:
      /\b(?:this|an earlier|a previous|the original) (?:article|story|version|report|headline|post|piece)(?: of this (?:article|story|report|post|piece))? (?:was|has been|had been|were)?\s?(?:amended|corrected|misstated|misidentified|incorrectly|mistakenly|wrongly|erroneously|inaccurately|gave the wrong)\b/iu,
  },
  { kind: 'update', pattern: /\bthis (?:article|story|report|post|piece) (?:was|has been) updated\b/iu },
]
const MAX_LENGTH = 1_000

/** What a paragraph corrects, or undefined: "Correction: an earlier version gave the wrong number of injured." */
export function readCorrection(text: string): Correction | undefined {
  if (text.length > MAX_LENGTH) return undefined
  const opening = OPENINGS.find(({ pattern }) => pattern.test(text))
  if (!opening) return undefined
  const at = findDay(text)
  return { kind: opening.kind, text, what: whatChanged(text), ...(at !== undefined && { at }) }
}

const LABEL =
  /^[^\p{L}]{0,3}(?:corrections?|clarifications?|update|editor['’]s note|erratum|berichtigung|korrektur|rectificatif|corrección)\b[^:—–]{0,40}[:—–]\s*/iu
/** "This article was amended on 3 March 2021 to say that": what was changed stands behind. */
const ANNOUNCED =
  /^.{0,60}\b(?:amended|corrected|updated|revised)\b[^.;]{0,60}?(?:\.\s+|\b(?:to|because|as|after|since)\s+|;\s*)/iu

function whatChanged(text: string): string {
  const bare = text.replace(LABEL, '')
  const rest = bare.replace(ANNOUNCED, '')
  return rest === '' ? bare : rest
}
