import type { Problem } from '@parallax/model'
import { type Cell, toCsv } from './exports/csv.ts'
import type { IndexEntry } from './index-entry.ts'
import { html, type Markup } from './markup.ts'
import { type Layout, page } from './page.ts'
import { columnHeads } from './parts/column-heads.ts'
import { framingProfiles } from './parts/framing-profiles.ts'
import { orderSelect } from './parts/order-select.ts'
import { outletProfiles } from './parts/outlet-profiles.ts'
import { scrollTable } from './parts/scroll-table.ts'
import { verdictBadge } from './parts/verdict-badge.ts'
import { verdictBar } from './parts/verdict-bar.ts'
import type { RenderedText } from './rendered-file.ts'
import { SHEET } from './style/index.ts'
import { relativeHref } from './words/addresses.ts'
import { byText, counted } from './words/lists.ts'
import { formatWindow } from './words/moments.ts'
import { VERDICTS } from './words/verdicts.ts'

/** A batch of events under one study; `software` as it is to be cited, `Parallax 0.1.0`. */
export type RunIndex = { study: string; software: string; events: IndexEntry[]; problems: Problem[] }

/** The index of a batch, `index.html` and `events.csv`; events by title, whatever order they were done in. */
export function renderIndex(index: RunIndex, layout?: Layout): RenderedText[] {
  const events = index.events.toSorted((a, b) => byText(a.title, b.title) || byText(a.id, b.id))
  return [
    ...page({ name: 'index', title: `${index.study} · events`, sheet: SHEET, body: body(index, events) }, layout),
    { path: 'events.csv', content: toCsv(EVENT_COLUMNS, events.map(eventCells)) },
  ]
}

const EVENT_COLUMNS = [
  'event',
  'title',
  'from',
  'to',
  'zone',
  'outlets_sought',
  'outlets_read',
  'articles',
  ...VERDICTS.map(({ verdict }) => `focal_${verdict}`),
  'divergence',
  'checks_off',
  'problems',
  'report',
]

function eventCells(event: IndexEntry): Cell[] {
  return [
    event.id,
    event.title,
    event.window?.from,
    event.window?.to,
    event.window?.zone,
    event.outlets.sought,
    event.outlets.read,
    event.articles,
    ...VERDICTS.map(({ verdict }) => event.focal[verdict]),
    event.divergence,
    event.checksOff,
    event.problems,
    event.href,
  ]
}

function body(index: RunIndex, events: readonly IndexEntry[]): Markup {
  const articles = events.reduce((sum, event) => sum + event.articles, 0)
  const tally = VERDICTS.map(({ verdict }) => ({
    verdict,
    n: events.reduce((sum, event) => sum + event.focal[verdict], 0),
  }))
  return html`<header class="masthead">
      <p class="kicker">Parallax: coverage compared</p>
      <h1><bdi>${index.study}</bdi></h1>
      <p class="standfirst">${counted(events.length, 'event')}, ${counted(articles, 'article')}.</p>
      <p class="caution">Agreement among outlets, never truth; no bias score.</p>
    </header>
    <div class="layout index">
      <main>
        <section aria-labelledby="figures-title">
          <h2 id="figures-title">Figures on the events</h2>
          ${verdictBar(tally)}
        </section>
        <section aria-labelledby="events-title">
          <h2 id="events-title">Events</h2>
          ${eventsTable(events)}
        </section>
        <section aria-labelledby="outlets-title">
          <h2 id="outlets-title">Outlets</h2>
          <p class="lead">
            Counts over the events that were read in full, figures on the event alone. Leaving out is no fault, a
            conflict has two sides, and nothing here is a score.
          </p>
          ${outletProfiles(events)}
        </section>
        <section aria-labelledby="framing-title">
          <h2 id="framing-title">Framing</h2>
          ${framingProfiles(events)}
        </section>
        <section aria-labelledby="problems-title">
          <h2 id="problems-title">Problems</h2>
          ${problems(index.problems)}
        </section>
      </main>
    </div>
    <footer>${index.software}</footer>`
}

function eventsTable(events: readonly IndexEntry[]): Markup {
  if (events.length === 0) return html`<p class="empty">No event was compared.</p>`
  const rows = scrollTable(
    'Events',
    'events',
    html`${columnHeads('Event', 'Outlets read', 'Articles', 'Figures on the event', 'Off', 'Problems')}
      <tbody>
        ${events.map(eventRow)}
      </tbody>`,
  )
  return html`<form autocomplete="off">
      ${orderSelect('events', ['by title', ...EVENT_ORDERS.map(({ name }) => name)])}
    </form>
    ${rows}`
}

/** Orders of the events after that by title, the greatest first. */
const EVENT_ORDERS: readonly { name: string; rank: (event: IndexEntry) => number }[] = [
  { name: 'most conflicts first', rank: ({ focal }) => focal.conflict },
  { name: 'most undetermined first', rank: ({ focal }) => focal.undetermined },
  { name: 'most outlets first', rank: ({ outlets }) => outlets.read },
  { name: 'most that is off first', rank: ({ checksOff }) => checksOff },
]

function eventRow(event: IndexEntry): Markup {
  const shown = VERDICTS.filter(({ verdict }) => event.focal[verdict] > 0)
  return html`<tr data-rank="${EVENT_ORDERS.map(({ rank }) => -rank(event)).join(' ')}">
    <th scope="row">
      <a href="${relativeHref(event.href)}"><bdi>${event.title}</bdi></a
      >${event.window && html`<br /><small>${formatWindow(event.window)}</small>`}${
        event.divergence && html`<p class="note"><bdi>${event.divergence}</bdi></p>`
      }
    </th>
    <td>${event.outlets.read} of ${event.outlets.sought}</td>
    <td>${event.articles}</td>
    <td class="verdict-counts">
      ${shown.map(({ verdict }) => html`<span>${verdictBadge(verdict)} ${event.focal[verdict]}</span> `)}
    </td>
    <td>${event.checksOff}</td>
    <td>${event.problems}</td>
  </tr> `
}

function problems(found: readonly Problem[]): Markup {
  if (found.length === 0) return html`<p class="empty">Nothing failed.</p>`
  return html`<ul>
    ${found.map(
      ({ stage, code, message, event, where }) =>
        html`<li>
          ${stage}, <code>${code}</code>:
          <bdi>${message}</bdi>${event && html` <code>${event}</code>`}${where && html` <code>${where}</code>`}
        </li>`,
    )}
  </ul>`
}
