import { sha256 } from '@parallax/model'
import { CODEBOOK } from '../codebook.ts'
import type { Sample } from '../sample/draw-sample.ts'
import { orderFor } from './order-for.ts'
import { PAGE_SCRIPT } from './page-script.ts'
import { PAGE_STYLE } from './style/page-style.ts'

/**
 * One coder's sheet as a page that works from disk. The units travel as JSON that the script puts into the page as text,
 * never as markup; its policy lets nothing else run and nothing be fetched. It holds no code of the machine.
 */
export function codingPage(sample: Sample, coder: string): string {
  const units = orderFor(sample, coder).map(({ id, kind, passages, measure }) => ({ id, kind, passages, measure }))
  // In a script element only "<" could end it; in JSON it may always be written as an escape.
  const sheet = JSON.stringify({ sample: sample.id, coder, fields: CODEBOOK, units }).replaceAll('<', '\\u003c')
  const policy = `default-src 'none'; script-src 'sha256-${digest(PAGE_SCRIPT)}'; style-src 'sha256-${digest(PAGE_STYLE)}'; base-uri 'none'; form-action 'none'`
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<title>Coding sheet</title>
<style>${PAGE_STYLE}</style>
</head>
<body>
<header>
<h1>Coding sheet <span id="whose"></span></h1>
<p id="progress" role="status"></p>
<progress id="bar" aria-label="Units coded" value="0" max="1"></progress>
<nav aria-label="Sheet">
<button id="previous" type="button">Previous</button>
<button id="next" type="button">Next</button>
<button id="open-next" type="button">Next not coded</button>
<button id="save" type="button">Save to a file</button>
<label for="load">Go on from a saved file</label> <input id="load" type="file" accept=".json,application/json">
</nav>
</header>
<main>
<noscript><p>This sheet needs JavaScript. The CSV files hold the same units.</p></noscript>
<section id="unit" aria-labelledby="heading" tabindex="-1">
<h2 id="heading"></h2>
<div id="measure"></div>
<div id="passages"></div>
</section>
<form id="codes" aria-label="Codes"></form>
<p class="keys">Keys: Tab moves through the fields, arrow keys choose, Alt+N or Enter in a field of text goes to the next unit, Alt+P to the one before, Alt+S saves. All you enter is also kept in this browser.</p>
</main>
<script type="application/json" id="sheet">${sheet}</script>
<script>${PAGE_SCRIPT}</script>
</body>
</html>
`
}

function digest(text: string): string {
  return Buffer.from(sha256(text), 'hex').toString('base64')
}
