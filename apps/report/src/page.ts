import { raw } from 'hono/html'
import { sha256 } from '@parallax/model'
import { html, type Markup } from './markup.ts'
import type { RenderedText } from './rendered-file.ts'
import { ORDER_ROWS } from './script/order-rows.ts'

/** Everything in one file, or style and script as files beside it: for a site whose policy allows nothing inline. */
export type Layout = 'one-file' | 'split'

type PageParts = {
  /** Of the file, without `.html`. */
  name: string
  title: string
  /** CSS of our own making: it goes into the page unescaped and must hold nothing that came from outside. */
  sheet: string
  body: Markup
}

/**
 * A whole document that asks for nothing from elsewhere: one style and one script, allowed by their hashes or as files
 * beside it, and a policy that forbids all else. What an outlet might smuggle into a text could not run even if it got
 * past the escaping.
 */
export function page({ name, title, sheet, body }: PageParts, layout: Layout = 'one-file'): RenderedText[] {
  const path = `${name}.html`
  if (layout === 'one-file') {
    const style = { policy: hashOf(sheet), element: raw(`<style>${sheet}</style>`) }
    const script = { policy: hashOf(ORDER_ROWS), element: raw(`<script>${ORDER_ROWS}</script>`) }
    return [{ path, content: document({ title, body, style, script }) }]
  }
  const [styleFile, scriptFile] = [`assets/${name}.css`, `assets/${name}.js`]
  const style = { policy: "'self'", element: html`<link rel="stylesheet" href="${styleFile}" />` }
  const script = { policy: "'self'", element: html`<script src="${scriptFile}"></script>` }
  return [
    { path, content: document({ title, body, style, script }) },
    { path: styleFile, content: sheet },
    { path: scriptFile, content: ORDER_ROWS },
  ]
}

type Part = { policy: string; element: Markup }

function document({ title, body, style, script }: { title: string; body: Markup; style: Part; script: Part }): string {
  const policy = `default-src 'none'; style-src ${style.policy}; script-src ${script.policy}; base-uri 'none'; form-action 'none'`
  return html`<!doctype html>
    <html lang="en">
      <head>
        <meta charset="utf-8" />
        <meta http-equiv="Content-Security-Policy" content="${policy}" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="referrer" content="no-referrer" />
        <title>${title}</title>
        ${style.element}
      </head>
      <body>
        ${body} ${script.element}
      </body>
    </html> `.toString()
}

function hashOf(text: string): string {
  return `'sha256-${Buffer.from(sha256(text), 'hex').toString('base64')}'`
}
