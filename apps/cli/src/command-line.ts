import { Command as Commander, CommanderError } from 'commander'
import { EXIT, type ExitCode, ParallaxError } from '@parallax/model'
import type { Command, Terminal } from './command.ts'
import { COMMANDS } from './commands/index.ts'
import { EXIT_CODES } from './exit-codes.ts'
import { describeError } from './output/describe-error.ts'
import { VERSION } from './version.ts'

/** Runs one command line (without node and script) to its exit code. Never throws. */
export async function runCommandLine(words: readonly string[]): Promise<ExitCode> {
  const interruption = new AbortController()
  const terminal: Terminal = {
    print: (text) => void process.stdout.write(text.endsWith('\n') ? text : `${text}\n`),
    note: (text) => void process.stderr.write(text.endsWith('\n') ? text : `${text}\n`),
    signal: interruption.signal,
  }
  const interrupt = (): void => {
    // A second Ctrl-C ends at once: the first one waits for what is under way.
    if (interruption.signal.aborted) process.exit(EXIT.evidenceIncomplete)
    terminal.note('parallax: stopping after what is under way; press Ctrl-C again to stop at once')
    interruption.abort()
  }
  process.on('SIGINT', interrupt).on('SIGTERM', interrupt)
  try {
    return await dispatch(words, terminal)
  } catch (error) {
    return explain(error, terminal)
  } finally {
    process.off('SIGINT', interrupt).off('SIGTERM', interrupt)
  }
}

async function dispatch(words: readonly string[], terminal: Terminal): Promise<ExitCode> {
  const program = new Commander('parallax')
    .description(
      'Shows how several news outlets cover the same event: what they claim, where they agree, where they diverge.',
    )
    .version(VERSION)
    .exitOverride()
    .showHelpAfterError('(parallax COMMAND --help shows an example)')
    .addHelpText('after', `\nExit codes:\n${EXIT_CODES.map(({ code, meaning }) => `  ${code}  ${meaning}`).join('\n')}`)
  let exit: ExitCode = EXIT.done
  for (const { name, summary, load } of COMMANDS) {
    const sub = program.command(name).description(summary).exitOverride()
    if (name !== words[0]) continue
    const command = await load()
    describe(sub, command).action(async () => {
      exit = await command.run({ arguments: sub.processedArgs.flatMap(textsOf), options: sub.opts() }, terminal)
    })
  }
  if (words.length === 0) program.help()
  await program.parseAsync(words, { from: 'user' })
  return exit
}

function describe(sub: Commander, command: Command): Commander {
  for (const { name, description } of command.arguments) sub.argument(name, description)
  for (const { flags, description, required } of command.options) {
    if (required) sub.requiredOption(flags, description)
    else sub.option(flags, description)
  }
  return sub.addHelpText('after', `\nExample:\n  ${command.example}`)
}

/** An argument that takes several values comes as a list, and stands last. */
function textsOf(argument: unknown): (string | undefined)[] {
  if (Array.isArray(argument)) return argument.filter((value) => typeof value === 'string')
  return [typeof argument === 'string' ? argument : undefined]
}

function explain(error: unknown, terminal: Terminal): ExitCode {
  if (error instanceof CommanderError) return error.exitCode === 0 ? EXIT.done : EXIT.usage
  terminal.note(describeError(error))
  return error instanceof ParallaxError ? error.exit : EXIT.ourFault
}
