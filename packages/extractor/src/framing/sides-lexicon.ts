/** The tables by which victims are assigned to a study's sides. All words lower case, blanks between them. */
export type SidesLexicon = {
  /** Nouns besides those for deeds that tell of somebody's doing, as forms: "the army's campaign", "rebel rockets". */
  readonly operations: string
  /** Verbs of harm, as lemmas, that hit places as well as people; alone they tell of no victims. */
  readonly attackVerbs: string
  /** Verbs, as lemmas, whose subject makes war: launch, storm, open fire. */
  readonly incursions: string
  /** Nouns for those who report on their own side's people: its ministry, its hospitals. */
  readonly authorities: string
  /** Nouns for a regular force's own people, as victims. */
  readonly fighters: string
  /** What a side calls the armed people of the other. */
  readonly opponents: string
  /** Nouns for people in the other side's hands. */
  readonly captives: string
  /** Forms of verbs that put them there. */
  readonly capturing: string
  /** "the group": the organisation named before. */
  readonly groups: string
  /** Nouns that make a place an edge: what happens at the border of a side happens to either. */
  readonly borders: string
  /** Prepositions of where something happens, of whom something is aimed at, of where somebody comes from. */
  readonly placing: string
  readonly aiming: string
  readonly coming: string
  /** Behind a hyphen: "rebel-led", "rebel-run". */
  readonly leading: string
  readonly running: string
  /** "on both sides". */
  readonly bothSides: string
  readonly sideNouns: string
  /** Words that stand for the one who was named before. */
  readonly pronouns: string
  /** Forms of verbs by which a side speaks. */
  readonly saying: string
}

/** The tables as sets. */
export type CompiledSides = { readonly [table in keyof SidesLexicon]: ReadonlySet<string> }

/** Compiles once per table object: the tables are constants. */
export function compileSides(lexicon: SidesLexicon): CompiledSides {
  const known = compiled.get(lexicon)
  if (known) return known
  const words = (table: keyof SidesLexicon) => new Set(lexicon[table].split(/\s+/).filter(Boolean))
  const fresh: CompiledSides = {
    operations: words('operations'),
    attackVerbs: words('attackVerbs'),
    incursions: words('incursions'),
    authorities: words('authorities'),
    fighters: words('fighters'),
    opponents: words('opponents'),
    captives: words('captives'),
    capturing: words('capturing'),
    groups: words('groups'),
    borders: words('borders'),
    placing: words('placing'),
    aiming: words('aiming'),
    coming: words('coming'),
    leading: words('leading'),
    running: words('running'),
    bothSides: words('bothSides'),
    sideNouns: words('sideNouns'),
    pronouns: words('pronouns'),
    saying: words('saying'),
  }
  compiled.set(lexicon, fresh)
  return fresh
}
const compiled = new WeakMap<SidesLexicon, CompiledSides>()
