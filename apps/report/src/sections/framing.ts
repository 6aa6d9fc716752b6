import type { FramingContrast } from '@parallax/model'
import type { Edition } from '../edition.ts'
import { html, type Markup } from '../markup.ts'
import { evidenceList } from '../parts/evidence.ts'
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
    const anchored = new Set<string>()
    return html`${framing.map((contrast) => measure(edition, contrast, anchored))}`
  },
}

type Group = FramingContrast['groups'][number]

function measure(edition: Edition, contrast: FramingContrast, anchored: Set<string>): Markup {
  return html`<article class="measure">
    <h3><bdi>${contrast.title}</bdi>${contrast.exploratory && html` <small class="mark">exploratory</small>`}</h3>
    <p><bdi>${contrast.definition}</bdi></p>
    ${findings(contrast)} ${framingTable(edition, contrast)}
    <p class="note">Counted out of (<i>n</i>): <bdi>${contrast.denominator}</bdi></p>
    ${readings(edition, contrast, anchored)}
  </article>`
}

function findings({ findings }: FramingContrast): Markup | null {
  if (findings.length === 0) return null
  return html`<ul class="findings">
    ${findings.map(
      ({ statement, claims }) =>
        html`<li>
          <bdi>${statement}</bdi
          >${claims.slice(0, MOST_LINKS).map((id, index) => html` <a class="cite" href="#${claimAnchor(id)}">${index + 1}</a>`)}
        </li>`,
    )}
  </ul>`
}

/** A finding on a hundred readings does not need a hundred links: the table leads to all of them. */
const MOST_LINKS = 6

/** The sentences of every group; of many groups under one fold, which a link to any of them opens. */
function readings(edition: Edition, contrast: FramingContrast, anchored: Set<string>): Markup {
  const groups = contrast.groups.map((group) => sentences(edition, contrast, { group, anchored }))
  if (groups.length <= MOST_OPEN) return html`${groups}`
  return html`<details class="block">
    <summary>Sentences of ${counted(groups.length, 'group')}</summary>
    ${groups}
  </details>`
}

const MOST_OPEN = 6

function sentences(
  edition: Edition,
  contrast: FramingContrast,
  { group, anchored }: { group: Group; anchored: Set<string> },
): Markup | null {
  const claims = contrast.perOutlet.flatMap((row) => row.counts.find((one) => sameGroup(one, group))?.claims ?? [])
  if (claims.length === 0) return null
  const fresh = claims.filter((id) => !anchored.has(id))
  const again = claims.filter((id) => anchored.has(id))
  for (const id of fresh) anchored.add(id)
  const title = group.about
    ? html`<bdi>${group.about}</bdi>: <bdi>${group.label}</bdi>`
    : html`<bdi>${group.label}</bdi>`
  return html`<details class="proof" id="${groupAnchor(contrast.measure, group.about, group.value)}">
    <summary>${title}, ${counted(claims.length, 'sentence')}</summary>
    ${evidenceList(edition, fresh)}${again.length > 0 && evidenceList(edition, again, { anchored: false })}
  </details>`
}
