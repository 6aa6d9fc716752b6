import { STATUS_CODES } from 'node:http'
import type { Outcome } from '@parallax/model'
import type { Exchange } from './exchange.ts'
import { Refusal } from './refusal.ts'

/** Outcomes of statuses that say more than that it failed. */
const OUTCOMES: Record<number, Outcome> = {
  401: 'blocked',
  402: 'paywall',
  403: 'blocked',
  404: 'gone',
  410: 'gone',
  451: 'legal-451',
}

/** Throws the Refusal that a status means; one of success passes. */
export function refuseStatus({ status, url, contentType }: Exchange): void {
  if (status >= 200 && status < 300) return
  const name = STATUS_CODES[status]
  const reason = name === undefined ? `HTTP ${status}.` : `HTTP ${status} ${name}.`
  throw new Refusal(OUTCOMES[status] ?? 'failed', reason, {
    status,
    finalUrl: url,
    ...(contentType !== undefined && { contentType }),
  })
}
