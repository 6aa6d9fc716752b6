import { resolve } from 'node:path'
import { type Article, EXIT, ParallaxError } from '@parallax/model'
import { type Command, type Given, optionText } from '../command.ts'
import { readCorpus } from '../input/read-corpus.ts'
import { readStudy } from '../input/read-study.ts'
import { type Decision, type Question, selectArticles } from '../job/select-articles.ts'
import { listProblems } from '../output/list-problems.ts'
import { jsonLines, writeFile } from '../output/write-file.ts'

export const select: Command = {
  arguments: [],
  options: [
    { flags: '--articles <file>', description: 'articles to choose from, JSONL or CSV', required: true },
    { flags: '--out <file>', description: 'where the kept ones go; every decision goes beside it', required: true },
    { flags: '--study <file>', description: 'study.yaml, for the window and terms of the event' },
    { flags: '--event <id>', description: 'which event of the study' },
    { flags: '--seed <file>', description: 'one article of the event; no terms are needed then' },
  ],
  example: 'parallax select --seed article.jsonl --articles corpus.jsonl --out kept.jsonl',
  run: async (given, terminal) => {
    const question = await questionOf(given)
    const corpus = await readCorpus(optionText(given, 'articles') ?? '')
    const decisions = selectArticles(corpus.rows, question)
    const kept = decisions.filter(({ answer }) => answer === 'keep').map(({ article }) => article)
    const out = resolve(optionText(given, 'out') ?? '')
    await writeFile(out, jsonLines(kept))
    await writeFile(decisionsPath(out), jsonLines(decisions.map(recordOf)))
    terminal.note(listProblems(corpus.problems))
    terminal.print(summaryOf(decisions, decisionsPath(out)))
    return corpus.problems.length > 0 ? EXIT.evidenceIncomplete : EXIT.done
  },
}

async function questionOf(given: Given): Promise<Question> {
  const [study, seed] = [optionText(given, 'study'), optionText(given, 'seed')]
  if (study === undefined && seed === undefined) {
    throw new ParallaxError({
      code: 'study-or-seed',
      message: 'nothing says which event the articles are to be about',
      todo: 'name a study by --study STUDY.yaml, an article of the event by --seed ARTICLE.jsonl, or both',
    })
  }
  return {
    ...(study !== undefined && { event: await eventOf(study, optionText(given, 'event')) }),
    ...(seed !== undefined && { seed: await seedOf(seed) }),
  }
}

async function eventOf(path: string, id: string | undefined): Promise<NonNullable<Question['event']>> {
  const { study } = await readStudy(path)
  const event = id === undefined ? study.events[0] : study.events.find((one) => one.id === id)
  if (event !== undefined && (id !== undefined || study.events.length === 1)) return event
  throw new ParallaxError({
    code: 'event-unknown',
    message: id === undefined ? 'the study does not have exactly one event' : 'the study has no such event',
    where: path,
    value: id,
    todo: `name one by --event: ${study.events.map((one) => one.id).join(', ') || 'the study lists none'}`,
  })
}

/** The first article of the file; a seed file holds one. */
async function seedOf(path: string): Promise<Article> {
  const { rows } = await readCorpus(path)
  const [seed] = rows
  if (seed !== undefined) return seed
  throw new ParallaxError({
    code: 'seed-missing',
    message: 'the seed file holds no article that can be read',
    where: path,
    todo: 'give one article with id, outlet and text as a line of JSON',
  })
}

/** `kept.jsonl` has its decisions in `kept.decisions.jsonl`. */
function decisionsPath(out: string): string {
  return `${out.replace(/\.jsonl$/, '')}.decisions.jsonl`
}

function recordOf({ article, answer, score, outcome, reasons }: Decision): object {
  return { article: article.id, outlet: article.outlet, answer, score, ...(outcome && { outcome }), reasons }
}

function summaryOf(decisions: readonly Decision[], path: string): string {
  const count = (answer: Decision['answer']): number => decisions.filter((one) => one.answer === answer).length
  return `${count('keep')} kept, ${count('review')} to review, ${count('leave')} left, of ${decisions.length}; why: ${path}`
}
