/** A terminal that a person watches. */
export type Screen = {
  readonly columns: number
  readonly rows: number
  readonly write: (text: string) => void
}

/** Some lines of the screen that are written over and over, until something else has to be said. */
export type ScreenBlock = {
  readonly draw: (lines: readonly string[]) => void
  /** Takes the lines away, so that what comes next stands in their place. */
  readonly clear: () => void
  /** Leaves the lines as they are, since somebody has written below them. */
  readonly leave: () => void
}

const UP = (lines: number): string => (lines === 0 ? '' : `\u001B[${lines}A`)
const CLEAR_BELOW = '\r\u001B[J'

/** A block at the cursor. Every line must fit the screen: one that wraps would be counted wrong. */
export function openBlock(screen: Screen): ScreenBlock {
  let height = 0
  const draw = (lines: readonly string[]): void => {
    // In one write, so that no half-drawn block is seen.
    const text = lines.map((line) => `${plain(line)}\n`).join('')
    if (height > 0 || text !== '') screen.write(`${UP(height)}${CLEAR_BELOW}${text}`)
    height = lines.length
  }
  return {
    draw,
    clear: () => draw([]),
    leave: () => {
      height = 0
    },
  }
}

/** Without control characters, which a hostile address could steer the terminal by. */
function plain(text: string): string {
  return text.replace(/\p{Cc}+/gu, ' ')
}
