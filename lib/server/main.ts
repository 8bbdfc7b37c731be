import 'server-only'
import { loadDotenv } from './dotenv'
import { readEnv, SetupError } from './env'
import { serve } from './serve'

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
      void stop().then(() => process.exit(0))
    })
  }
} catch (error) {
  if (!(error instanceof SetupError)) throw error
  console.error(error.message)
  process.exit(2)
}
