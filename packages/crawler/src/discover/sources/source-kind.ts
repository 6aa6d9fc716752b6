import type { Event, Outlet } from '@parallax/model'
import type { Listing } from '../listing.ts'

/** A listing to visit: an outlet's own, or one that answers for one event. */
export type Announced = {
  /** Id of its kind. */
  kind: string
  /** Canonical address; of a stored file its name in the ledger. */
  url: string
  /** As a Problem names it: "A listing of North Herald". */
  name: string
  /** Whose listing it is; entries of hosts that nobody owns stand under it. */
  outlet?: Outlet
  /** The one event that its entries may cover; any of them where absent. */
  event?: string
  /** Whether entries count whose host no outlet of the study owns. */
  others: boolean
}

/** For whom and for what listings are wanted. */
type Scope = { outlets: readonly Outlet[]; events: readonly Event[] }

/** A kind of place that announces pages. */
export type SourceKind = {
  id: string
  /** The listings of this kind that the outlets and events name. Throws a ParallaxError for one that cannot be asked for. */
  announced: (scope: Scope) => Announced[]
  /** What an answer announces; undefined where it is no answer of this kind. `address` is where it was had from. */
  read: (answer: { bytes: Uint8Array; contentType?: string | undefined; address: string }) => Listing | undefined
  /** What is wrong with an answer that cannot be read. */
  unreadable: string
}
