import { sha256 } from '@parallax/model'
import type { Edition } from '../edition.ts'
import { fingerprint } from '../fingerprint.ts'
import type { RenderedFile } from '../rendered-file.ts'
import { safeHref } from '../words/addresses.ts'

/**
 * `ro-crate-metadata.json` (RO-Crate 1.1) over the files of one event: what each is, its SHA-256, and the run that made
 * them with its software and its inputs. The date is that of the last capture or of the newest article, as this room has
 * no clock; a crate without either has none.
 */
export function roCrate(edition: Edition, files: readonly RenderedFile[]): string {
  const { comparison } = edition
  const { event, provenance } = comparison
  const made = [...files, { path: 'comparison.json', content: null }]
  const inputs = provenance.inputs.map(({ name, sha256: hash }, index) => ({
    '@id': safeHref(name) ?? `#input-${index + 1}`,
    '@type': 'CreativeWork',
    name,
    sha256: hash,
  }))
  const graph = [
    {
      '@id': 'ro-crate-metadata.json',
      '@type': 'CreativeWork',
      conformsTo: { '@id': 'https://w3id.org/ro/crate/1.1' },
      about: { '@id': './' },
    },
    {
      '@id': './',
      '@type': 'Dataset',
      name: event.title,
      description: `Coverage of one event by ${comparison.outlets.length} outlets compared: agreement, never truth.`,
      ...(datePublished(edition) && { datePublished: datePublished(edition) }),
      license: { '@id': '#texts' },
      identifier: [comparison.freeze?.sha256, fingerprint(comparison)].flatMap((hash) =>
        hash ? `sha256:${hash}` : [],
      ),
      citation: { '@id': 'articles.csl.json' },
      hasPart: made.map(({ path }) => ({ '@id': path })),
    },
    { '@id': '#texts', '@type': 'CreativeWork', name: TEXTS },
    ...made.map(file),
    {
      '@id': '#software',
      '@type': 'SoftwareApplication',
      name: provenance.software.name,
      softwareVersion: provenance.software.version,
    },
    ...(provenance.codebook
      ? [{ '@id': '#codebook', '@type': 'CreativeWork', name: 'Codebook', version: provenance.codebook }]
      : []),
    {
      '@id': '#run',
      '@type': 'CreateAction',
      name: `Comparison for ${provenance.study ?? event.title}`,
      instrument: [{ '@id': '#software' }, ...(provenance.codebook ? [{ '@id': '#codebook' }] : [])],
      object: inputs.map((input) => ({ '@id': input['@id'] })),
      result: { '@id': './' },
      ...(provenance.studySha256 && { identifier: `study sha256:${provenance.studySha256}` }),
      ...(provenance.lastCaptureAt === undefined ? {} : { endTime: provenance.lastCaptureAt }),
    },
    ...new Map(inputs.map((input) => [input['@id'], input])).values(),
  ]
  return `${JSON.stringify({ '@context': 'https://w3id.org/ro/crate/1.1/context', '@graph': graph }, null, 1)}\n`
}

const TEXTS = 'The articles quoted belong to their outlets; quote them as your law allows.'

function datePublished({ comparison, articles }: Edition): string | undefined {
  return (
    comparison.provenance.lastCaptureAt ??
    articles
      .flatMap(({ publishedAt }) => publishedAt ?? [])
      .toSorted()
      .at(-1)
  )
}

function file({ path, content }: { path: string; content: string | Uint8Array | null }): object {
  const ending = path.slice(path.lastIndexOf('.') + 1)
  return {
    '@id': path,
    '@type': 'File',
    name: path,
    encodingFormat: MEDIA_TYPES.get(ending) ?? 'application/octet-stream',
    ...(content !== null && {
      contentSize: String(typeof content === 'string' ? Buffer.byteLength(content) : content.length),
      sha256: sha256(content),
    }),
  }
}

const MEDIA_TYPES = new Map([
  ['html', 'text/html'],
  ['csv', 'text/csv'],
  ['json', 'application/json'],
  ['jsonl', 'application/jsonl'],
  ['md', 'text/markdown'],
  ['bib', 'application/x-bibtex'],
  ['qdpx', 'application/zip'],
  ['parquet', 'application/vnd.apache.parquet'],
])
