import type { Changes, Comparison } from '@parallax/model'
import { type Edition, isShared, makeEdition } from './edition.ts'
import { TABLES } from './exports/index.ts'
import { toCsv } from './exports/csv.ts'
import { html, type Markup } from './markup.ts'
import { type Layout, page } from './page.ts'
import { filterGroups } from './parts/filter-groups.ts'
import type { RenderedText } from './rendered-file.ts'
import { SECTIONS } from './sections/index.ts'
import type { Section } from './sections/section.ts'
import { reportSheet } from './style/index.ts'
import { counted } from './words/lists.ts'
import { formatMoment, formatWindow } from './words/moments.ts'
import { extent } from './words/tally.ts'

/**
 * The report on one event, `report.html`, and its tables as CSV; `changes` are those since an earlier run, if there was one. Pure: the same comparison gives the same bytes. The page
 * makes no request and its one script only orders rows; it is one file, or has its style and script beside it.
 */
export function renderReport(comparison: Comparison, changes?: Changes, layout?: Layout): RenderedText[] {
  const edition = makeEdition(comparison, changes)
  return [
    ...reportPage(edition, layout),
    ...TABLES.map((table) => ({
      path: `${table.name}.csv`,
      content: toCsv(
        table.columns.map(({ name }) => name),
        table.rows(edition),
      ),
    })),
  ]
}

function reportPage(edition: Edition, layout?: Layout): RenderedText[] {
  const { event, provenance } = edition.comparison
  const parts = {
    name: 'report',
    title: `${event.title} · coverage compared`,
    sheet: reportSheet(filterGroups(edition, edition.quantities.filter(isShared))),
    body: html`<a class="skip" href="#glance">Skip to the report</a>
      ${masthead(edition)}
      <div class="layout">
        <nav class="contents" aria-label="Contents">
          <ol>
            ${SECTIONS.map(({ id, title }) => html`<li><a href="#${id}">${title}</a></li>`)}
          </ol>
        </nav>
        <main>${SECTIONS.map((section) => sectionPart(section, edition))}</main>
      </div>
      <footer>
        ${provenance.software.name} ${provenance.software.version}. Agreement among outlets, never truth; no bias score.
      </footer>`,
  }
  return page(parts, layout)
}

function masthead(edition: Edition): Markup {
  const { comparison } = edition
  const { sought, read, texts, sources } = extent(comparison)
  const { window } = comparison.event
  const { lastCaptureAt } = comparison.provenance
  return html`<header class="masthead">
    <p class="kicker">Parallax: coverage compared</p>
    <h1><bdi>${comparison.event.title}</bdi></h1>
    <p class="standfirst">
      ${counted(sought, 'outlet')} sought, ${read} read in full:
      ${counted(texts, 'text')}${sources > 0 && html`, and ${counted(sources, 'source')} named for their figures`}.
    </p>
    <p class="window">
      ${window && `${formatWindow(window)}. `}${lastCaptureAt && `Last capture ${formatMoment(lastCaptureAt)}.`}
    </p>
    <p class="caution">This page shows where outlets agree and diverge. Agreement is not truth.</p>
  </header>`
}

function sectionPart({ id, title, lead, render }: Section, edition: Edition): Markup {
  return html`<section id="${id}" aria-labelledby="${id}-title">
    <h2 id="${id}-title">${title}</h2>
    ${lead && html`<p class="lead">${lead}</p>`} ${render(edition)}
  </section> `
}
