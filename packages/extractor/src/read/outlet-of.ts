import type { Outlet } from '@parallax/model'

/**
 * The outlet an address belongs to: the id of the known outlet whose home has the same host or a host above it, else
 * the host itself without "www.", else undefined when there is no address. Of several the closest host wins, so that an
 * outlet on a subdomain goes before its house.
 */
export function outletOf(urls: readonly (string | undefined)[], outlets: readonly Outlet[]): string | undefined {
  const hosts = urls.flatMap((url) => hostOf(url) ?? [])
  const owners = outlets
    .flatMap((outlet) => {
      const home = hostOf(outlet.home)
      return home && hosts.some((host) => host === home || host.endsWith(`.${home}`)) ? [{ id: outlet.id, home }] : []
    })
    .sort((a, b) => b.home.length - a.home.length || (a.id < b.id ? -1 : 1))
  return owners[0]?.id ?? hosts[0]
}

/** Host and, where there is one, port: outlets of a test newsstand differ by nothing else. */
function hostOf(url: string | undefined): string | undefined {
  if (!url || !URL.canParse(url)) return undefined
  return new URL(url).host.toLowerCase().replace(/^www\./, '') || undefined
}
