import { strToU8, zipSync } from 'fflate'
import type { Article, Claim, Place, Span } from '@parallax/model'
import type { Edition } from '../../edition.ts'
import { byText } from '../../words/lists.ts'
import { codesOf, codeTree, type QdaCode } from './code-tree.ts'
import { guidOf } from './guid.ts'
import { type QdaDocument, qdaDocument } from './qda-document.ts'
import { element, textElement } from './xml.ts'

/**
 * A REFI-QDA project (`project.qde` and the sources as plain text in one zip, version 1.0 of the standard) of the articles
 * and what was read in them, as codes: for ATLAS.ti, MAXQDA, NVivo, QualCoder and others. Positions are code points of
 * the plain text, half-open. The same comparison gives the same bytes.
 */
export function qdpx(edition: Edition): Uint8Array {
  const claims = Map.groupBy(edition.comparison.claims, ({ article }) => article)
  const sources = edition.articles.map((article) => sourceOf(edition, article, claims.get(article.id) ?? []))
  const files = Object.fromEntries(sources.map(({ guid, text }) => [`sources/${guid}.txt`, strToU8(text)]))
  const project = projectOf(edition, sources)
  return zipSync({ 'project.qde': strToU8(project), ...files }, { mtime: NO_TIME })
}

/** The earliest time that a zip can hold, in whatever zone: it is stored as it reads on a clock. */
const NO_TIME = new Date(1980, 0, 1)

const MACHINE = guidOf('user', 'machine')

type QdaSource = { guid: string; text: string; xml: string }

function projectOf(edition: Edition, sources: readonly QdaSource[]): string {
  const { event, provenance } = edition.comparison
  const { name, version } = provenance.software
  const codes = codeTree(edition)
  const project = element(
    'Project',
    {
      name: event.title,
      origin: `${name} ${version}`,
      creatingUserGUID: MACHINE,
      creationDateTime: instantOf(provenance.lastCaptureAt),
      xmlns: 'urn:QDA-XML:project:1.0',
    },
    [
      element('Users', {}, [element('User', { guid: MACHINE, name: `${name} ${version} (by rules)` })]),
      ...(codes.length > 0 ? [element('CodeBook', {}, [element('Codes', {}, codes.map(codeElement))])] : []),
      ...(sources.length > 0
        ? [
            element(
              'Sources',
              {},
              sources.map(({ xml }) => xml),
            ),
          ]
        : []),
      ...textElement('Description', `Codebook ${provenance.codebook ?? 'without a version'}.`),
    ],
  )
  return `<?xml version="1.0" encoding="UTF-8"?>\n${project}`
}

function codeElement({ path, says, below }: QdaCode): string {
  return element(
    'Code',
    { guid: codeGuid(path), name: path.at(-1), isCodable: below.length === 0 ? 'true' : 'false' },
    [...textElement('Description', says), ...below.map(codeElement)],
  )
}

function codeGuid(path: readonly string[]): string {
  return guidOf('code', ...path)
}

function sourceOf(edition: Edition, article: Article, claims: readonly Claim[]): QdaSource {
  const guid = guidOf('source', edition.comparison.event.id, article.id)
  const document = qdaDocument(article, claims)
  const made = instantOf(article.capture?.fetchedAt)
  const xml = element(
    'TextSource',
    {
      guid,
      name: `${edition.outletName(article.outlet)}: ${article.title || article.id}`,
      plainTextPath: `internal://${guid}.txt`,
      creatingUser: MACHINE,
      creationDateTime: made,
    },
    [
      ...textElement('Description', [article.id, article.publishedAt, article.url].filter(Boolean).join('\n')),
      ...claims.toSorted((a, b) => byText(a.id, b.id)).flatMap((claim) => selectionsOf(claim, document)),
    ],
  )
  return { guid, text: document.text, xml }
}

/** A selection a code and passage: of an attribution, the words that name the source and those that attribute. */
function selectionsOf(claim: Claim, document: QdaDocument): string[] {
  return codesOf(claim).flatMap((path) =>
    spansOf(claim, path[0]).flatMap((span, index) => {
      const found = document.locate(claim.in, span)
      return found === undefined ? [] : [selection({ claim, path, index }, found)]
    }),
  )
}

function spansOf(claim: Claim, top: string | undefined): readonly Span[] {
  if (claim.type !== 'attribution') return [[claim.start, claim.end]]
  return top === 'source' ? claim.sourceSpans : claim.cueSpans
}

type Coded = { claim: Claim & { in: Place }; path: readonly string[]; index: number }

function selection({ claim, path, index }: Coded, [start, end]: Span): string {
  const coding = element('Coding', { guid: guidOf('coding', claim.id, ...path, index), creatingUser: MACHINE }, [
    element('CodeRef', { targetGUID: codeGuid(path) }),
  ])
  const attributes = {
    guid: guidOf('selection', claim.id, ...path, index),
    name: claim.id,
    startPosition: start,
    endPosition: end,
    creatingUser: MACHINE,
  }
  return element('PlainTextSelection', attributes, [coding])
}

/** An instant as XML Schema writes it; undefined for a day alone and for what is no time. */
function instantOf(moment: string | undefined): string | undefined {
  return /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d{1,9})?(?:Z|[+-]\d\d:\d\d)$/.test(moment ?? '') ? moment : undefined
}
