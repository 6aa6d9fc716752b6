import type { Outcome } from '@parallax/model'

/** What is known of an answer that was refused. */
export type RefusalDetails = {
  status?: number
  finalUrl?: string
  contentType?: string
  cause?: unknown
  /** No connection came about, or none was tried: the host was asked nothing. */
  notAsked?: boolean
}

/** An address that ends without a body to read: its outcome, and one sentence that says why. */
export class Refusal extends Error {
  readonly outcome: Outcome
  readonly details: RefusalDetails

  constructor(outcome: Outcome, reason: string, details: RefusalDetails = {}) {
    super(reason, { cause: details.cause })
    this.name = 'Refusal'
    this.outcome = outcome
    this.details = details
  }
}
