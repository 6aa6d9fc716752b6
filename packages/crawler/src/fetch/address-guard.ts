import { BlockList, isIP, isIPv6 } from 'node:net'

/**
 * Addresses that are not the public internet, from the IANA special-purpose registries (RFC 6890 and its updates): private,
 * shared, link-local (where clouds keep their metadata), documentation, benchmarking, multicast, reserved, and the
 * IPv6 forms that carry an IPv4 address.
 */
const NOT_PUBLIC: readonly [network: string, prefix: number][] = [
  ['0.0.0.0', 8],
  ['10.0.0.0', 8],
  ['100.64.0.0', 10],
  ['169.254.0.0', 16],
  ['172.16.0.0', 12],
  ['192.0.0.0', 24],
  ['192.0.2.0', 24],
  ['192.88.99.0', 24],
  ['192.168.0.0', 16],
  ['198.18.0.0', 15],
  ['198.51.100.0', 24],
  ['203.0.113.0', 24],
  ['224.0.0.0', 4],
  ['240.0.0.0', 4],
  ['::', 128],
  ['::ffff:0:0', 96],
  ['64:ff9b::', 96],
  ['64:ff9b:1::', 48],
  ['100::', 64],
  ['2001::', 23],
  ['2001:db8::', 32],
  ['2002::', 16],
  ['3fff::', 20],
  ['5f00::', 16],
  ['fc00::', 7],
  ['fe80::', 10],
  ['fec0::', 10],
  ['ff00::', 8],
]
const LOOPBACK: readonly [network: string, prefix: number][] = [
  ['127.0.0.0', 8],
  ['::1', 128],
]
const notPublic = blockLists(NOT_PUBLIC)
const loopback = blockLists(LOOPBACK)

/** Whether an IP address may be connected to; loopback only where the study allows it. */
export function isAllowedAddress(address: string, allowLoopback: boolean): boolean {
  if (isIP(address) === 0) return false
  return isIn(loopback, address) ? allowLoopback : !isIn(notPublic, address)
}

/** The IP address that a URL's host is, without brackets; undefined for a name. */
export function addressOfHost(hostname: string): string | undefined {
  const bare = hostname.startsWith('[') ? hostname.slice(1, -1) : hostname
  return isIP(bare) === 0 ? undefined : bare
}

type BlockLists = { ipv4: BlockList; ipv6: BlockList }

/** One list per family: in a common one every IPv4 address would match the IPv6 network that such addresses map to. */
function blockLists(networks: readonly [network: string, prefix: number][]): BlockLists {
  const lists = { ipv4: new BlockList(), ipv6: new BlockList() }
  for (const [network, prefix] of networks) lists[familyOf(network)].addSubnet(network, prefix, familyOf(network))
  return lists
}

function isIn(lists: BlockLists, address: string): boolean {
  return lists[familyOf(address)].check(address, familyOf(address))
}

function familyOf(address: string): 'ipv4' | 'ipv6' {
  return isIPv6(address) ? 'ipv6' : 'ipv4'
}
