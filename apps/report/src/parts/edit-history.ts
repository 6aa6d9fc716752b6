import type { Article, Change } from '@parallax/model'
import type { Edition } from '../edition.ts'
import { html, type Markup } from '../markup.ts'
import { changeSentence } from '../words/changes.ts'
import { counted } from '../words/lists.ts'
import { formatMoment } from '../words/moments.ts'
import { languageOf } from './language.ts'

/** What an article says of its own changes, and what changed in it since the earlier run; null where nothing is known. */
export function editHistory(edition: Edition, article: Article): Markup | null {
  const notes = correctionNotes(article)
  const changes = edition.changes?.changes.filter(({ id }) => id === article.id) ?? []
  const edited = changes.find(({ what, change }) => what === 'article' && change === 'changed')
  if (notes.length === 0 && !edited) return null
  return html`<div class="history">
    ${notes.map(
      ({ text, at }) =>
        html`<p class="note">
          Its own note${at !== undefined && html` (${formatMoment(at)})`}: <bdi${languageOf(article)}>${text}</bdi>
        </p>`,
    )}${edited && editsSince(edition, edited, { silent: notes.length === 0, changes })}
  </div>`
}

type Note = { text: string; at: string | undefined }

/** A corpus may put anything into `corrections`; what has no text is nothing to show. */
function correctionNotes({ corrections = [] }: Article): Note[] {
  return corrections.flatMap(({ text, at }) =>
    typeof text === 'string' && text !== '' ? [{ text, at: typeof at === 'string' ? at : undefined }] : [],
  )
}

type EditsSince = { silent: boolean; changes: readonly Change[] }

function editsSince(edition: Edition, edited: Change, { silent, changes }: EditsSince): Markup {
  const figures = changes.filter(({ what }) => what === 'figure')
  const edits = edited.edits ?? []
  return html`<p class="note">
      Edited since the last run${silent && '; the text read prints no note of it'}.
      ${figures.map((change) => html`<bdi>${changeSentence(edition, change)}</bdi> `)}
    </p>
    ${
      edits.length > 0 &&
      html`<details>
        <summary>${counted(edits.length, 'edit')}</summary>
        <ul class="plain">
          ${edits.map(({ kind, text }) => html`<li>${kind === 'removed' ? html`<del>${text}</del>` : html`<ins>${text}</ins>`}</li>`)}
        </ul>
      </details>`
    }`
}
