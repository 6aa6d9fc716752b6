import { basename, extname } from 'node:path'
import { Claim, type Event, EXIT, ParallaxError, Study } from '@parallax/model'
import { resolveOutlets } from '@parallax/outlets'
import { type Command, type Given, optionText } from '../command.ts'
import { inputRecord } from '../input/input-record.ts'
import { readCorrections } from '../input/read-corrections.ts'
import { readCorpus, readJsonLines } from '../input/read-corpus.ts'
import { readStudy } from '../input/read-study.ts'
import { compareEvent } from '../job/compare-event.ts'
import { isIncomplete } from '../job/incomplete.ts'
import { writeComparison } from '../job/write-comparison.ts'
import { listProblems } from '../output/list-problems.ts'
import { openOutputFolder } from '../output/write-file.ts'

export const compare: Command = {
  arguments: [],
  options: [
    { flags: '--articles <file>', description: 'articles of the event, JSONL or CSV', required: true },
    { flags: '--claims <file>', description: 'ready claims, in place of extracting them' },
    { flags: '--study <file>', description: 'study.yaml, for outlets, sides, quantities and settings' },
    { flags: '--event <id>', description: 'which event of the study this is' },
    { flags: '--corrections <file>', description: 'corrections.yaml: what people decided' },
    { flags: '--out <folder>', description: 'where the results go', required: true },
  ],
  example: 'parallax compare --articles articles.jsonl --out run/ && parallax report run/',
  run: async (given, terminal) => {
    const correctionsPath = optionText(given, 'corrections')
    const corrections = correctionsPath === undefined ? [] : await readCorrections(correctionsPath)
    const folder = await openOutputFolder(optionText(given, 'out') ?? '')
    const articlesPath = optionText(given, 'articles') ?? ''
    const { study, event } = await studyAndEvent(given, articlesPath)
    const corpus = await readCorpus(articlesPath)
    const claimsPath = optionText(given, 'claims')
    const claims = claimsPath ? await readJsonLines(claimsPath, Claim) : undefined
    const problems = [...corpus.problems, ...(claims?.problems ?? [])]
    const comparison = compareEvent({
      event,
      study,
      articles: corpus.rows,
      ...(claims ? { claims: claims.rows } : {}),
      outlets: resolveOutlets(study.outlets),
      problems,
      corrections,
      inputs: await Promise.all([articlesPath, ...(correctionsPath ? [correctionsPath] : [])].map(inputRecord)),
    })
    await writeComparison(folder, comparison)
    terminal.note(listProblems(comparison.problems))
    return isIncomplete([], comparison.problems) ? EXIT.evidenceIncomplete : EXIT.done
  },
}

async function studyAndEvent(given: Given, articlesPath: string): Promise<{ study: Study; event: Event }> {
  const studyPath = optionText(given, 'study')
  if (!studyPath) return withoutStudy(articlesPath)
  const { study } = await readStudy(studyPath)
  const id = optionText(given, 'event')
  const event = id ? study.events.find((one) => one.id === id) : study.events[0]
  if (event && (id || study.events.length === 1)) return { study, event }
  throw new ParallaxError({
    code: 'event-unknown',
    message: id ? 'the study has no such event' : 'the study does not have exactly one event',
    where: studyPath,
    value: id,
    todo: `name one by --event: ${study.events.map((one) => one.id).join(', ') || 'the study lists none'}`,
  })
}

/** A corpus on its own is an event named after its file. */
function withoutStudy(articlesPath: string): { study: Study; event: Event } {
  const name = basename(articlesPath, extname(articlesPath))
  const id =
    name
      .toLowerCase()
      .replace(/[^a-z0-9]+/g, '-')
      .replace(/^-|-$/g, '')
      .slice(0, 64) || 'event'
  return { study: Study.parse({ study: name }), event: { id, title: name, languages: ['en'], urls: [] } }
}
