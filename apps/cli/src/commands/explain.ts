import { type Explanation, explainClaim } from '@parallax/extractor'
import { type Article, EXIT, ParallaxError } from '@parallax/model'
import { type Command, optionText } from '../command.ts'
import { readCorpus } from '../input/read-corpus.ts'
import { listProblems } from '../output/list-problems.ts'

export const explain: Command = {
  arguments: [],
  options: [
    { flags: '--articles <file>', description: 'articles, one JSON object a line, or CSV', required: true },
    { flags: '--claim <id>', description: 'id of a figure claim, as in claims.jsonl', required: true },
  ],
  example: 'parallax explain --articles articles.jsonl --claim f-1a2b3c',
  run: async (given, terminal) => {
    const id = optionText(given, 'claim') ?? ''
    const corpus = await readCorpus(optionText(given, 'articles') ?? '')
    for (const article of corpus.rows) {
      const explanation = explainClaim(article, id)
      if (!explanation) continue
      terminal.print(showExplanation(article, explanation))
      return EXIT.done
    }
    terminal.note(listProblems(corpus.problems))
    throw new ParallaxError({
      code: 'claim-unknown',
      message: 'no article of this file makes a figure claim with that id',
      value: id,
      todo: 'take an id from the claims.jsonl that was extracted from these articles; ids change when the text does',
    })
  },
}

/** The sentence with its parts marked, what was read from it, and the rules in the order in which they were taken. */
function showExplanation(article: Article, { claim, sentence, parts, rules }: Explanation): string {
  const text = article[claim.in === 'title' ? 'title' : 'text']
  const interval = claim.lower === claim.upper ? `${claim.lower}` : `${claim.lower ?? ''}..${claim.upper ?? ''}`
  const lines = [
    `${claim.id}: ${article.outlet}, article ${article.id}, ${claim.in} ${claim.start} to ${claim.end}`,
    '',
    marked(text, sentence, parts),
    '',
    `value   ${interval} ${claim.unit} (${claim.hedge})`,
    `what    ${claim.what || 'not told'} (${claim.kind})`,
    `status  ${claim.status}, ${claim.aspect}`,
    `source  ${claim.attribution?.source ?? 'the outlet itself'}`,
    ...(claim.place ? [`place   ${claim.place.text}`] : []),
    ...(claim.asOf ? [`as of   ${claim.asOf.text ?? ''} (${claim.asOf.from ?? '?'} to ${claim.asOf.to ?? '?'})`] : []),
    '',
    ...rules.map(({ id, sentence: reason }) => `${id.padEnd(28)} ${reason}`),
  ]
  return lines.join('\n')
}

/** "[hedge At least] [number 12] [what people] died in [place Aru]." */
function marked(text: string, sentence: Explanation['sentence'], parts: Explanation['parts']): string {
  let shown = ''
  let at = sentence.start
  for (const { role, start, end } of parts) {
    // A source may stand in another sentence; it is listed below all the same.
    if (start < at || end > sentence.end) continue
    shown += `${text.slice(at, start)}[${role} ${text.slice(start, end)}]`
    at = end
  }
  return (shown + text.slice(at, sentence.end)).replaceAll(/\s+/g, ' ')
}
