import type { Event, Source } from '@parallax/model'
import { Inventory } from '../../stored/inventory.ts'
import { storedName } from '../../stored/stored-name.ts'
import { jsonOf } from './json-of.ts'
import type { SourceKind } from './source-kind.ts'

/** Pages at hand: a WARC file, or a folder of HTML. What they held stands in the ledger as a listing of its own. */
export const stored: SourceKind = {
  id: 'stored',
  announced: ({ events, outlets }) =>
    events.flatMap((event) =>
      storedSourcesOf(event).map((source) => ({
        kind: 'stored',
        url: storedName(source),
        name: source.kind === 'warc' ? `The file ${source.file}` : `The folder ${source.folder}`,
        event: event.id,
        others: source.others ?? (source.kind === 'pages' || outlets.length === 0),
      })),
    ),
  read: ({ bytes }) => {
    const inventory = Inventory.safeParse(jsonOf(bytes))
    if (!inventory.success) return undefined
    const { via, pages, faults, passed } = inventory.data
    return { via, entries: pages.map((address) => ({ address })), listings: [], faults, passed }
  },
  unreadable: 'is no inventory',
}

type StoredSource = Extract<Source, { kind: 'warc' | 'pages' }>

function storedSourcesOf(event: Event): StoredSource[] {
  return (event.sources ?? []).flatMap((source) => (source.kind === 'warc' || source.kind === 'pages' ? [source] : []))
}
