/** What stops a command, with all a person needs to mend it. */

/** Exit codes of the command line, as documented in the README. */
export const EXIT = {
  done: 0,
  gateBreached: 1,
  usage: 2,
  evidenceIncomplete: 3,
  ourFault: 4,
} as const
export type ExitCode = (typeof EXIT)[keyof typeof EXIT]

export type ParallaxErrorDetails = {
  /** Machine-readable, kebab-case: `study-invalid`, `output-unwritable`. */
  code: string
  /** One sentence: what is wrong. */
  message: string
  /** Where it stands: `study.yaml:12:5`, a path, an address. */
  where?: string
  /** The offending value, as found. */
  value?: unknown
  /** One sentence: what to do about it. */
  todo?: string
  exit?: ExitCode
  cause?: unknown
}

/** Bad input or setting. A failed page or reading is a `Problem` instead, and the job goes on. */
export class ParallaxError extends Error {
  readonly code: string
  readonly where: string | undefined
  readonly value: unknown
  readonly todo: string | undefined
  readonly exit: ExitCode

  constructor(details: ParallaxErrorDetails) {
    super(details.message, { cause: details.cause })
    this.name = 'ParallaxError'
    this.code = details.code
    this.where = details.where
    this.value = details.value
    this.todo = details.todo
    this.exit = details.exit ?? EXIT.usage
  }
}
