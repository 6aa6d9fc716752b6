import { inflateRawSync } from 'node:zlib'
import { JSDOM } from 'jsdom'

/**
 * Reads a REFI-QDA project from the text of the standard (version 1.5, sections 8 to 11) and the zip format (APPNOTE 6.3),
 * sharing no code with what writes it. Throws where a rule of the schema is broken.
 */
export function readQdpx(bytes: Uint8Array): QdpxProject {
  const files = unzip(bytes)
  const project = files.get('project.qde')
  if (project === undefined) throw new Error('no project.qde')
  const { document } = new JSDOM(new TextDecoder('utf-8', { fatal: true }).decode(project), {
    contentType: 'application/xml',
  }).window
  const root = document.documentElement
  if (root.namespaceURI !== 'urn:QDA-XML:project:1.0') throw new Error(`namespace ${root.namespaceURI}`)
  const guids = new Map<string, Element>()
  hold(root, guids)
  const codes = new Map([...root.getElementsByTagName('Code')].map((code) => [code.getAttribute('guid'), pathOf(code)]))
  for (const reference of root.getElementsByTagName('CodeRef')) {
    const target = guids.get(reference.getAttribute('targetGUID') ?? '')
    if (target?.tagName !== 'Code' || target.getAttribute('isCodable') !== 'true') throw new Error('CodeRef to no code')
  }
  for (const element of root.querySelectorAll('[creatingUser], [creatingUserGUID]')) {
    const user = element.getAttribute('creatingUser') ?? element.getAttribute('creatingUserGUID') ?? ''
    if (guids.get(user)?.tagName !== 'User') throw new Error('made by nobody')
  }
  const sources = [...root.getElementsByTagName('TextSource')].map((source) => {
    const path = source.getAttribute('plainTextPath') ?? ''
    const file = files.get(`sources/${path.replace(/^internal:\/\//, '')}`)
    if (!path.startsWith('internal://') || file === undefined) throw new Error(`no source at ${path}`)
    // In the standard a character is a code point.
    const points = Array.from(new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(file))
    const selections = [...source.getElementsByTagName('PlainTextSelection')].map((selection) => {
      const [start, end] = ['startPosition', 'endPosition'].map((name) => Number(selection.getAttribute(name)))
      if (start === undefined || end === undefined || start >= end || end > points.length)
        throw new Error('bad positions')
      const code = selection.getElementsByTagName('CodeRef')[0]?.getAttribute('targetGUID') ?? ''
      return {
        name: selection.getAttribute('name') ?? '',
        text: points.slice(start, end).join(''),
        code: codes.get(code),
      }
    })
    return { name: source.getAttribute('name') ?? '', text: points.join(''), selections }
  })
  return { name: root.getAttribute('name') ?? '', sources }
}

type QdpxProject = {
  name: string
  sources: { name: string; text: string; selections: { name: string; text: string; code: string | undefined }[] }[]
}

/** Of the schema: the children an element may have, in their order, and the attributes that it must have, may have. */
const SCHEMA: Readonly<Record<string, { children: string[]; must: string[]; may: string[] }>> = {
  Project: {
    children: ['Users', 'CodeBook', 'Variables', 'Cases', 'Sources', 'Notes', 'Links', 'Sets', 'Graphs', 'Description'],
    must: ['name'],
    may: [
      'origin',
      'creatingUserGUID',
      'creationDateTime',
      'modifyingUserGUID',
      'modifiedDateTime',
      'basePath',
      'xmlns',
    ],
  },
  Users: { children: ['User'], must: [], may: [] },
  User: { children: [], must: ['guid'], may: ['name', 'id'] },
  CodeBook: { children: ['Codes', 'Sets'], must: [], may: [] },
  Codes: { children: ['Code'], must: [], may: [] },
  Code: { children: ['Description', 'NoteRef', 'Code'], must: ['guid', 'name', 'isCodable'], may: ['color'] },
  Sources: { children: ['TextSource', 'PictureSource', 'PDFSource', 'AudioSource', 'VideoSource'], must: [], may: [] },
  TextSource: {
    children: ['Description', 'PlainTextContent', 'PlainTextSelection', 'Coding', 'NoteRef', 'VariableValue'],
    must: ['guid'],
    may: [
      'name',
      'richTextPath',
      'plainTextPath',
      'creatingUser',
      'creationDateTime',
      'modifyingUser',
      'modifiedDateTime',
    ],
  },
  PlainTextSelection: {
    children: ['Description', 'Coding', 'NoteRef'],
    must: ['guid', 'startPosition', 'endPosition'],
    may: ['name', 'creatingUser', 'creationDateTime', 'modifyingUser', 'modifiedDateTime'],
  },
  Coding: { children: ['CodeRef', 'NoteRef'], must: ['guid'], may: ['creatingUser', 'creationDateTime'] },
  CodeRef: { children: [], must: ['targetGUID'], may: [] },
  Description: { children: [], must: [], may: [] },
}

const GUID =
  /^(?:[0-9a-fA-F]{8}(?:-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}|\{[0-9a-fA-F]{8}(?:-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}\})$/
const TYPES: Readonly<Record<string, RegExp>> = {
  startPosition: /^\d+$/,
  endPosition: /^\d+$/,
  isCodable: /^(?:true|false|0|1)$/,
  creationDateTime: /^-?\d{4,}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?(?:Z|[+-]\d\d:\d\d)?$/,
}

/** Holds an element and all below it against the schema; every guid stands once. */
function hold(element: Element, guids: Map<string, Element>): void {
  const rule = SCHEMA[element.tagName]
  if (rule === undefined) throw new Error(`no element ${element.tagName} in the schema`)
  const names = [...element.attributes].map(({ name }) => name)
  for (const name of rule.must) if (!names.includes(name)) throw new Error(`${element.tagName} without ${name}`)
  for (const { name, value } of element.attributes) {
    if (![...rule.must, ...rule.may].includes(name)) throw new Error(`${element.tagName} with ${name}`)
    const type = /guid$/i.test(name) || name.endsWith('User') ? GUID : TYPES[name]
    if (type && !type.test(value)) throw new Error(`${element.tagName} ${name}="${value}"`)
  }
  const guid = element.getAttribute('guid')
  if (guid !== null && guids.has(guid)) throw new Error(`guid twice: ${guid}`)
  if (guid !== null) guids.set(guid, element)
  let last = 0
  for (const child of element.children) {
    const place = rule.children.indexOf(child.tagName)
    if (place < last) throw new Error(`${child.tagName} out of order in ${element.tagName}`)
    last = place
    hold(child, guids)
  }
}

function pathOf(code: Element): string {
  const above = code.parentElement
  const own = code.getAttribute('name') ?? ''
  return above?.tagName === 'Code' ? `${pathOf(above)}/${own}` : own
}

/** Central directory, then each file by its local header; stored or deflated. */
function unzip(bytes: Uint8Array): Map<string, Uint8Array> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  let end = bytes.length - 22
  while (view.getUint32(end, true) !== 0x06054b50) end -= 1
  const files = new Map<string, Uint8Array>()
  for (let at = view.getUint32(end + 16, true), left = view.getUint16(end + 10, true); left > 0; left -= 1) {
    if (view.getUint32(at, true) !== 0x02014b50) throw new Error('no entry')
    const [nameLength, extra, comment] = [28, 30, 32].map((offset) => view.getUint16(at + offset, true))
    const name = new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + (nameLength ?? 0)))
    const local = view.getUint32(at + 42, true)
    const from = local + 30 + view.getUint16(local + 26, true) + view.getUint16(local + 28, true)
    const packed = bytes.subarray(from, from + view.getUint32(at + 20, true))
    files.set(name, view.getUint16(at + 10, true) === 0 ? packed : new Uint8Array(inflateRawSync(packed)))
    at += 46 + (nameLength ?? 0) + (extra ?? 0) + (comment ?? 0)
  }
  return files
}
