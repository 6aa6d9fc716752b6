import type { Edition } from '../edition.ts'
import { html, type Markup } from '../markup.ts'
import { counted } from '../words/lists.ts'
import { frameOf, type FrameStep, wholeFrame } from '../words/sampling-frame.ts'
import { scrollTable } from './scroll-table.ts'

/** The way from addresses to coded articles: a flow chart over all outlets, and a table by outlet. */
export function samplingFlow(edition: Edition): Markup {
  const steps = wholeFrame(edition)
  const { sampling } = edition.comparison
  return html`<h3>From addresses to coded articles</h3>
    ${
      sampling &&
      html`<p class="note">
        ${counted(sampling.n, 'article')} at most of ${sampling.by === 'outlet' ? 'every outlet' : 'the event'} drawn
        with seed ${String(sampling.seed)}.
      </p>`
    }
    <ol class="flow">
      ${steps.map(
        ({ step, n, lost }) =>
          html`<li>
            <b>${n}</b> ${WORDS[step]}${lost.length > 0 && html` <small class="note">less ${reasons(lost)}</small>`}
          </li>`,
      )}
    </ol>
    ${scrollTable(
      'From addresses to coded articles, by outlet',
      'frame-steps',
      html`<thead>
          <tr>
            <th scope="col">Outlet</th>
            ${steps.map(({ step }) => html`<th scope="col">${WORDS[step]}</th>`)}
          </tr>
        </thead>
        <tbody>
          ${edition.outlets.map(
            (outlet) =>
              html`<tr>
                <th scope="row"><bdi>${outlet.name}</bdi></th>
                ${frameOf(edition, outlet).map(
                  ({ n, lost }) =>
                    html`<td>${n}${lost.length > 0 && html` <small class="note">less ${reasons(lost)}</small>`}</td>`,
                )}
              </tr>`,
          )}
        </tbody>`,
    )}`
}

const WORDS: Readonly<Record<FrameStep['step'], string>> = {
  candidates: 'addresses found',
  fetched: 'fetched',
  read: 'read',
  'on topic': 'on topic',
  drawn: 'drawn',
  coded: 'coded',
}

function reasons(lost: FrameStep['lost']): string {
  return lost.map(({ why, n }) => `${n} ${why}`).join(', ')
}
