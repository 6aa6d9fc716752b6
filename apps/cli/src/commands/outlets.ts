import { EXIT, type ExitCode, ParallaxError } from '@parallax/model'
import { type Command, type Given, optionText, type Terminal } from '../command.ts'
import type { Following } from '../job/gather-study.ts'
import { type OutletScope, openScope } from '../job/outlet-scope.ts'
import { checkOutlets, draftFrom } from '../job/tend-outlets.ts'
import { openLog } from '../output/open-log.ts'
import { LOG_OPTIONS, logStyle } from '../output/log-style.ts'
import { describeCheck, listOutlets } from '../output/describe-outlets.ts'
import { jsonLines } from '../output/write-file.ts'
import { outletFile, outletYaml } from '../templates/outlet-file.ts'

type Action = (given: Given, scope: OutletScope, tell: Telling) => Promise<ExitCode>

/** Where the result goes, and who hears of what is asked on the way to it. */
type Telling = Pick<Terminal, 'print'> & { readonly following: Following }

const ACTIONS: Readonly<Record<string, Action>> = { list, check, add }

export const outlets: Command = {
  arguments: [
    { name: '<action>', description: 'list, check or add' },
    { name: '[name]', description: 'an outlet’s id to check (default: all), or the address of a home page to add' },
  ],
  options: [
    { flags: '--study <file>', description: 'study.yaml: its outlets, contact and crawl rules' },
    { flags: '--contact <address>', description: 'where you can be reached; needed to ask live sites' },
    { flags: '--out <folder>', description: 'keep what was fetched in this folder' },
    { flags: '--json', description: 'one JSON object a line' },
    { flags: '--yaml', description: 'add: an entry for study.yaml instead of a file for Parallax itself' },
    ...LOG_OPTIONS,
  ],
  example: 'parallax outlets add https://north.example --contact desk@example.org --yaml',
  run: async (given, terminal) => {
    const name = given.arguments[0] ?? ''
    const action = Object.hasOwn(ACTIONS, name) ? ACTIONS[name] : undefined
    if (action === undefined) {
      const todo = `one of: ${Object.keys(ACTIONS).join(', ')}`
      throw new ParallaxError({ code: 'action-unknown', message: 'outlets has no such action', value: name, todo })
    }
    const scope = await openScope({
      study: optionText(given, 'study'),
      contact: optionText(given, 'contact'),
      out: optionText(given, 'out'),
    })
    const log = openLog(terminal, logStyle(given), { outlets: scope.outlets })
    const print = (text: string): void => {
      log.close()
      terminal.print(text)
    }
    try {
      return await action(given, scope, { print, following: { signal: terminal.signal, onStep: log.step } })
    } finally {
      log.close()
      await scope.close()
    }
  },
}

async function list(given: Given, { outlets }: OutletScope, { print }: Telling): Promise<ExitCode> {
  print(given.options['json'] === true ? jsonLines(outlets) : listOutlets(outlets))
  return EXIT.done
}

async function check(given: Given, scope: OutletScope, { print, following }: Telling): Promise<ExitCode> {
  const checks = await checkOutlets(scope, given.arguments[1], following)
  print(given.options['json'] === true ? jsonLines(checks) : describeCheck(checks))
  return checks.every(({ state }) => state === 'answers') ? EXIT.done : EXIT.evidenceIncomplete
}

async function add(given: Given, scope: OutletScope, { print, following }: Telling): Promise<ExitCode> {
  const outlet = await draftFrom(scope, given.arguments[1], following)
  const written =
    given.options['json'] === true ? JSON.stringify : given.options['yaml'] === true ? outletYaml : outletFile
  print(written(outlet))
  return EXIT.done
}
