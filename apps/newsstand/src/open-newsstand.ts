import type { Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { ParallaxError } from '@parallax/model'
import { STANDS } from './outlets/index.ts'
import { type NewsstandRequest, serveStand } from './serve-stand.ts'
import { studyYaml } from './study-yaml.ts'

/** An open newsstand: six servers on 127.0.0.1, and the study that crawls them. */
export type Newsstand = {
  /** The text of a complete study.yaml; its addresses are the same whatever the ports. */
  studyYaml: string
  /** Host name to `127.0.0.1:port`, in the order of the outlets. */
  addresses: Readonly<Record<string, string>>
  /** Every request so far, those turned away too, in the order they came; at most 10,000 are kept. */
  requests: readonly NewsstandRequest[]
  /** Ends all servers and their connections; the ports are free when it resolves. Calling it again does nothing. */
  close(): Promise<void>
}

const LOOPBACK = '127.0.0.1'
const HIGHEST_PORT = 65_535
const REQUESTS_KEPT = 10_000

/**
 * Opens the newsstand. With `port` N the outlets take N, N+1 and so on in the order of the registry; without, any free
 * ports. Throws ParallaxError `port-invalid`, `port-occupied` or `port-unusable`, and then leaves no server open.
 */
export async function openNewsstand(options: { port?: number } = {}): Promise<Newsstand> {
  if (options.port !== undefined) checkPort(options.port)
  const requests: NewsstandRequest[] = []
  const servers: Server[] = []
  const addresses: Record<string, string> = {}
  try {
    for (const [index, stand] of STANDS.entries()) {
      const server = serveStand(stand, (request) => requests.length < REQUESTS_KEPT && requests.push(request))
      servers.push(server)
      addresses[stand.host] = await listen(server, options.port === undefined ? 0 : options.port + index)
    }
  } catch (error) {
    await closeAll(servers)
    throw error
  }
  return { studyYaml: studyYaml(STANDS, addresses), addresses, requests, close: () => closeAll(servers) }
}

function checkPort(port: number): void {
  const last = HIGHEST_PORT - STANDS.length + 1
  if (Number.isInteger(port) && port >= 1 && port <= last) return
  throw new ParallaxError({
    code: 'port-invalid',
    message: `${port} is no port from which ${STANDS.length} ports can be taken.`,
    value: port,
    todo: `Give a whole number from 1 to ${last}, or none to take any free ports.`,
  })
}

/** Resolves to the address once the server listens. */
async function listen(server: Server, port: number): Promise<string> {
  await new Promise<void>((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => reject(listenError(error, port)))
    server.listen({ port, host: LOOPBACK, exclusive: true }, resolve)
  })
  // The address of a server that listens on TCP is never null nor a pipe's name.
  return `${LOOPBACK}:${(server.address() as AddressInfo).port}`
}

function listenError(error: NodeJS.ErrnoException, port: number): ParallaxError {
  const occupied = error.code === 'EADDRINUSE'
  return new ParallaxError({
    code: occupied ? 'port-occupied' : 'port-unusable',
    message: occupied
      ? `Port ${port} on ${LOOPBACK} is taken by another program.`
      : `Port ${port} on ${LOOPBACK} cannot be opened: ${error.message}.`,
    where: `${LOOPBACK}:${port}`,
    value: port,
    todo: `Close the program that holds it, choose another port (${STANDS.length} in a row are needed), or give none.`,
    cause: error,
  })
}

async function closeAll(servers: readonly Server[]): Promise<void> {
  await Promise.all(servers.map(closeServer))
}

function closeServer(server: Server): Promise<void> {
  return new Promise((resolve) => {
    // A server that never listened reports so through the callback's error, which is no reason to fail here.
    server.close(() => resolve())
    server.closeAllConnections()
  })
}
