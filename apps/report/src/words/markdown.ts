import { neutralised } from './neutralised.ts'

/**
 * Text from outside as Markdown that says just that: on one line, no link, no mark-up, no HTML, nobody mentioned. Signs
 * that Markdown reads become character references, which no renderer reads twice.
 */
export function plainMarkdown(text: string): string {
  return neutralised(text)
    .replace(/\s+/g, ' ')
    .replace(/[\\`*_{}[\]#+!|<>&~@$^]|:(?=\/\/)|(?<=www)\./gi, (sign) => `&#${sign.charCodeAt(0)};`)
}
