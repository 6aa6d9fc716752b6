import type { Mention } from './find-mentions.ts'
import { lastMentioned, lastSubject, lastVoice, type Pronoun, type Voice } from './find-voice.ts'
import type { Page } from './page.ts'
import type { Person } from './people.ts'

/** Who has spoken, who has been a subject and who has been named before a pronoun. */
export type Heard = {
  readonly voices: readonly Voice[]
  readonly mentions: readonly Mention[]
  readonly people: readonly Person[]
}

/** Whom a pronoun means, and whom else it could. */
export type Meant = { readonly voice: Voice; readonly spoken: boolean; readonly other: Voice | null }

/**
 * Whom the pronoun at token `at` means: the last voice that fits, unless somebody who fits was the subject of a sentence
 * after it ("A," Vale said. Lind agreed. "B," he said). Null where nobody fits.
 */
export function whoIsMeant(page: Page, heard: Heard, place: { pronoun: Pronoun; at: number }): Meant | null {
  const voice = lastVoice(page, heard.voices, place)
  const subject = lastSubject(page, heard.mentions, place)
  const mentioned = subject ?? lastMentioned(page, heard.people, place)
  const follows = subject !== null && (voice === null || subject.at > voice.at)
  const spoken = !follows && voice !== null
  const meant = follows ? subject : (voice ?? mentioned)
  const second = spoken ? mentioned : voice
  if (!meant) return null
  return { voice: meant, spoken, other: second && second.name !== meant.name ? second : null }
}
