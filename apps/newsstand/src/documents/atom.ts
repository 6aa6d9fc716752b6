import { escape } from './html.ts'
import type { Announcement, Announcer } from './rss.ts'

/** An Atom feed of the announcements, in the order given; its own date is that of the first. */
export function atom(announcer: Announcer, items: readonly Announcement[]): string {
  const updated = items[0]?.published ?? '2031-01-14T00:00:00+02:00'
  return `<?xml version="1.0" encoding="UTF-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="en">
  <title>${escape(announcer.name)}</title>
  <id>${escape(announcer.home)}</id>
  <link rel="alternate" type="text/html" href="${escape(announcer.home)}"/>
  <updated>${updated}</updated>
${items.map((item) => atomEntry(announcer, item)).join('\n')}
</feed>
`
}

function atomEntry(announcer: Announcer, item: Announcement): string {
  const address = escape(new URL(item.path, announcer.home).href)
  return `  <entry>
    <title>${escape(item.headline)}</title>
    <id>${address}</id>
    <link rel="alternate" type="text/html" href="${address}"/>
    <published>${item.published}</published>
    <updated>${item.published}</updated>
    <summary>${escape(item.deck)}</summary>
  </entry>`
}
