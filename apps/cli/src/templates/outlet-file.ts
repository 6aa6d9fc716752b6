import type { Outlet } from '@parallax/model'
import { stringify } from 'yaml'

/** An outlet as a file of `packages/outlets/src/outlets/`: everything that a person must fill in or look over is marked. */
export function outletFile(outlet: Outlet): string {
  const name = outlet.id.replaceAll(/-([a-z0-9])/g, (_, letter: string) => letter.toUpperCase())
  const text = (value: unknown): string => JSON.stringify(value)
  return `import type { Outlet } from '@parallax/model'

/** TODO: what it is, in one sentence; feeds and sitemaps as its home page and robots.txt name them, not checked live. */
export const ${/^\d/.test(name) ? `outlet${name}` : name}: Outlet = {
  id: ${text(outlet.id)},
  name: ${text(outlet.name)},
  home: ${text(outlet.home)},
  feeds: ${text(outlet.feeds)},
  sitemaps: ${text(outlet.sitemaps)},
  wire: false,
  // TODO: country, ISO 3166-1 alpha-2.
  languages: ${text(outlet.languages)},
}
`
}

/** An outlet as an entry of `outlets:` in study.yaml. */
export function outletYaml({ id, name, home, feeds, sitemaps, languages }: Outlet): string {
  return stringify([{ id, name, home, feeds, sitemaps, languages }], { lineWidth: 0 })
}
