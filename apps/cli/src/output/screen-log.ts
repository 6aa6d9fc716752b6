import type { Outlet } from '@parallax/model'
import type { Terminal } from '../command.ts'
import { advanceBoard, drawBoard, EMPTY_BOARD } from './gather-board.ts'
import type { Log } from './log.ts'
import { openBlock, type Screen } from './screen-block.ts'

/** How often the seconds of a wait are counted down. */
const TICK_MS = 250

/** A log for a person who watches: a bar per outlet while it gathers, then one line, drawn over in place. */
export function openScreenLog(
  terminal: Pick<Terminal, 'note' | 'signal'>,
  screen: Screen,
  outlets: readonly Outlet[],
): Log {
  const block = openBlock(screen)
  let board = EMPTY_BOARD
  let ticking: NodeJS.Timeout | undefined
  const draw = (): void => {
    const { columns, rows } = screen
    block.draw(drawBoard(board, { now: performance.now(), columns: columns - 1, rows, outlets }))
  }
  const stopTicking = (): void => {
    clearInterval(ticking)
    ticking = undefined
  }
  // The word about stopping is written straight to the terminal, below the bars.
  terminal.signal.addEventListener('abort', block.leave, { once: true })
  return {
    step: (step) => {
      board = advanceBoard(board, step, performance.now())
      if (step.step === 'done') stopTicking()
      else ticking ??= setInterval(draw, TICK_MS).unref()
      // A fast crawl has a thousand steps a second, of which nobody sees more than the ticks.
      if (step.step === 'done' || step.step === 'found') draw()
    },
    progress: (text) => {
      stopTicking()
      block.draw([text.length < screen.columns ? text : `${text.slice(0, screen.columns - 2)}…`])
    },
    warn: (text) => {
      if (text === '') return
      block.clear()
      terminal.note(text)
    },
    close: () => {
      stopTicking()
      block.clear()
      terminal.signal.removeEventListener('abort', block.leave)
    },
  }
}
