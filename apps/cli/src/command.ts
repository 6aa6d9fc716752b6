import type { ExitCode } from '@parallax/model'

/** What a command may use of the world around it. */
export type Terminal = {
  /** Results only. */
  readonly print: (text: string) => void
  /** Progress, warnings and errors. */
  readonly note: (text: string) => void
  /** Aborted by Ctrl-C or SIGTERM: finish what is under way, leave a run folder that can be resumed. */
  readonly signal: AbortSignal
}

/** One option as commander takes it: `--out <dir>`. */
type Option = { readonly flags: string; readonly description: string; readonly required?: boolean }

/** One subcommand: what it takes, an example, and its work. Name and summary stand in the registry. */
export type Command = {
  /** Positional arguments in order: `<study>` is required, `[name]` is not. */
  readonly arguments: readonly { readonly name: string; readonly description: string }[]
  readonly options: readonly Option[]
  readonly example: string
  readonly run: (given: Given, terminal: Terminal) => Promise<ExitCode>
}

/** Arguments by position and options by camel-cased name. */
export type Given = {
  readonly arguments: readonly (string | undefined)[]
  readonly options: Readonly<Record<string, string | boolean | undefined>>
}

/** The value of an option that takes one; undefined when it was not given. */
export function optionText(given: Given, name: string): string | undefined {
  const value = given.options[name]
  return typeof value === 'string' ? value : undefined
}

/** The values of an option that takes several; none when it was not given. */
export function optionTexts(given: Given, name: string): string[] {
  const values = given.options[name]
  return Array.isArray(values) ? values.filter((value) => typeof value === 'string') : []
}
