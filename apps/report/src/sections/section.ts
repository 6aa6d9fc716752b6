import type { Edition } from '../edition.ts'
import type { Markup } from '../markup.ts'

/** A part of the report: `id` is its anchor, `title` its heading; `render` gives what stands below the heading. */
export type Section = {
  id: string
  title: string
  /** One sentence under the heading: how to read what follows. */
  lead: string
  render: (edition: Edition) => Markup
}
