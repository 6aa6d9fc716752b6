import type { Outlet } from '@parallax/model'

const MAX_ID_LENGTH = 64

/**
 * An outlet for a host that no outlet of the study owns, so that an address a researcher listed is still read and its
 * claims stand under a name: the id is the host with hyphens (`city.example` is `city-example`), the name is the host,
 * `www.` left out. It has no feeds or sitemaps.
 */
export function unlistedOutlet(host: string): Outlet {
  const name = host.toLowerCase().replace(/^www\./, '')
  const id = name
    .replaceAll(/[^a-z0-9]+/g, '-')
    .slice(0, MAX_ID_LENGTH)
    .replace(/^-/, '')
    .replace(/-$/, '')
  return {
    id: id === '' ? 'unnamed' : id,
    name,
    home: `https://${name}/`,
    feeds: [],
    sitemaps: [],
    wire: false,
    languages: [],
  }
}
