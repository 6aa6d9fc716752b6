import type { FramingContrast } from '@parallax/model'
import type { Edition } from '../edition.ts'
import { html, type Markup } from '../markup.ts'
import { checkedNote } from '../parts/checked-note.ts'
import { evidenceList } from '../parts/evidence.ts'
import { framingDetail } from '../parts/framing-detail.ts'
import { framingSentences } from '../parts/framing-sentences.ts'
import { framingTable, sameGroup } from '../parts/framing-table.ts'
import { claimAnchor, groupAnchor } from '../words/anchors.ts'
import { counted } from '../words/lists.ts'
import type { Section } from './section.ts'

/** Measures of framing: counts with their denominators and every counted sentence; no score, no label. */
export const framing: Section = {
  id: 'framing',
  title: 'Framing',
  lead: 'Counts of what can be pointed at in the text, each with what it is counted out of. A contrast is no judgement on an outlet.',
  render: (edition) => {
    const { framing } = edition.comparison
    if (framing.length === 0) return html`<p class="empty">No framing measure was taken on these texts.</p>`
    // Figures have their evidence in the quantities already: here a link leads there.
    const anchored = new Set(edition.comparison.quantities.flatMap(({ claims }) => claims))
    return html`${framing.map((contrast) => measure(edition, repeatedOnly(contrast), anchored))}`
  },
}

type Group = FramingContrast['groups'][number]

/** Names that stand once in all texts contrast with nothing; they are in comparison.json and would be half of the section. */
function repeatedOnly(contrast: FramingContrast): FramingContrast {
  if (contrast.distances === undefined) return contrast
  const uses = (group: Group) =>
    contrast.perOutlet.reduce((sum, { counts }) => sum + (counts.find((one) => sameGroup(one, group))?.n ?? 0), 0)
  const groups = contrast.groups.filter((group) => uses(group) > 1)
  const hidden = contrast.groups.length - groups.length
  const note = `Names that stand only once in all texts are counted and not listed here: ${hidden}.`
  return hidden === 0 ? contrast : { ...contrast, groups, warnings: [...(contrast.warnings ?? []), note] }
}

function measure(edition: Edition, contrast: FramingContrast, anchored: Set<string>): Markup {
  return html`<article class="measure">
    <h3><bdi>${contrast.title}</bdi>${contrast.exploratory && html` <small class="mark">exploratory</small>`}</h3>
    <p><bdi>${contrast.definition}</bdi></p>
    ${contrast.groups.length > 0 && counts(edition, contrast, anchored)}
    ${(contrast.warnings ?? []).map((warning) => html`<p class="note"><bdi>${warning}</bdi></p>`)}
  </article>`
}

function counts(edition: Edition, contrast: FramingContrast, anchored: Set<string>): Markup {
  const bounded = contrast.perOutlet.some(({ counts }) => counts.some(({ interval }) => interval !== undefined))
  return html`${findings(contrast)} ${framingTable(edition, contrast)}
    <p class="note">Counted out of (<i>n</i>): <bdi>${contrast.denominator}</bdi></p>
    ${checkedNote(edition, 'frame')} ${bounded && html`<p class="note">${INTERVALS}</p>`}
    ${distances(edition, contrast)} ${framingDetail(edition, contrast)} ${readings(edition, contrast, anchored)}`
}

const INTERVALS =
  'In brackets: where 95 of 100 shares lie when the texts of the outlet are drawn anew, 1,000 times with a fixed seed. Near copies of one text within an outlet count once.'

/** How far apart two outlets' names for one actor lie, the farthest first. */
function distances(edition: Edition, { distances = [] }: FramingContrast): Markup | null {
  if (distances.length === 0) return null
  const nameOf = (id: string) => edition.outlets.find((outlet) => outlet.id === id)?.name ?? id
  return html`<details class="block">
    <summary>How far apart names for one actor lie</summary>
    <p class="note">
      Jensen-Shannon distance: 0 where two outlets use the same names equally often, 1 where they share none; for actors
      that both name five times or more.
    </p>
    <ul>
      ${distances.map(
        ({ about, outlets: [left, right], n, distance }) =>
          html`<li>
            <bdi>${about}</bdi>: <bdi>${nameOf(left)}</bdi> (<i>n</i> ${n[0]}) and <bdi>${nameOf(right)}</bdi> (<i>n</i>
            ${n[1]}), ${distance.toFixed(2)}
          </li>`,
      )}
    </ul>
  </details>`
}

function findings({ findings }: FramingContrast): Markup | null {
  if (findings.length === 0) return null
  return html`<ul class="findings">
    ${findings.map(
      ({ statement, claims, ...tested }) =>
        html`<li>
          <bdi>${statement}</bdi
          >${bounds(tested)}${claims.slice(0, MOST_LINKS).map((id, index) => html` <a class="cite" href="#${claimAnchor(id)}">${index + 1}</a>`)}
        </li>`,
    )}
  </ul>`
}

/** Where the difference lies, and how likely chance makes it, where texts are enough to say. */
function bounds({ interval, adjusted }: Pick<FramingContrast['findings'][number], 'interval' | 'adjusted'>) {
  if (!interval || adjusted === undefined) return null
  const points = `${Math.round(interval.lower * 100)} to ${Math.round(interval.upper * 100)}`
  return html` <small
    >Difference of shares ${points} points (95 of 100 draws), adjusted p ${adjusted.toFixed(3)}.</small
  >`
}

/** A finding on a hundred readings does not need a hundred links: the table leads to all of them. */
const MOST_LINKS = 6

/** The sentences of every group; of many groups under one fold, which a link to any of them opens. */
function readings(edition: Edition, contrast: FramingContrast, anchored: Set<string>): Markup {
  const rest = restOf(contrast, anchored)
  const groups = contrast.groups.map((group) =>
    sentences(edition, contrast, { group, anchored, rest: rest.has(group) }),
  )
  if (groups.length <= MOST_OPEN) return html`${groups}`
  return html`<details class="block">
    <summary>Sentences of ${counted(groups.length, 'group')}</summary>
    ${groups}
  </details>`
}

/** Of groups on one thing whose sentences all stand elsewhere, the largest: it is what the lists of the others leave over. */
function restOf({ groups, perOutlet }: FramingContrast, anchored: ReadonlySet<string>): ReadonlySet<Group> {
  const claimsOf = (group: Group) =>
    perOutlet.flatMap(({ counts }) => counts.find((one) => sameGroup(one, group))?.claims ?? [])
  const largest = [...Map.groupBy(groups, ({ about }) => about).values()].flatMap((own) => {
    if (own.length < 2 || !own.flatMap(claimsOf).every((id) => anchored.has(id))) return []
    const [first] = own.toSorted((a, b) => claimsOf(b).length - claimsOf(a).length)
    return first && claimsOf(first).length > FEW_LINKS ? [first] : []
  })
  return new Set(largest)
}

const FEW_LINKS = 8
const MOST_OPEN = 6

function sentences(
  edition: Edition,
  contrast: FramingContrast,
  { group, anchored, rest }: { group: Group; anchored: Set<string>; rest: boolean },
): Markup | null {
  const claims = contrast.perOutlet.flatMap((row) => row.counts.find((one) => sameGroup(one, group))?.claims ?? [])
  if (claims.length === 0) return null
  if (rest) return remainder(contrast, group, claims.length)
  const fresh = claims.filter((id) => !anchored.has(id))
  const again = claims.filter((id) => anchored.has(id))
  for (const id of fresh) anchored.add(id)
  const title = group.about
    ? html`<bdi>${group.about}</bdi>: <bdi>${group.label}</bdi>`
    : html`<bdi>${group.label}</bdi>`
  return html`<details class="proof" id="${groupAnchor(contrast.measure, group.about, group.value)}">
    <summary>${title}, ${counted(claims.length, 'sentence')}</summary>
    ${fresh.length > 0 && freshEvidence(edition, fresh)}${again.length > 0 && shownBefore(edition, again)}
  </details>`
}

function remainder(contrast: FramingContrast, group: Group, n: number): Markup {
  return html`<p class="proof" id="${groupAnchor(contrast.measure, group.about, group.value)}">
    <bdi>${group.label}</bdi>, ${counted(n, 'sentence')}: all ${contrast.denominator} that are listed under no other
    group.
  </p>`
}

/** Figures are evidence of a cell and stand with all that finds them again; other readings stand in brief. */
function freshEvidence(edition: Edition, claims: readonly string[]): Markup {
  const figures = claims.filter((id) => edition.claim(id)?.type === 'figure')
  const others = claims.filter((id) => edition.claim(id)?.type !== 'figure')
  return html`${figures.length > 0 && evidenceList(edition, figures)}${others.length > 0 && framingSentences(edition, others)}`
}

/** Sentences whose evidence stands elsewhere in the report, as links by outlet: repeated for every measure it would double the report. */
function shownBefore(edition: Edition, claims: readonly string[]): Markup {
  const byOutlet = Map.groupBy(claims, (id) => edition.article(edition.claim(id)?.article ?? '')?.outlet ?? '')
  return html`<ul>
    ${[...byOutlet].map(
      ([outlet, own]) =>
        html`<li>
          <bdi>${edition.outletName(outlet)}</bdi
          >:${own.map((id, index) => html` <a href="#${claimAnchor(id)}">${index + 1}</a>`)}
        </li>`,
    )}
  </ul>`
}
