import type { Outlet } from '@parallax/model'

/**
 * The outlet whose home is at this host or at a parent domain of it (`edition.city.example` belongs to
 * `https://www.city.example/`), the nearest one where several are. A leading `www.` counts on neither side, nor does
 * case or a port. Undefined where none owns it; an outlet without a home owns nothing.
 */
export function outletOfHost(outlets: readonly Outlet[], host: string): Outlet | undefined {
  const asked = bareHost(host)
  let nearest: { outlet: Outlet; domain: string } | undefined
  for (const outlet of outlets) {
    if (outlet.home === undefined) continue
    const domain = bareHost(new URL(outlet.home).hostname)
    const owns = asked === domain || asked.endsWith(`.${domain}`)
    if (owns && domain.length > (nearest?.domain.length ?? 0)) nearest = { outlet, domain }
  }
  return nearest?.outlet
}

function bareHost(host: string): string {
  return host
    .toLowerCase()
    .replace(/:\d+$/, '')
    .replace(/^www\./, '')
}
