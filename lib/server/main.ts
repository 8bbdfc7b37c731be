import 'server-only'
import { loadDotenv } from './dotenv'
import { readEnv, SetupError } from './env'
import { serve } from './serve'

// Who read our output may be gone: a server must go on, and stop, without being heard.
for (const stream of [process.stdout, process.stderr]) stream.on('error', () => {})

const mode = process.env.NODE_ENV === 'development' ? 'development' : 'production'

try {
  loadDotenv(mode)
  const { url, stop } = await serve(readEnv(process.env), mode)
  console.log(`Ready: ${url}`)
  let stopping = false
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.on(signal, () => {
      if (stopping) return
      stopping = true
      console.log('Stopping…')
      // Nothing may keep it: after this long, what still hangs is cut.
      setTimeout(() => process.exit(1), 10_000).unref()
      void stop().then(() => process.exit(0))
    })
  }
} catch (error) {
  if (!(error instanceof SetupError)) throw error
  console.error(error.message)
  process.exit(2)
}
