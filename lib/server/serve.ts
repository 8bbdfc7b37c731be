import 'server-only'
import { createServer, type Server, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import next from 'next'
import packageJson from '@/package.json' with { type: 'json' }
import { prepareDataDir } from './data-dir'
import { type Database, openDatabase } from './database'
import type { Env } from './env'
import { listen } from './listen'

/** A server that answers. */
export interface Serving {
  readonly url: string
  /** Lets open requests finish, then closes the site and its database. */
  readonly stop: () => Promise<void>
}

/** Starts the site on this host and port. Throws a `SetupError` where the settings cannot work. */
export async function serve(env: Env, mode: 'production' | 'development'): Promise<Serving> {
  await prepareDataDir(env.dataDir)
  const server = createServer()
  await listen(server, env)
  const { port } = server.address() as AddressInfo
  const app = next({ dev: mode === 'development', hostname: env.host, port, httpServer: server })
  const ready = Promise.all([openDatabase(env), app.prepare()])
  // Listening comes first, so that a taken port is said at once; who asks meanwhile is kept waiting.
  server.on('request', (request, response) => {
    void ready.then(([database]) =>
      request.method === 'GET' && request.url?.split('?')[0] === '/api/health'
        ? health(database, response)
        : app.getRequestHandler()(request, response),
    )
  })
  const [database] = await ready
  return {
    url: `http://${env.host === '127.0.0.1' ? 'localhost' : env.host}:${port}`,
    stop: async () => {
      await closed(server)
      await app.close()
      await database.close()
    },
  }
}

async function health(database: Database, response: ServerResponse): Promise<void> {
  const answers = await database.ping().then(
    () => true,
    () => false,
  )
  response.writeHead(answers ? 200 : 503, {
    'Content-Type': 'application/json',
    'Cache-Control': 'no-store',
  })
  const status = answers ? 'ok' : 'database_down'
  response.end(JSON.stringify({ status, database: database.kind, version: packageJson.version }))
}

function closed(server: Server): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => resolve())
    server.closeIdleConnections()
    // A browser keeps its connection open; the person who stops the server does not wait for it.
    setTimeout(() => server.closeAllConnections(), 3000).unref()
  })
}
