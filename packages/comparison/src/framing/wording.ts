import type { FramingGround, Measure } from './measure.ts'
import { tellingWords, textsInOwnWords } from './telling-words.ts'

/** Which words an outlet uses more than the others. */
export const wording: Measure = {
  id: 'wording',
  title: 'Words that one outlet uses more than the others',
  definition:
    'The content words of each body are counted outside quotations, as they are written. A word is told as an outlet’s own where its log-odds ratio to all other outlets of the event, under an informative Dirichlet prior at the event’s own rates, exceeds what chance makes, adjusted for all words tried (Monroe, Colaresi and Quinn 2008). Words of one text hang together, so that with few texts a topic that one text alone has shows as wording. The list says where to look, not what a word means.',
  denominator: 'content words outside quotations',
  exploratory: true,
  readingsOf: (ground) => textsOf(ground).map(({ article, words }) => ({ article, value: 'own', times: words.length })),
  detailOf: (ground) => ({ words: tellingWords(textsOf(ground)) }),
  labelOf: () => 'words outside quotations',
  verb: 'writes',
}

// Readings and detail are of the same words.
const known = new WeakMap<FramingGround, ReturnType<typeof textsInOwnWords>>()

function textsOf(ground: FramingGround): ReturnType<typeof textsInOwnWords> {
  const texts = known.get(ground) ?? textsInOwnWords(ground)
  known.set(ground, texts)
  return texts
}
