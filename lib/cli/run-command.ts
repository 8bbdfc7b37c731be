import { type Command, type CommandIo, UsageError } from './command'

// Each command is loaded when it is called: listing items need not wait for a browser's driver.
const commands: readonly Command[] = [
  {
    name: 'notes import',
    usage: '<file>|- [--locale ko|en] [--out <dir>] [--dry-run] [--json]',
    summary: 'reads raw notes as a person or a PDF left them and writes notes in the grammar',
    run: async (args, io) => (await import('./notes-import')).notesImport(args, io),
  },
  {
    name: 'content build',
    usage: '[--json]',
    summary: 'compiles notes and facts to lessons; writes only what changed',
    run: async (args, io) => (await import('./content-build')).contentBuild(args, io),
  },
  {
    name: 'content check',
    usage: '[--json]',
    summary: 'holds content against every rule; names file and line',
    run: async (args, io) => (await import('./content-check')).contentCheck(args, io),
  },
  {
    name: 'content report',
    usage: '[--json]',
    summary: 'counts what is taught and what is tested',
    run: async (args, io) => (await import('./content-report')).printContentReport(args, io),
  },
  {
    name: 'items list',
    usage: '[--lesson <slug>] [--locale ko|en] [--seed <text>] [--json]',
    summary: 'prints every item as data; the seed draws the numbers that vary',
    run: async (args, io) => (await import('./items-list')).itemsList(args, io),
  },
  {
    name: 'items import',
    usage: '<file>|- [--format gift|aiken|csv|json] [--locale ko|en] [--out <file>] [--json]',
    summary: 'shows what a file of questions holds and, unless it has a problem, writes own JSON',
    run: async (args, io) => (await import('./items-import')).itemsImport(args, io),
  },
  {
    name: 'export',
    usage: 'gift|moodle-xml|csv|json [--lesson <slug>] [--locale ko|en] --out <file> [--json]',
    summary: 'writes items for another program; says what it cannot carry',
    run: async (args, io) => (await import('./export-command')).exportCommand(args, io),
  },
  {
    name: 'diagram render',
    usage:
      '<slug> [--locale ko|en] [--shape wide|tall] [--theme light|dark] [--what-if <id>] [--step <n>] --out <file.svg|file.png> [--json]',
    summary: 'draws an architecture, whole or at one step of its walk',
    run: async (args, io) => (await import('./diagram-render')).diagramRender(args, io),
  },
  {
    name: 'simulate',
    usage: '< requests.jsonl > answers.jsonl',
    summary: 'answers each line of standard input as the simulators do',
    run: async (args, io) => (await import('./simulate')).simulate(args, io),
  },
  {
    name: 'bench',
    usage: 'content|diagrams|exchange|quiz|script|simulators|lighthouse',
    summary: 'measures against a budget; prints JSON',
    run: async (args, io) => (await import('./bench')).bench(args, io),
  },
]

/** Runs one line of the command line and gives its exit status: 0 done, 1 the check failed, 2 bad use. */
export async function runCommand(args: readonly string[], io: CommandIo): Promise<number> {
  const [first = 'help', ...rest] = args
  if (first === 'help' || first === '--help') return help(rest.join(' '), io)
  const command = commands.find(({ name }) => startsWith(args, name))
  if (!command) {
    io.stderr(`There is no command "${args.join(' ')}"; "npm run cli -- help" lists them.\n`)
    return 2
  }
  try {
    return await command.run(args.slice(command.name.split(' ').length), io)
  } catch (error) {
    if (!isBadUse(error)) throw error
    io.stderr(`${error.message}\n`)
    return 2
  }
}

function help(about: string, { stdout, stderr }: CommandIo): number {
  const wanted = commands.filter(({ name }) => name === about || name.startsWith(`${about} `))
  if (about !== '' && wanted.length === 0) {
    stderr(`There is no command "${about}"; "npm run cli -- help" lists them.\n`)
    return 2
  }
  for (const { name, usage, summary } of about === '' ? commands : wanted) {
    stdout(`${name} ${usage}\n    ${summary}\n`)
  }
  return 0
}

function startsWith(args: readonly string[], name: string): boolean {
  return name.split(' ').every((word, index) => args[index] === word)
}

/** Our own refusals, and those of Node's `parseArgs`. */
function isBadUse(error: unknown): error is Error {
  if (error instanceof UsageError) return true
  return (
    error instanceof TypeError && 'code' in error && String(error.code).startsWith('ERR_PARSE_ARGS')
  )
}
