/** One naming of an actor, taken apart by the extractor: see its `naming` measure. Parts that are not there are "". */
export type ActorMention = {
  readonly article: string
  /** Where it stands; mentions of one article are ordered by it. */
  readonly at: number
  readonly name: string
  readonly head: string
  readonly post: string
  readonly nation: string
  readonly owner: string
  readonly modifiers: string
  readonly plural: boolean
}
