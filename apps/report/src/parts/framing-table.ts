import type { ComparedOutlet, FramingContrast, ShareInterval } from '@parallax/model'
import type { Edition } from '../edition.ts'
import { html, type Markup } from '../markup.ts'
import { groupAnchor } from '../words/anchors.ts'
import { outletHeading } from './outlet-heading.ts'
import { scrollTable } from './scroll-table.ts'

type Group = FramingContrast['groups'][number]
type Row = FramingContrast['perOutlet'][number]
type Column = { outlet: ComparedOutlet; row: Row }

/** Groups by outlets: how many readings fall into each, and what share of those on the same actor or of all. */
export function framingTable(edition: Edition, contrast: FramingContrast): Markup {
  const columns = edition.outlets.flatMap((outlet): Column[] => {
    const row = contrast.perOutlet.find((one) => one.outlet === outlet.id)
    return row ? [{ outlet, row }] : []
  })
  const abouts = [...new Set(contrast.groups.map((group) => group.about))]
  return scrollTable(
    contrast.title,
    'counts',
    html`<thead>
        <tr>
          <th scope="col">Group</th>
          ${columns.map(({ outlet }) => html`<th scope="col">${outletHeading(outlet.name)}</th>`)}
        </tr>
      </thead>
      <tbody>
        <tr class="total">
          <th scope="row"><i>n</i></th>
          ${columns.map(({ row }) => html`<td>${row.n}</td>`)}
        </tr>
        ${
          columns.some(({ row }) => row.texts !== undefined) &&
          html`<tr class="total">
            <th scope="row">texts</th>
            ${columns.map(({ row }) => html`<td>${row.texts ?? ''}</td>`)}
          </tr>`
        }
      </tbody>
      ${abouts.map((about) => actor(contrast, about, columns))}`,
  )
}

/** Whether two places of a contrast name the same group. */
export function sameGroup(a: { about?: string; value: string }, b: { about?: string; value: string }): boolean {
  return a.about === b.about && a.value === b.value
}

function actor(contrast: FramingContrast, about: string | undefined, columns: readonly Column[]): Markup {
  const groups = contrast.groups.filter((group) => group.about === about)
  return html`<tbody>
    ${
      about !== undefined &&
      html`<tr class="group">
        <th scope="rowgroup">${about}</th>
        ${columns.map(({ row }) => html`<td>${base(row, about)}</td>`)}
      </tr>`
    }
    ${groups.map(
      (group) =>
        html`<tr>
          <th scope="row">${group.label}</th>
          ${columns.map(({ row }) => count(contrast, group, row))}
        </tr>`,
    )}
  </tbody>`
}

function count(contrast: FramingContrast, group: Group, row: Row): Markup {
  const found = row.counts.find((one) => sameGroup(one, group))
  if (!found || found.n === 0) return html`<td>0</td>`
  const of = found.of ?? base(row, group.about)
  const share = of > 0 && html` <small>${percent(found.n / of)}%</small>`
  const shown = found.claims.length > 0 ? link(contrast, group, found.n) : found.n
  return html`<td>${shown}${share}${found.interval && html` <small>(${range(found.interval)})</small>`}</td>`
}

/** `12 to 40%`: where 95 of 100 resampled shares lie. */
function range({ lower, upper }: ShareInterval): string {
  return `${percent(lower)} to ${percent(upper)}%`
}

/** A share as whole percent. */
export function percent(share: number): number {
  return Math.round(share * 100)
}

function link(contrast: FramingContrast, group: Group, n: number): Markup {
  return html`<a href="#${groupAnchor(contrast.measure, group.about, group.value)}">${n}</a>`
}

/** What a share is taken of: the readings on the same actor, where the groups tell actors apart; else all. */
function base(row: Row, about: string | undefined): number {
  if (about === undefined) return row.n
  return row.counts.filter((one) => one.about === about).reduce((sum, one) => sum + one.n, 0)
}
