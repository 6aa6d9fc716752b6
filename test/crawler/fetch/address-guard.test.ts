import { describe, expect, it } from 'vitest'
import { addressOfHost, isAllowedAddress } from '../../../packages/crawler/src/fetch/address-guard.ts'

const PUBLIC = ['8.8.8.8', '172.15.0.1', '172.32.0.1', '192.169.0.1', '100.128.0.1', '2606:4700::1111']
const LOOPBACK = ['127.0.0.1', '127.8.9.10', '::1']
const FORBIDDEN =
  `0.0.0.0 10.1.2.3 100.64.0.1 169.254.169.254 172.16.0.1 172.31.255.255 192.168.1.1 198.18.0.1 224.0.0.1
  255.255.255.255 :: fe80::1 fd00::1 ff02::1 2001:db8::1 ::ffff:10.0.0.1 ::ffff:169.254.169.254 64:ff9b::a00:1
  2002:a00:1:: localhost`.split(/\s+/)

describe('isAllowedAddress', () => {
  it.each(PUBLIC)('%s is public', (address) => expect(isAllowedAddress(address, false)).toBe(true))

  it.each(LOOPBACK)('%s is allowed only with loopback', (address) => {
    expect(isAllowedAddress(address, false)).toBe(false)
    expect(isAllowedAddress(address, true)).toBe(true)
  })

  it.each(FORBIDDEN)('%s is never allowed', (address) => {
    expect(isAllowedAddress(address, false)).toBe(false)
    expect(isAllowedAddress(address, true)).toBe(false)
  })
})

describe('addressOfHost', () => {
  it.each([
    ['http://127.0.0.1:80/', '127.0.0.1'],
    ['http://[::1]/', '::1'],
    // The URL parser writes every form of an address in one way, so none of them slips through.
    ['http://2130706433/', '127.0.0.1'],
    ['http://0x7f.1/', '127.0.0.1'],
    ['http://north.example/', undefined],
  ])('%s', (url, address) => {
    expect(addressOfHost(new URL(url).hostname)).toBe(address)
  })
})
