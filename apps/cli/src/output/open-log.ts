import type { Outlet } from '@parallax/model'
import type { Terminal } from '../command.ts'
import { describeStep } from './describe-step.ts'
import type { Log } from './log.ts'
import type { LogLine } from './log-line.ts'
import type { LogStyle } from './log-style.ts'
import type { Screen } from './screen-block.ts'
import { openScreenLog } from './screen-log.ts'

type Scene = {
  /** Whose hosts are waited for. */
  readonly outlets?: readonly Outlet[]
  /** Null where nobody watches: a file, a pipe, a terminal that cannot move its cursor. Standard error unless given. */
  readonly screen?: Screen | null
}

const quiet = (): void => undefined

/** A log over the terminal's notes, as the style has it and as somebody watches or not. */
export function openLog(
  terminal: Pick<Terminal, 'note' | 'signal'>,
  style: LogStyle,
  { outlets = [], screen = watchedScreen() }: Scene = {},
): Log {
  const log = style.json ? jsonLog(terminal) : plainLog(terminal)
  if (style.quiet) return { ...log, progress: quiet, step: quiet }
  return style.json || screen === null ? log : openScreenLog(terminal, screen, outlets)
}

function watchedScreen(): Screen | null {
  const { stderr } = process
  if (!stderr.isTTY || process.env['TERM'] === 'dumb') return null
  return {
    get columns() {
      return stderr.columns || 80
    },
    get rows() {
      return stderr.rows || 24
    },
    write: (text) => void stderr.write(text),
  }
}

function jsonLog({ note }: Pick<Terminal, 'note'>): Log {
  const write = (line: LogLine): void => note(JSON.stringify(line))
  const at = (): string => new Date().toISOString()
  return {
    progress: (message) => write({ at: at(), step: 'progress', message }),
    step: (step) => write({ at: at(), ...step }),
    warn: (message) => {
      if (message !== '') write({ at: at(), step: 'warning', message })
    },
    close: quiet,
  }
}

function plainLog({ note }: Pick<Terminal, 'note'>): Log {
  const progress = (text: string): void => note(`parallax: ${text.replace(/\p{Cc}+/gu, ' ')}`)
  return {
    progress,
    step: (step) => {
      const text = describeStep(step)
      if (text !== undefined) progress(text)
    },
    warn: (text) => {
      if (text !== '') note(text)
    },
    close: quiet,
  }
}
