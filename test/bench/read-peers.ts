import { Readability } from '@mozilla/readability'

/** A reader under measurement: a page in, its article out, which nobody looks at here. */
export type Peer = { name: string; read: (page: { id: string; bytes: Uint8Array; html: string }) => unknown }

/** The peers, loaded only now so that our own memory can be measured before. */
export async function loadPeers(): Promise<Peer[]> {
  const { JSDOM, VirtualConsole } = await import('jsdom')
  const { parseHTML } = await import('linkedom')
  const { Defuddle } = await import('defuddle/node')
  const url = 'https://www.north.example/news/story'
  // Style sheets that jsdom cannot parse would fill the console.
  const quiet = new VirtualConsole()
  return [
    {
      name: 'Readability + jsdom',
      read: ({ html }) => new Readability(new JSDOM(html, { url, virtualConsole: quiet }).window.document).parse(),
    },
    { name: 'Readability + linkedom', read: ({ html }) => new Readability(parseHTML(html).document).parse() },
    { name: 'defuddle', read: ({ html }) => Defuddle(parseHTML(html).document, url) },
  ]
}
