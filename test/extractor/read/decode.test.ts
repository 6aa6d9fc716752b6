import { describe, expect, it } from 'vitest'
import { decodePage } from '../../../packages/extractor/src/read/decode.ts'
import { readPage } from '../../../packages/extractor/src/read/read-page.ts'

const utf8 = new TextEncoder()
const latin = (text: string) => Uint8Array.from(text, (letter) => letter.charCodeAt(0))
const utf16 = (text: string) =>
  Uint8Array.from([0xff, 0xfe, ...Array.from(text, (letter) => [letter.charCodeAt(0), 0]).flat()])

/** What the page is, its bytes, its header, the text and the encoding that are expected. */
const PAGES: [string, Uint8Array, string | undefined, string, string][] = [
  ['UTF-8 without a word about it', utf8.encode('<p>Zürich'), undefined, '<p>Zürich', 'utf-8'],
  ['UTF-8 with a byte order mark', utf8.encode('\ufeff<p>Zürich'), undefined, '<p>Zürich', 'utf-8'],
  [
    'UTF-8 that a header calls something else',
    utf8.encode('<p>Zürich'),
    'text/html; charset=iso-8859-1',
    '<p>Zürich',
    'utf-8',
  ],
  [
    'windows-1252 without a word about it',
    latin('<p>Z\u00fcrich \u0093so\u0094'),
    undefined,
    '<p>Zürich “so”',
    'windows-1252',
  ],
  [
    'windows-1252 that calls itself UTF-8',
    latin('<meta charset="utf-8"><p>Z\u00fcrich'),
    undefined,
    '<meta charset="utf-8"><p>Zürich',
    'windows-1252',
  ],
  [
    'ISO 8859-2 by the header',
    latin('<p>\u00b3\u00f3d\u00bc'),
    'text/html; charset="ISO-8859-2"',
    '<p>łódź',
    'iso-8859-2',
  ],
  [
    'windows-1251 by a meta',
    latin('<meta http-equiv="content-type" content="text/html; charset=windows-1251">\u00cc'),
    undefined,
    '<meta http-equiv="content-type" content="text/html; charset=windows-1251">М',
    'windows-1251',
  ],
  ['UTF-16 with its mark', utf16('<p>ab'), undefined, '<p>ab', 'utf-16le'],
  [
    'an encoding that does not exist',
    utf8.encode('<meta charset="klingon">ü'),
    undefined,
    '<meta charset="klingon">ü',
    'utf-8',
  ],
]

describe('decodePage', () => {
  it.each(PAGES)('reads %s', (_, ...row) => {
    const [bytes, contentType, html, charset] = row
    expect(decodePage(bytes, contentType)).toEqual({ html, charset, damaged: false })
  })

  it('says when characters were lost', () => {
    const bytes = Uint8Array.from([...utf8.encode('<meta charset="utf-8">Zürich '), 0xff])
    expect(decodePage(bytes)).toEqual({ html: '<meta charset="utf-8">Zürich \ufffd', charset: 'utf-8', damaged: true })
  })
})

describe('an article', () => {
  it('keeps the charset that its page was read in, whatever the page calls itself', () => {
    const sentence =
      'Der Fluss trat am Montag in Z\u00fcrich \u00fcber die Ufer, und die Stadt sperrte drei Br\u00fccken. '
    const page = `<meta charset="utf-8"><title>Hochwasser</title><article><h1>Hochwasser</h1><p>${sentence.repeat(4)}</p><p>${sentence.repeat(3)}</p></article>`
    expect(readPage({ id: 'a', bytes: latin(page) }).article).toMatchObject({ charset: 'windows-1252' })
    expect(readPage({ id: 'a', bytes: utf8.encode(page) }).article).toMatchObject({ charset: 'utf-8' })
  })
})
