import type { FramingContrast } from '@parallax/model'
import type { Edition } from '../edition.ts'
import { html, type Markup } from '../markup.ts'
import { evidenceList } from '../parts/evidence.ts'
import { outletHeading } from '../parts/outlet-heading.ts'
import { scrollTable } from '../parts/scroll-table.ts'
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
    ${findings(contrast)} ${table(edition, contrast)}
    <p class="note">Counted out of (<i>n</i>): <bdi>${contrast.denominator}</bdi></p>
    ${contrast.groups.map((group) => sentences(edition, contrast, { group, anchored }))}
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

function table(edition: Edition, contrast: FramingContrast): Markup {
  const outlets = edition.outlets.filter((outlet) => contrast.perOutlet.some((row) => row.outlet === outlet.id))
  const rows = outlets.map((outlet) => contrast.perOutlet.find((row) => row.outlet === outlet.id))
  const abouts = [...new Set(contrast.groups.map((group) => group.about))]
  return scrollTable(
    contrast.title,
    'counts',
    html`<thead>
        <tr>
          <th scope="col">Group</th>
          ${outlets.map(({ name }) => html`<th scope="col">${outletHeading(name)}</th>`)}
        </tr>
      </thead>
      <tbody>
        <tr class="total">
          <th scope="row"><i>n</i></th>
          ${rows.map((row) => html`<td>${row?.n ?? 0}</td>`)}
        </tr>
      </tbody>
      ${abouts.map(
        (about) =>
          html`<tbody>
            ${
              about &&
              html`<tr class="group">
                <th scope="rowgroup" colspan="${outlets.length + 1}">
                  <span><bdi>${about}</bdi></span>
                </th>
              </tr>`
            }
            ${contrast.groups
              .filter((group) => group.about === about)
              .map(
                (group) =>
                  html`<tr>
                    <th scope="row"><bdi>${group.label}</bdi></th>
                    ${rows.map((row) => count(contrast, group, row))}
                  </tr>`,
              )}
          </tbody>`,
      )}`,
  )
}

function count(contrast: FramingContrast, group: Group, row: FramingContrast['perOutlet'][number] | undefined): Markup {
  const n = row?.counts.find((one) => sameGroup(one, group))?.n ?? 0
  if (!row || n === 0) return html`<td class="nil">0</td>`
  const share = row.n > 0 ? ` ${Math.round((n / row.n) * 100)}%` : ''
  return html`<td>
    <a href="#${groupAnchor(contrast.measure, group.about, group.value)}">${n}</a><small>${share}</small>
  </td>`
}

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

function sameGroup(a: { about?: string; value: string }, b: { about?: string; value: string }): boolean {
  return a.about === b.about && a.value === b.value
}
