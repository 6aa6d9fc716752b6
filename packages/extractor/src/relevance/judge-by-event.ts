import { type Article, type Event, windowCheck } from '@parallax/model'
import type { Judgement } from './judgement.ts'
import { strayReason } from './stray-reason.ts'

/** UTF-16 units of title and text in which an article says what it is about. */
const LEAD_LENGTH = 1500

/**
 * Judges articles by the event's own window and terms. What has the terms only far below its lead, or has no date to
 * hold against the window, is for a person to look at; an event with neither window nor terms keeps every article.
 * Throws `zone-unknown` for a window in no zone.
 */
export function judgeByEvent(event: Event): (article: Article) => Judgement {
  const lateReason = windowCheck(event.window)
  const strayReasonOf = strayReason(event)
  return (article) => {
    const late = lateReason(article.publishedAt)
    if (late !== undefined) return { answer: 'leave', score: 0, outcome: 'out-of-window', reasons: [late] }
    const stray = strayReasonOf(textOf(article))
    if (stray !== undefined) {
      return { answer: 'leave', score: 0, outcome: 'off-topic', reasons: [`The article ${stray}.`] }
    }
    const lead = strayReasonOf(textOf({ ...article, text: article.text.slice(0, LEAD_LENGTH) }))
    const passing = lead === undefined ? [] : [`It has the terms far down only: its beginning ${lead}.`]
    const doubts = [...passing, ...missingDate(event, article)]
    return doubts.length > 0 ? { answer: 'review', score: 0.499, reasons: doubts } : kept(event)
  }
}

function textOf({ title, text }: Article): string {
  return `${title}\n${text}`
}

function missingDate({ window }: Event, { publishedAt }: Article): string[] {
  const undated = window !== undefined && Number.isNaN(Date.parse(publishedAt ?? ''))
  return undated ? ['It has no date to hold against the window.'] : []
}

function kept({ terms, window }: Event): Judgement {
  const reason =
    terms || window ? 'It is within the window and has the terms.' : 'The event names no window and no terms.'
  return { answer: 'keep', score: 1, reasons: [reason] }
}
