import { raw } from 'hono/html'
import { sha256 } from '@parallax/model'
import { html, type Markup } from './markup.ts'
import { ORDER_ROWS } from './script/order-rows.ts'

type PageParts = {
  title: string
  /** CSS of our own making: it goes into the page unescaped and must hold nothing that came from outside. */
  sheet: string
  body: Markup
}

/**
 * A whole document that asks for nothing: one style and one script, allowed by their hashes, and a policy that forbids all
 * else. What an outlet might smuggle into a text could not run even if it got past the escaping.
 */
export function page({ title, sheet, body }: PageParts): string {
  const policy = `default-src 'none'; style-src 'sha256-${base64Digest(sheet)}'; script-src 'sha256-${base64Digest(ORDER_ROWS)}'; base-uri 'none'; form-action 'none'`
  return html`<!doctype html>
    <html lang="en">
      <head>
        <meta charset="utf-8" />
        <meta http-equiv="Content-Security-Policy" content="${policy}" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="referrer" content="no-referrer" />
        <title>${title}</title>
        ${raw(`<style>${sheet}</style>`)}
      </head>
      <body>
        ${body} ${raw(`<script>${ORDER_ROWS}</script>`)}
      </body>
    </html> `.toString()
}

function base64Digest(text: string): string {
  return Buffer.from(sha256(text), 'hex').toString('base64')
}
