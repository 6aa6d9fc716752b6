import { z } from 'zod'

/** Half-open `[start, end)` in UTF-16 code units. */
export const Span = z.tuple([z.int().min(0), z.int().min(0)]).refine(([start, end]) => start < end, {
  message: 'a span is [start, end) with start < end',
})
export type Span = z.infer<typeof Span>

/** Which text of the article a span cuts: its `title`, its `text`, or the text of `blocks[N]`. */
export const Place = z.union([z.literal('title'), z.literal('text'), z.templateLiteral(['block:', z.int().min(0)])])
export type Place = z.infer<typeof Place>
