import type { Article, FigureClaim, FrameClaim, HeadlineSlots } from '@parallax/model'
import { byText } from '../order.ts'
import type { FramingGround, Measure } from './measure.ts'

const SLOTS = ['actor', 'verb', 'figure', 'victim', 'place'] as const
type Slot = (typeof SLOTS)[number]

const LABELS: Readonly<Record<Slot, string>> = {
  actor: 'who does it',
  verb: 'a word of harm',
  figure: 'a figure',
  victim: 'how many or who are harmed',
  place: 'where',
}

/** What headlines on one event say, slot by slot. */
export const headlineSlots: Measure = {
  id: 'headline-slots',
  title: 'Headlines, slot by slot',
  definition:
    'Each headline is read for five slots: who does harm, the word of harm (with its construction, as in “Who acts in the headlines”), a figure, those who are harmed as a figure of casualties gives them, and a place after a preposition. A slot counts as filled or left empty; the table shows the words. Harm alone is read: a headline on anything else has no actor here, whoever acts in it.',
  denominator: 'slots of headlines, five a headline',
  exploratory: true,
  readingsOf: (ground) =>
    slotsOf(ground).flatMap((headline) =>
      SLOTS.map((slot) => ({
        article: headline.article,
        about: LABELS[slot],
        value: headline[slot] === undefined ? 'left out' : 'told',
      })),
    ),
  detailOf: (ground) => ({ slots: slotsOf(ground) }),
  labelOf: (value, about) => `${about ?? ''} ${value}`,
  verb: 'has',
}

function slotsOf({ articles, figures, frames }: FramingGround): HeadlineSlots[] {
  const inTitle = <Item extends FigureClaim | FrameClaim>(claims: readonly Item[]) =>
    Map.groupBy(
      claims.filter((claim) => claim.in === 'title').toSorted((a, b) => a.start - b.start || byText(a.id, b.id)),
      ({ article }) => article,
    )
  const [numbers, clauses] = [inTitle(figures), inTitle(frames.filter(({ measure }) => measure === 'agency'))]
  return articles.flatMap((article) => {
    const own = headlineOf(article, numbers.get(article.id) ?? [], clauses.get(article.id)?.[0])
    return article.title.trim() === '' ? [] : [own]
  })
}

const CASUALTIES = new Set(['killed', 'injured', 'casualties', 'missing'])
const PLACE = /\b(?:in|at|near|off|outside|across) ((?:the )?\p{Lu}[\p{L}’'-]*(?: \p{Lu}[\p{L}’'-]*){0,3})/u

function headlineOf(article: Article, figures: readonly FigureClaim[], clause: FrameClaim | undefined): HeadlineSlots {
  const harmed = figures.find(({ kind }) => CASUALTIES.has(kind))
  const agent = clause?.['agent']
  const place = harmed?.place?.text ?? PLACE.exec(article.title)?.[1]
  return {
    article: article.id,
    ...(typeof agent === 'string' && agent !== '' && { actor: agent }),
    ...(clause && { verb: clause.quote, voice: clause.value }),
    ...(figures[0] && { figure: figures[0].quote }),
    ...(harmed && { victim: wordsOfHarmed(article.title, harmed) }),
    ...(place !== undefined && { place }),
  }
}

/** The figure with the noun that it counts, where that follows: "six officers"; else the figure alone: "dozens". */
function wordsOfHarmed(title: string, { start, end, quote, what }: FigureClaim): string {
  const noun = what.split(' ').at(-1) ?? ''
  const at =
    noun === ''
      ? -1
      : title
          .slice(end, end + NEAR)
          .toLowerCase()
          .indexOf(noun)
  if (at < 0) return quote
  return title.slice(start, end + at) + (/^\S*/.exec(title.slice(end + at))?.[0] ?? '')
}

const NEAR = 40
