import { Refusal } from './refusal.ts'

/** Error codes by what they mean for an address. Sources: the errors documentation of Node.js, OpenSSL's verify codes. */
const TLS_CODES =
  /^(?:ERR_TLS_|ERR_SSL_|CERT_|CRL_|HOSTNAME_MISMATCH|INVALID_CA|INVALID_PURPOSE|PATH_LENGTH|SELF_SIGNED_|DEPTH_ZERO_|UNABLE_TO_|EPROTO$)/
const TIMEOUT_CODES = new Set([
  'ETIMEDOUT',
  'UND_ERR_CONNECT_TIMEOUT',
  'UND_ERR_HEADERS_TIMEOUT',
  'UND_ERR_BODY_TIMEOUT',
])

const CAUSES: Record<string, string> = {
  ECONNREFUSED: 'the host refuses the connection',
  ECONNRESET: 'the connection was reset',
  EHOSTUNREACH: 'the host cannot be reached',
  ENETUNREACH: 'the network cannot be reached',
  ENOTFOUND: 'the name is not known',
  EAI_AGAIN: 'the name could not be looked up',
  UND_ERR_SOCKET: 'the connection closed before the answer was whole',
  UND_ERR_RES_CONTENT_LENGTH_MISMATCH: 'the answer is not as long as it says',
  UND_ERR_HEADERS_OVERFLOW: 'the headers are too long',
  Z_DATA_ERROR: 'the compressed body is damaged',
  Z_BUF_ERROR: 'the compressed body ends too early',
}
const NOT_ASKED = new Set([
  'ECONNREFUSED',
  'EHOSTUNREACH',
  'ENETUNREACH',
  'ENOTFOUND',
  'EAI_AGAIN',
  'FORBIDDEN_ADDRESS',
])
const MAX_DEPTH = 5

/** The refusal that an error of the connection means, its cause in the reason. */
export function failureOf(error: unknown): Refusal {
  const code = codeOf(error)
  const message = error instanceof Error ? error.message : String(error)
  const details = { cause: error, notAsked: NOT_ASKED.has(code) }
  if (TLS_CODES.test(code)) return new Refusal('bad-tls', `The connection is not secure: ${code}.`, details)
  if (TIMEOUT_CODES.has(code)) return new Refusal('timeout', `No answer in time: ${code}.`, details)
  if (code === 'FORBIDDEN_ADDRESS') return new Refusal('failed', `Not visited: ${message}.`, details)
  const cause = CAUSES[code]
  const why = cause === undefined ? message.slice(0, 200) || code : `${cause} (${code})`
  return new Refusal('failed', `No answer: ${why}.`, details)
}

/** Undici and the DNS wrap what went wrong; the innermost code says it. */
function codeOf(error: unknown): string {
  let code = ''
  let inner: unknown = error
  for (let depth = 0; depth < MAX_DEPTH && inner instanceof Error; depth += 1) {
    if ('code' in inner && typeof inner.code === 'string') code = inner.code
    inner = inner.cause ?? (inner instanceof AggregateError ? inner.errors[0] : undefined)
  }
  return code
}
