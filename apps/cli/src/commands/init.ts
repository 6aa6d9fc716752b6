import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { EXIT, ParallaxError } from '@parallax/model'
import { type Command, optionText } from '../command.ts'
import { openOutputFolder, writeFile } from '../output/write-file.ts'
import { STUDY_YAML } from '../templates/study-yaml.ts'
import { WORKFLOW_YAML } from '../templates/workflow-yaml.ts'

export const init: Command = {
  arguments: [],
  options: [
    { flags: '--ci', description: 'also a GitHub Actions workflow that runs the study every day' },
    { flags: '--out <folder>', description: 'where the files go (default: here)' },
  ],
  example: 'parallax init --ci --out my-study',
  run: async (given, terminal) => {
    const folder = await openOutputFolder(optionText(given, 'out') ?? '.')
    const files = [
      { path: join(folder, 'study.yaml'), content: STUDY_YAML },
      ...(given.options['ci'] === true
        ? [{ path: join(folder, '.github/workflows/parallax.yml'), content: WORKFLOW_YAML }]
        : []),
    ]
    // All or nothing: a study somebody has written is not written over.
    for (const { path } of files) refuseExisting(path)
    for (const { path, content } of files) await writeFile(path, content)
    terminal.print(files.map(({ path }) => path).join('\n'))
    return EXIT.done
  },
}

function refuseExisting(path: string): void {
  if (!existsSync(path)) return
  throw new ParallaxError({
    code: 'file-exists',
    message: 'the file is there already',
    where: path,
    todo: 'move it away, or name another folder by --out',
  })
}
