import 'server-only'
import { createServer, type Server } from 'node:http'
import { SetupError } from './env'

interface Address {
  readonly port: number
  readonly host: string
}

/** Listens, or throws a `SetupError` that says why it cannot. */
export function listen(server: Server, { port, host }: Address): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', (cause) => reject(listenError(cause, port, host)))
    server.listen(port, host, resolve)
  })
}

/** Throws a `SetupError` when the address cannot be listened on right now. */
export async function requireFreeAddress(address: Address): Promise<void> {
  const probe = createServer()
  await listen(probe, address)
  await new Promise((resolve) => probe.close(resolve))
}

function listenError(cause: Error, port: number, host: string): Error {
  const code = 'code' in cause ? cause.code : null
  if (code === 'EADDRINUSE') {
    const message = `Port ${port} is taken; stop what uses it or choose another, such as PORT=${port + 1}.`
    return new SetupError(message, { cause })
  }
  if (code === 'EACCES') {
    return new SetupError(`Port ${port} needs more rights; choose one above 1023.`, { cause })
  }
  if (code === 'EADDRNOTAVAIL' || code === 'ENOTFOUND') {
    return new SetupError(`HOST ${host} is not an address of this machine; try 127.0.0.1.`, {
      cause,
    })
  }
  return cause
}
