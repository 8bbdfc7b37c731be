import path from 'node:path'
import { z } from 'zod'

const schema = z.object({
  PORT: z
    .string()
    .regex(/^\d{1,5}$/)
    .transform(Number)
    .pipe(z.int().max(65_535))
    .default(3000),
  /** Loopback unless told: a study hall on a laptop is nobody else's business until its owner says so. */
  HOST: z.string().min(1).default('127.0.0.1'),
  DATA_DIR: z.string().min(1).default('.data'),
  DATABASE_URL: z
    .string()
    .regex(/^postgres(ql)?:\/\//)
    .optional(),
  REPOSITORY_ISSUES_URL: z.url({ protocol: /^https?$/ }).optional(),
  SITE_URL: z.url({ protocol: /^https?$/ }).optional(),
})

export interface Env {
  readonly port: number
  readonly host: string
  /** Absolute path of the folder that holds what the server keeps. */
  readonly dataDir: string
  /** Null for the embedded database. */
  readonly databaseUrl: string | null
  /** Where errors in items can be reported; null where the site names no such place. */
  readonly repositoryIssuesUrl: string | null
  /** The address that others reach the site at, for pictures beside links to it; null where there is none. */
  readonly siteUrl: string | null
}

const advice: Readonly<Record<string, string>> = {
  PORT: 'PORT must be a whole number from 0 to 65535, such as PORT=3000',
  HOST: 'HOST must be the address to listen on, such as 127.0.0.1 or 0.0.0.0',
  DATA_DIR: 'DATA_DIR must be the path of a folder that can be written to',
  DATABASE_URL: 'DATABASE_URL must start with postgres://; leave it out for the embedded database',
  REPOSITORY_ISSUES_URL:
    'REPOSITORY_ISSUES_URL must be the address of the page that lists the issues, such as https://example.org/owner/name/issues',
  SITE_URL: 'SITE_URL must be the address of the site, such as https://study.example.org',
}

/** What was asked of the server cannot be done; the message is one sentence that says what to change. */
export class SetupError extends Error {
  override readonly name = 'SetupError'
}

/** Reads the settings once, at the start. Throws a `SetupError` that names the wrong one. */
export function readEnv(source: Readonly<Record<string, string | undefined>>): Env {
  // `PORT= npm start` means the default, not an empty port.
  const given = Object.fromEntries(Object.entries(source).filter(([, value]) => value !== ''))
  const parsed = schema.safeParse(given)
  if (!parsed.success) {
    const name = String(parsed.error.issues[0]?.path[0])
    throw new SetupError(`${advice[name] ?? name}; it is "${source[name]}".`)
  }
  const { PORT, HOST, DATA_DIR, DATABASE_URL, REPOSITORY_ISSUES_URL, SITE_URL } = parsed.data
  return {
    port: PORT,
    host: HOST,
    dataDir: path.resolve(DATA_DIR),
    databaseUrl: DATABASE_URL ?? null,
    repositoryIssuesUrl: REPOSITORY_ISSUES_URL ?? null,
    siteUrl: SITE_URL ?? null,
  }
}
