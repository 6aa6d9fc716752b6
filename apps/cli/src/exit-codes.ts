import { EXIT } from '@parallax/model'

/** What each exit code of the command line means, for help and documentation. */
export const EXIT_CODES: readonly { readonly code: number; readonly meaning: string }[] = [
  { code: EXIT.done, meaning: 'done' },
  { code: EXIT.gateBreached, meaning: 'a gate of the study is breached' },
  { code: EXIT.usage, meaning: 'wrong usage or configuration; nothing was done' },
  {
    code: EXIT.evidenceIncomplete,
    meaning: 'done as far as it went, but evidence is missing that a rerun or a mended input would bring',
  },
  { code: EXIT.ourFault, meaning: 'a fault of ours; please report it' },
]
