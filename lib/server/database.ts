import 'server-only'
import path from 'node:path'
import { PGlite } from '@electric-sql/pglite'
import pg from 'pg'
import { type Env, SetupError } from './env'

/** The one database of the server: embedded PGlite, or PostgreSQL where DATABASE_URL says so. */
export interface Database {
  readonly kind: 'pglite' | 'postgres'
  /** Rejects when the database does not answer. */
  readonly ping: () => Promise<void>
  readonly close: () => Promise<void>
}

export async function openDatabase({ dataDir, databaseUrl }: Env): Promise<Database> {
  return databaseUrl === null
    ? openEmbedded(path.join(dataDir, 'pglite'))
    : openPostgres(databaseUrl)
}

async function openEmbedded(folder: string): Promise<Database> {
  try {
    const pglite = await PGlite.create(folder)
    return {
      kind: 'pglite',
      ping: async () => {
        await pglite.query('select 1')
      },
      close: () => pglite.close(),
    }
  } catch (cause) {
    const message = `The embedded database in ${folder} cannot be opened; move the folder away or set DATA_DIR to another.`
    throw new SetupError(message, { cause })
  }
}

async function openPostgres(connectionString: string): Promise<Database> {
  const pool = new pg.Pool({ connectionString, connectionTimeoutMillis: 5000 })
  const ping = async () => {
    await pool.query('select 1')
  }
  try {
    await ping()
  } catch (cause) {
    await pool.end()
    const reason = cause instanceof Error ? cause.message : String(cause)
    throw new SetupError(`DATABASE_URL does not answer (${reason}); check the address.`, { cause })
  }
  return { kind: 'postgres', ping, close: () => pool.end() }
}
