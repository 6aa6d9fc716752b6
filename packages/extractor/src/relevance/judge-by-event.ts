import type { Article, Event } from '@parallax/model'
import { isAbout } from './is-about.ts'
import type { Judgement } from './judgement.ts'

/** UTF-16 units of title and text in which an article says what it is about. */
const LEAD_LENGTH = 1500

/**
 * Judges an article by the event's own window and terms. What has the terms only far below its lead, or has no date to
 * hold against the window, is for a person to look at; an event with neither window nor terms keeps every article.
 */
export function judgeByEvent(event: Event, article: Article): Judgement {
  const whole = isAbout(event, article)
  if (!whole.about) {
    return { answer: 'leave', score: 0, outcome: whole.code, reasons: [`The article ${whole.reason}.`] }
  }
  const doubts = [...passingMention(event, article), ...missingDate(event, article)]
  if (doubts.length > 0) return { answer: 'review', score: 0.499, reasons: doubts }
  const reason =
    event.terms || event.window
      ? 'It is within the window and has the terms.'
      : 'The event names no window and no terms.'
  return { answer: 'keep', score: 1, reasons: [reason] }
}

function passingMention(event: Event, article: Article): string[] {
  const lead = { ...article, text: article.text.slice(0, LEAD_LENGTH) }
  const { window: _, ...termsOnly } = event
  const early = isAbout(termsOnly, lead)
  return early.about ? [] : [`It has the terms far down only: its beginning ${early.reason}.`]
}

function missingDate({ window }: Event, { publishedAt }: Article): string[] {
  const undated = window !== undefined && Number.isNaN(Date.parse(publishedAt ?? ''))
  return undated ? ['It has no date to hold against the window.'] : []
}
