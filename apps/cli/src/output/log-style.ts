import { ParallaxError } from '@parallax/model'
import { type Given, optionText } from '../command.ts'

/** How a long command talks: `quiet` leaves out progress, `json` writes one object a line in place of text. */
export type LogStyle = { readonly quiet: boolean; readonly json: boolean }

/** The options of every command that gathers. */
export const LOG_OPTIONS = [
  { flags: '--quiet', description: 'results and warnings only, no progress' },
  { flags: '--log <style>', description: 'text (default) or json, one object a line on stderr' },
]

/** The style that the options ask for. Throws `log-unknown`. */
export function logStyle(given: Given): LogStyle {
  const style = optionText(given, 'log') ?? 'text'
  if (style === 'text' || style === 'json') return { quiet: given.options['quiet'] === true, json: style === 'json' }
  throw new ParallaxError({ code: 'log-unknown', message: 'no such style of log', value: style, todo: 'text or json' })
}
