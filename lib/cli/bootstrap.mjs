// Runs before anything is installed, so it needs nothing but Node; even an old one must read it
// far enough to say that it is too old.
import { spawn, spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'

const oldest = [20, 19]
const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../..')
const scripts = {
  start: { file: 'lib/cli/start.ts', env: { NODE_ENV: 'production' } },
  dev: { file: 'lib/server/main.ts', env: { NODE_ENV: 'development' } },
  test: { file: 'lib/cli/test.ts', env: {} },
  cli: { file: 'lib/cli/main.ts', env: {} },
}

requireNode()
const [name, ...args] = process.argv.slice(2)
const script = scripts[name]
if (!script) {
  console.error(`There is no script "${name}"; the scripts are ${Object.keys(scripts).join(', ')}.`)
  process.exit(2)
}
installMissing()
run(script, args)

function requireNode() {
  const [major, minor] = process.versions.node.split('.').map(Number)
  if (major > oldest[0] || (major === oldest[0] && minor >= oldest[1])) return
  console.error(
    `Node ${process.versions.node} is too old; install Node ${oldest.join('.')} or newer from nodejs.org.`,
  )
  process.exit(2)
}

/**
 * Installs what package-lock.json says, once for each version of that file. Not `npm ci`: it refuses a
 * lock made where the registry lacks the binaries of other platforms, and those must be added here.
 */
function installMissing() {
  const lock = readFileSync(path.join(root, 'package-lock.json'))
  const wanted = createHash('sha256').update(lock).digest('hex')
  const mark = path.join(root, 'node_modules', '.installed-lock')
  if (existsSync(mark) && readFileSync(mark, 'utf8') === wanted) return
  console.error('Installing dependencies…')
  // Everything goes to standard error: a command's standard output is data.
  const args = ['install', '--no-save', '--no-audit', '--no-fund', '--loglevel=error']
  const { status } = spawnSync('npm', args, {
    cwd: root,
    stdio: ['ignore', 2, 2],
    shell: process.platform === 'win32',
    env: { ...process.env, NODE_ENV: 'development' },
  })
  if (status !== 0) {
    console.error(
      'The dependencies could not be installed; check the connection to the npm registry and try again.',
    )
    process.exit(2)
  }
  writeFileSync(mark, wanted)
}

function run({ file, env }, args) {
  const child = spawn(
    process.execPath,
    ['--conditions=react-server', '--import', 'tsx', file, ...args],
    { cwd: root, stdio: 'inherit', env: { ...process.env, ...env } },
  )
  for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => child.kill(signal))
  child.on('exit', (code, signal) => {
    process.exitCode = code ?? (signal === 'SIGINT' || signal === 'SIGTERM' ? 0 : 1)
  })
}
