import { buildLessons } from '@/lib/content/build-lessons'
import { projectRoot } from '@/lib/content/content-files'
import { readLibrary } from '@/lib/content/library'
import { prepareDataDir } from '@/lib/server/data-dir'
import { loadDotenv } from '@/lib/server/dotenv'
import { readEnv, SetupError } from '@/lib/server/env'
import { requireFreeAddress } from '@/lib/server/listen'
import { buildSite } from './build-site'
import { printProblems } from './print-problems'

// `npm start`: everything that can be wrong is looked at before the minute that a build takes.
try {
  loadDotenv('production')
  const env = readEnv(process.env)
  await prepareDataDir(env.dataDir)
  await requireFreeAddress(env)
} catch (error) {
  if (!(error instanceof SetupError)) throw error
  console.error(error.message)
  process.exit(2)
}

console.log('Generating lessons…')
const library = await readLibrary(projectRoot)
if (library.problems.length > 0) {
  printProblems(library.problems, (text) => process.stderr.write(text))
  process.exit(1)
}
await buildLessons(library, projectRoot)
if (!(await buildSite())) process.exit(1)
await import('@/lib/server/main')
