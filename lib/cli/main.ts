import { fstatSync } from 'node:fs'
import process from 'node:process'
import { UsageError } from './command'
import { runCommand } from './run-command'

async function readStdin(): Promise<Uint8Array> {
  // Node reads a folder as if it were an empty file.
  if (fstatSync(0).isDirectory()) throw new UsageError('Standard input is a folder; give a file.')
  const chunks: Buffer[] = []
  for await (const chunk of process.stdin) chunks.push(Buffer.from(chunk))
  return Buffer.concat(chunks)
}

// `… | head` closes the pipe when it has read enough; that is no mistake.
process.stdout.on('error', (error) => {
  if ('code' in error && error.code === 'EPIPE') process.exit(0)
  throw error
})

process.exitCode = await runCommand(process.argv.slice(2), {
  stdout: (text) => process.stdout.write(text),
  stderr: (text) => process.stderr.write(text),
  stdin: readStdin,
})
