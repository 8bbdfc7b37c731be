import 'server-only'
import nextEnv from '@next/env'

/** Adds what `.env` files in the project's root set; what the shell set already stays. */
export function loadDotenv(mode: 'production' | 'development'): void {
  nextEnv.loadEnvConfig(process.cwd(), mode === 'development', { info: () => {}, error: throwing })
}

function throwing(message: string): never {
  throw new Error(message)
}
