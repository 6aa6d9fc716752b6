import { EXIT, type ExitCode, ParallaxError } from '@parallax/model'
import { type Command, type Given, optionText, type Terminal } from '../command.ts'
import { type OutletScope, openScope } from '../job/outlet-scope.ts'
import { checkOutlets, draftFrom } from '../job/tend-outlets.ts'
import { describeCheck, listOutlets } from '../output/describe-outlets.ts'
import { jsonLines } from '../output/write-file.ts'
import { outletFile, outletYaml } from '../templates/outlet-file.ts'

type Action = (given: Given, scope: OutletScope, terminal: Terminal) => Promise<ExitCode>

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
    try {
      return await action(given, scope, terminal)
    } finally {
      await scope.close()
    }
  },
}

async function list(given: Given, { outlets }: OutletScope, terminal: Terminal): Promise<ExitCode> {
  terminal.print(given.options['json'] === true ? jsonLines(outlets) : listOutlets(outlets))
  return EXIT.done
}

async function check(given: Given, scope: OutletScope, terminal: Terminal): Promise<ExitCode> {
  const checks = await checkOutlets(scope, given.arguments[1], terminal)
  terminal.print(given.options['json'] === true ? jsonLines(checks) : describeCheck(checks))
  return checks.every(({ state }) => state === 'answers') ? EXIT.done : EXIT.evidenceIncomplete
}

async function add(given: Given, scope: OutletScope, terminal: Terminal): Promise<ExitCode> {
  const outlet = await draftFrom(scope, given.arguments[1], terminal)
  const print =
    given.options['json'] === true ? JSON.stringify : given.options['yaml'] === true ? outletYaml : outletFile
  terminal.print(print(outlet))
  return EXIT.done
}
