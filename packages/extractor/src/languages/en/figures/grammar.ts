/** Small closed word classes that the figure engine walks by. Written for this project; MIT. */
import { wordSet } from './word-lists.ts'

export const grammarWords = {
  people: 'people',
  totalLinks: wordSet(
    "to at of is was reached reaches stands stood : above past hit now has had have 's be been being",
  ),
  relatives: wordSet('who whom that which whose'),
  pronouns: wordSet('them whom us those these which'),
  leaving: wordSet(
    'leave leaves left leaving reported recorded confirmed find found finding pronounced declared believed feared with',
  ),
  be: wordSet("be is are was were been being 's 're get got gets getting"),
  clauseOpeners: wordSet(
    'after when while because as since before although though if unless until whereas where but so',
  ),
  placeOpeners: wordSet('in at near across around outside throughout inside off'),
  purposes: wordSet('for in of on to toward towards'),
  including: wordSet('including among'),
}
