import { readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { type Comparison, EXIT, ParallaxError } from '@parallax/model'
import { indexEntry, type IndexEntry } from '@parallax/report'
import { stringify } from 'yaml'
import { type Command, type Given, optionText } from '../command.ts'
import { readNames } from '../input/read-names.ts'
import { writeIndex } from '../job/report-run.ts'
import { runComparisons } from '../job/run-comparisons.ts'
import { withRecords } from '../job/write-comparison.ts'
import { openOutputFolder, pathWithin, writeFile } from '../output/write-file.ts'
import { findPersons } from '../sharing/find-persons.ts'
import { publicationOf, publicationRecord } from '../sharing/publication.ts'
import { nameReplacer, type Replacement } from '../sharing/replace-names.ts'

export const publish: Command = {
  arguments: [{ name: '<run>', description: 'a run folder, or a folder with comparison.json' }],
  options: [
    { flags: '--public', description: 'for everybody: quotes of at most 25 words, no article, no archive' },
    { flags: '--out <folder>', description: 'an empty folder', required: true },
    { flags: '--replace-names <file>', description: 'names and what stands for them, a YAML map' },
    { flags: '--pseudonyms', description: 'call victims, relatives and witnesses P1, P2 …; the key stays in the run' },
  ],
  example: 'parallax publish run/ --public --pseudonyms --out public/',
  run: async (given, terminal) => {
    if (given.options['public'] !== true) throw notPublic()
    const run = given.arguments[0] ?? ''
    const found = await runComparisons(run)
    const folder = await emptyFolder(optionText(given, 'out') ?? '')
    const fulls = await Promise.all(found.map((one) => withRecords(one.folder, one.comparison)))
    const replacements = await namesOf(given, fulls, run)
    const names = nameReplacer(replacements)
    const isBatch = !found.some((one) => one.folder === run)
    const pairs: { full: Comparison; published: Comparison }[] = []
    const entries: IndexEntry[] = []
    for (const full of fulls) {
      const { comparison, files } = publicationOf(full, names)
      const own = isBatch ? join(folder, 'events', full.event.id) : folder
      for (const { path, content } of files) await writeFile(pathWithin(own, path), content)
      pairs.push({ full, published: comparison })
      entries.push(indexEntry(comparison, `events/${full.event.id}/report.html`))
    }
    const record = publicationRecord(pairs, replacements.length)
    await writeFile(join(folder, 'publication.json'), `${JSON.stringify(record, null, 1)}\n`)
    if (isBatch) {
      const study = fulls[0]?.provenance.study ?? ''
      const events = fulls.map(({ event }) => event.id)
      await writeIndex(folder, { study, demo: false, events, problems: [] }, { events: entries })
    }
    const reserved = pairs.flatMap(({ published }) =>
      published.articles.filter(({ withheld }) => withheld?.why === 'reserved'),
    )
    if (reserved.length > 0)
      terminal.note(`parallax: ${reserved.length} articles reserve their use: none of their words are quoted`)
    terminal.print(`${entries.length} events published in ${folder}; ${replacements.length} names replaced`)
    return EXIT.done
  },
}

/** Given by the researcher, or found; what was found is kept in the run, to be read, mended and given again. */
async function namesOf(given: Given, fulls: readonly Comparison[], run: string): Promise<Replacement[]> {
  const path = optionText(given, 'replace-names') ?? optionText(given, 'replaceNames')
  const listed = path === undefined ? [] : await readNames(path)
  if (given.options['pseudonyms'] !== true) return listed
  const known = new Set(listed.map(({ name }) => name))
  const all = [...listed, ...findPersons(fulls).filter(({ name }) => !known.has(name))]
  await writeFile(join(run, KEY), stringify(Object.fromEntries(all.map(({ name, by }) => [name, by]))))
  return all
}

/** Who is who: it must not leave the house, and `--public` never copies it. */
const KEY = 'names.yaml'

async function emptyFolder(path: string): Promise<string> {
  const folder = await openOutputFolder(path)
  if ((await readdir(folder)).length === 0) return folder
  throw new ParallaxError({
    code: 'output-not-empty',
    message: 'the folder holds files, which might be published along',
    where: folder,
    todo: 'name an empty folder by --out',
  })
}

function notPublic(): ParallaxError {
  return new ParallaxError({
    code: 'option-invalid',
    message: 'who it is published for must be said',
    todo: 'add --public; within your own institution hand on the run folder as it is',
  })
}
