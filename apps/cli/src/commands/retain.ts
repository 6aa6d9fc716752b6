import { existsSync } from 'node:fs'
import { rm, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { Article, EXIT, ParallaxError } from '@parallax/model'
import type { Command } from '../command.ts'
import { readJsonLines } from '../input/read-corpus.ts'
import { inputRecord } from '../input/input-record.ts'
import { reportRun } from '../job/report-run.ts'
import { runComparisons } from '../job/run-comparisons.ts'
import { writeComparison, writeReport } from '../job/write-comparison.ts'
import { jsonLines, writeFile } from '../output/write-file.ts'
import { nameReplacer } from '../sharing/replace-names.ts'
import { withholdComparison } from '../sharing/withhold-comparison.ts'

export const retain: Command = {
  arguments: [{ name: '<run>', description: 'a run folder, or a folder with comparison.json' }],
  options: [{ flags: '--delete-texts', description: 'delete articles and archive for good; hashes and evidence stay' }],
  example: 'parallax retain run/ --delete-texts',
  run: async (given, terminal) => {
    if (given.options['deleteTexts'] !== true) {
      throw new ParallaxError({
        code: 'option-invalid',
        message: 'what is to be deleted must be said',
        todo: 'add --delete-texts; it cannot be undone',
      })
    }
    const run = given.arguments[0] ?? ''
    const found = await runComparisons(run)
    const record = { schema: 'parallax/retention@1', deleted: await deleteArchive(run), articles: 0 }
    for (const { folder, comparison } of found) {
      const kept = withholdComparison(comparison, { why: 'retention', names: nameReplacer([]), most: MOST, around: 0 })
      record.articles += kept.articles.length
      await writeComparison(folder, kept)
      await withoutTexts(join(folder, 'articles.jsonl'), new Map(kept.articles.map((article) => [article.id, article])))
      await writeReport(folder, kept)
    }
    if (existsSync(join(run, 'run.json'))) await reportRun(run)
    await writeFile(join(run, 'retention.json'), `${JSON.stringify(record, null, 1)}\n`)
    if (existsSync(join(run, 'coding'))) {
      terminal.note(
        'parallax: coding/ still holds the passages that people coded; delete it by hand if they must go too',
      )
    }
    terminal.print(
      `texts of ${record.articles} articles and ${record.deleted.length} files deleted; evidence and hashes stay`,
    )
    return EXIT.done
  },
}

/** Evidence stays whole, and no claim is as long as this. */
const MOST = 1_000_000

/** The pages as they were received, and what a comparison with an earlier run cited of them. */
const FILES = ['archive.warc.gz', 'listings.warc.gz']

async function deleteArchive(run: string): Promise<{ name: string; sha256: string; bytes: number }[]> {
  const deleted: { name: string; sha256: string; bytes: number }[] = []
  for (const name of FILES.filter((one) => existsSync(join(run, one)))) {
    const path = join(run, name)
    deleted.push({ ...(await inputRecord(path)), bytes: (await stat(path)).size })
    await rm(path)
  }
  return deleted
}

/** Articles that the comparison left out are dropped: nothing rests on them. */
async function withoutTexts(path: string, kept: ReadonlyMap<string, Article>): Promise<void> {
  if (!existsSync(path)) return
  const { rows } = await readJsonLines(path, Article)
  await writeFile(path, jsonLines(rows.flatMap(({ id }) => kept.get(id) ?? [])))
}
