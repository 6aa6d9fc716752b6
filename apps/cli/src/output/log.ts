import type { Terminal } from '../command.ts'

/** How a long command talks: `quiet` leaves out progress, `json` writes one object a line in place of text. */
export type LogStyle = { readonly quiet: boolean; readonly json: boolean }

/** What a long command says on its way, apart from its results. */
export type Log = {
  /** How far it is: rewritten in place where a person watches. */
  readonly progress: (text: string) => void
  /** What a person must know even of a run that went well. */
  readonly warn: (text: string) => void
  /** Leaves the line of progress, so that results start on their own. */
  readonly close: () => void
}

/** A log over the terminal's notes. `screen` is whether they are read as they come, by a person. */
export function openLog(terminal: Pick<Terminal, 'note'>, style: LogStyle, screen = process.stderr.isTTY): Log {
  if (style.json) {
    const write = (level: string) => (text: string) =>
      text === '' ? undefined : terminal.note(JSON.stringify({ at: new Date().toISOString(), level, message: text }))
    return { progress: style.quiet ? () => undefined : write('info'), warn: write('warn'), close: () => undefined }
  }
  const line = inPlace()
  const warn = (text: string): void => {
    if (text === '') return
    line.close()
    terminal.note(text)
  }
  if (style.quiet) return { progress: () => undefined, warn, close: line.close }
  return { warn, close: line.close, progress: screen ? line.write : (text) => terminal.note(`parallax: ${text}`) }
}

/** One line of the screen that is written over and over, until something else has to be said. */
function inPlace(): { write: (text: string) => void; close: () => void } {
  let open = false
  return {
    write: (text) => {
      open = true
      const width = Math.max(20, (process.stderr.columns ?? 80) - 1)
      process.stderr.write(`\r\u001B[2K${plain(text).slice(0, width)}`)
    },
    close: () => {
      if (open) process.stderr.write('\r\u001B[2K')
      open = false
    },
  }
}

function plain(text: string): string {
  return text.replace(/\p{Cc}+/gu, ' ')
}
