/** What one robots.txt allows to our crawler. */
export type RobotsRules = {
  /** Whether an address of the site may be visited, and the line that decided. */
  permits: (url: string) => { allowed: boolean; line?: string }
  /** Pause between requests that it asks for, in milliseconds. */
  crawlDelayMs?: number
}

type Rule = { allow: boolean; pattern: string; line: string }
type Group = { agents: string[]; rules: Rule[]; delayMs?: number }

/** RFC 9309, section 2.5: a crawler must read at least this many bytes; we read no more. */
export const MAX_ROBOTS_BYTES = 500 * 1024

/**
 * Reads a robots.txt by RFC 9309 for a crawler named `agent`: groups that name it are merged, `*` stands in where none
 * does, the longest matching pattern decides, and `allow` wins a tie. `crawl-delay`, which the RFC leaves out, is kept.
 */
export function parseRobots(text: string, agent: string): RobotsRules {
  const groups = readGroups(text)
  const named = groups.filter((group) => group.agents.includes(agent.toLowerCase()))
  const chosen = named.length > 0 ? named : groups.filter((group) => group.agents.includes('*'))
  const rules = chosen.flatMap((group) => group.rules)
  const delays = chosen.flatMap((group) => group.delayMs ?? [])
  return {
    permits: (url) => decide(rules, url),
    ...(delays.length > 0 && { crawlDelayMs: Math.max(...delays) }),
  }
}

/** What holds where there is no robots.txt. */
export const ALLOW_ALL: RobotsRules = { permits: () => ({ allowed: true }) }

function readGroups(text: string): Group[] {
  const groups: Group[] = []
  let naming = false
  for (const raw of text.replace(/^\uFEFF/, '').split(/\r\n|\r|\n/)) {
    const line = raw.split('#', 1)[0]?.trim() ?? ''
    const colon = line.indexOf(':')
    if (colon < 0) continue
    const key = line.slice(0, colon).trim().toLowerCase()
    const value = line.slice(colon + 1).trim()
    if (key === 'user-agent') {
      if (!naming) groups.push({ agents: [], rules: [] })
      groups.at(-1)?.agents.push(agentToken(value))
      naming = true
    } else if (key === 'allow' || key === 'disallow' || key === 'crawl-delay') {
      // Lines before the first user-agent belong to no group; other keys, such as sitemap, do not end the naming.
      const group = groups.at(-1)
      if (group !== undefined) addLine(group, key, value)
      naming = false
    }
  }
  return groups
}

/** RFC 9309, section 2.2.1: the product token has letters, hyphens and underscores; a version after it does not count. */
function agentToken(value: string): string {
  return value.startsWith('*') ? '*' : (/^[a-z_-]*/i.exec(value)?.[0].toLowerCase() ?? '')
}

function addLine(group: Group, key: 'allow' | 'disallow' | 'crawl-delay', value: string): void {
  if (key === 'crawl-delay') {
    const seconds = /^\d{1,9}(?:\.\d{1,9})?$/.test(value) ? Number(value) : NaN
    if (seconds >= 0) group.delayMs = Math.max(group.delayMs ?? 0, seconds * 1000)
  } else if (value !== '') {
    group.rules.push({ allow: key === 'allow', pattern: normalized(value), line: `${key}: ${value}` })
  }
}

function decide(rules: readonly Rule[], url: string): { allowed: boolean; line?: string } {
  const { pathname, search } = new URL(url)
  if (pathname === '/robots.txt') return { allowed: true }
  const path = normalized(pathname + search)
  let deciding: Rule | undefined
  for (const rule of rules) {
    if (deciding !== undefined && !outweighs(rule, deciding)) continue
    if (matches(rule.pattern, path)) deciding = rule
  }
  return deciding === undefined ? { allowed: true } : { allowed: deciding.allow, line: deciding.line }
}

function outweighs(rule: Rule, other: Rule): boolean {
  if (rule.pattern.length !== other.pattern.length) return rule.pattern.length > other.pattern.length
  return rule.allow && !other.allow
}

/** Pieces between the stars are found one after the other, each at its first place: one pass over the path. */
function matches(pattern: string, path: string): boolean {
  const anchored = pattern.endsWith('$')
  const pieces = (anchored ? pattern.slice(0, -1) : pattern).split('*')
  const [head = '', ...rest] = pieces
  if (!path.startsWith(head)) return false
  let position = head.length
  const tail = anchored ? rest.pop() : undefined
  for (const piece of rest) {
    const found = path.indexOf(piece, position)
    if (found < 0) return false
    position = found + piece.length
  }
  if (!anchored) return true
  return tail === undefined ? position === path.length : path.length - tail.length >= position && path.endsWith(tail)
}

/**
 * RFC 9309, section 2.2.2: both sides are compared with the same escapes. Escapes of letters, digits, `-`, `.`, `_`, `~`
 * are undone, all others written in upper case, and what is not ASCII is escaped.
 */
function normalized(path: string): string {
  const escaped = path.toWellFormed().replaceAll(/[^\x21-\x7e]+/g, (text) => encodeURIComponent(text))
  return escaped.replaceAll(/%([0-9a-f]{2})/gi, (escape, hex: string) => {
    const letter = String.fromCharCode(Number.parseInt(hex, 16))
    return /[a-z0-9._~-]/i.test(letter) ? letter : escape.toUpperCase()
  })
}
