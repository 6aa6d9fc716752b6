import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { createServer } from 'node:https'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import { gather } from '@parallax/crawler'
import { describe, expect, it } from 'vitest'
import { newFolder, planFor } from './loopback-press.ts'

/** A key and a certificate that nobody vouches for, made now: no key is kept under version control. */
function selfSigned(folder: string): { key: Buffer; cert: Buffer } | undefined {
  const [key, cert] = [join(folder, 'key.pem'), join(folder, 'cert.pem')]
  const curve = ['-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:prime256v1', '-nodes']
  const subject = ['-subj', '/CN=a.example', '-addext', 'subjectAltName=DNS:a.example', '-days', '2']
  try {
    execFileSync('openssl', ['req', '-x509', ...curve, ...subject, '-keyout', key, '-out', cert], { stdio: 'ignore' })
    return { key: readFileSync(key), cert: readFileSync(cert) }
  } catch {
    return undefined
  }
}

describe('TLS', () => {
  it('takes nothing from a host whose certificate nobody vouches for', async (context) => {
    const pair = selfSigned(await newFolder())
    context.skip(pair === undefined, 'openssl, which makes the certificate, is not installed')
    if (pair === undefined) return
    let asked = 0
    const server = createServer(pair, (_, response) => {
      asked += 1
      response.writeHead(200, { 'content-type': 'text/html' }).end('<p>Twelve homes are under water.</p>')
    })
    server.listen(0, '127.0.0.1')
    await new Promise((resolve) => server.once('listening', resolve))
    try {
      // An HTTPS server that listens on a port has an address with one.
      const { port } = server.address() as AddressInfo
      const plan = planFor({ port }, await newFolder(), { urls: ['https://a.example/1'] })
      const { captures } = await gather(plan)
      expect(captures[0]).toMatchObject({ outcome: 'bad-tls', reason: expect.stringContaining('SELF_SIGNED') })
      expect(asked).toBe(0)
    } finally {
      server.closeAllConnections()
      await new Promise((resolve) => server.close(resolve))
    }
  })
})
