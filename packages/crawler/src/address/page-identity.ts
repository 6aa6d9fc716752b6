import { FORM_HOSTS, FORM_PARAMETERS, FORM_SEGMENTS } from './page-forms.ts'

/**
 * What the addresses of one page have in common, whatever their form: without scheme, `www.` and the marks of AMP, mobile
 * and print. A key to compare by, not an address to visit: the plain form may not exist, so no request is made of it.
 */
export function pageIdentity(address: string): string {
  const url = new URL(address)
  const host = withoutForm(url.hostname.replace(/^www\./, ''))
  const segments = url.pathname.split('/').filter((segment) => segment !== '')
  const path = segments.filter((segment, index) => !isFormSegment(segment, index, segments.length))
  return `${host}/${path.map(withoutEnding).join('/')}${withoutFormParameters(url.search)}`
}

/** `m.city.example` is `city.example`; `amp.example` is itself. */
function withoutForm(host: string): string {
  const [first = '', ...rest] = host.split('.')
  return FORM_HOSTS.includes(first) && rest.length > 1 ? rest.join('.') : host
}

/** First or last only: in the middle it is a subject, as in `/energy/amp/prices`. */
function isFormSegment(segment: string, index: number, length: number): boolean {
  return length > 1 && (index === 0 || index === length - 1) && FORM_SEGMENTS.includes(segment.toLowerCase())
}

/** `story.amp.html` and `story.amp` are `story.html` and `story`. */
function withoutEnding(segment: string): string {
  return segment.replace(/\.(?:amp|print)(?=$|\.html?$)/i, '')
}

function withoutFormParameters(search: string): string {
  const kept = search
    .slice(1)
    .split('&')
    .filter((part) => part !== '' && !isFormParameter(part))
  return kept.length === 0 ? '' : `?${kept.join('&')}`
}

function isFormParameter(part: string): boolean {
  const [name = '', value = ''] = part.toLowerCase().split('=', 2)
  return FORM_PARAMETERS[name]?.includes(value) ?? false
}
