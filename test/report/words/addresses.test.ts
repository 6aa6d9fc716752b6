import { describe, expect, it } from 'vitest'
import { passageHref, relativeHref, safeHref } from '../../../apps/report/src/words/addresses.ts'

describe('safeHref', () => {
  it.each([
    ['https://a.example/x?y=1#z', 'https://a.example/x?y=1#z'],
    ['HTTP://A.example', 'http://a.example/'],
    [' https://a.example/ ', 'https://a.example/'],
    ['https://user:secret@a.example/', 'https://a.example/'],
    ['https://a.example/"><script>', 'https://a.example/%22%3E%3Cscript%3E'],
  ])('%s is linked as %s', (address, href) => {
    expect(safeHref(address)).toBe(href)
  })

  it.each([
    'javascript:alert(1)',
    'java\nscript:alert(1)',
    'data:text/html,x',
    'file:///etc/passwd',
    'a.example',
    '',
    '//a.example',
    `https://a.example/${'x'.repeat(5000)}`,
  ])('%s is not linked', (address) => {
    expect(safeHref(address)).toBeNull()
  })
})

describe('passageHref', () => {
  const text = 'First, the office said.\n\nRescue workers found at least 24 people, half-alive & cold, by dawn.'
  const start = text.indexOf('at least 24')

  it('marks the passage with two words on either side, within the paragraph', () => {
    const href = passageHref('https://a.example/x', text, [start, start + 11])
    expect(decodeURIComponent(href)).toBe('https://a.example/x#:~:text=workers found at least 24 people, half-alive')
  })

  it('encodes what has a meaning of its own in a text fragment', () => {
    expect(passageHref('https://a.example/x', text, [start, start + 11])).toContain('people%2C%20half%2Dalive')
  })

  it('keeps the fragment the address has', () => {
    expect(passageHref('https://a.example/#top', text, [start, start + 11])).toMatch(/#top:~:text=/)
  })

  it('does not cross into another paragraph', () => {
    const at = text.indexOf('Rescue')
    expect(passageHref('https://a.example/', text, [at, at + 6])).toMatch(/text=Rescue%20workers%20found$/)
  })

  it('searches for no word that was withheld', () => {
    const masked = text.replace('workers found', '░░░░░░░ ░░░░░').replace('people', '░░░░░░')
    const href = passageHref('https://a.example/', masked, [start, start + 11])
    expect(decodeURIComponent(href)).toMatch(/text=at least 24$/)
    const at = masked.indexOf('░░░')
    expect(passageHref('https://a.example/', masked, [at, at + 7])).toBe('https://a.example/')
  })
})

describe('relativeHref', () => {
  it.each([
    ['events/a/report.html', './events/a/report.html'],
    ['javascript:alert(1)', './javascript%3Aalert(1)'],
    ['//evil.example/x', './evil.example/x'],
    ['../../x', './x'],
    ['a b/"<', './a%20b/%22%3C'],
  ])('%s is %s', (path, href) => {
    expect(relativeHref(path)).toBe(href)
  })
})
