import { writeFile } from 'node:fs/promises'
import { parseArgs } from 'node:util'
import { projectRoot } from '@/lib/content/content-files'
import { readDiagrams } from '@/lib/content/read-diagrams'
import { readFacts } from '@/lib/content/read-facts'
import { walkText } from '@/lib/domain/diagram/describe-walk'
import type { Diagram } from '@/lib/domain/diagram/diagram'
import { type DiagramTheme, themes } from '@/lib/domain/diagram/diagram-style'
import { shapes } from '@/lib/domain/diagram/metrics'
import { layOut, sceneOf } from '@/lib/domain/diagram/scene'
import { standaloneSvg } from '@/lib/domain/diagram/standalone-svg'
import { partStates, walkSteps } from '@/lib/domain/diagram/walk'
import { rasterise } from '@/lib/server/rasterise'
import { defaultLocale } from '@/lib/shared/locale'
import { type CommandIo, UsageError } from './command'
import { requireLocale } from './require-locale'
import { writeTextFile } from './write-text-file'

/**
 * `diagram render <slug> [--locale ko|en] [--shape wide|tall] [--theme light|dark] [--what-if <id>] [--step <n>]
 * --out <file.svg|file.png> [--json]`: one diagram as a picture.
 */
export async function diagramRender(args: readonly string[], io: CommandIo): Promise<number> {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: {
      locale: { type: 'string', default: defaultLocale },
      shape: { type: 'string', default: 'wide' },
      theme: { type: 'string', default: 'light' },
      'what-if': { type: 'string' },
      step: { type: 'string' },
      out: { type: 'string' },
      json: { type: 'boolean' },
    },
  })
  const locale = requireLocale(values.locale)
  const shape = requireOneOf('--shape', values.shape, shapes)
  const theme: DiagramTheme = requireOneOf('--theme', values.theme, themes)
  const file = values.out ?? ''
  const type = requireOneOf('--out', file.split('.').at(-1) ?? '', ['svg', 'png'])
  const { facts } = await readFacts(projectRoot)
  const { bySlug } = await readDiagrams(projectRoot, facts)
  const diagram = requireDiagram(positionals, bySlug)
  const whatIf = requireWhatIf(diagram, values['what-if'])
  const steps = walkSteps(diagram, whatIf)
  const number = requireStep(values.step, steps.length)
  const scene = sceneOf(diagram, layOut(diagram, shape), locale, whatIf)
  const text = standaloneSvg(
    scene,
    {
      locale,
      title: diagram.title[locale],
      description: walkText(diagram, steps, locale),
      ...(number === null ? {} : { states: partStates(diagram, whatIf, number) }),
    },
    theme,
  )
  if (type === 'svg') await writeTextFile(file, text)
  else await writeFile(file, await rasterise(text))
  const { width, height } = scene.size
  io.stdout(
    values.json
      ? `${JSON.stringify({ file, width, height })}\n`
      : `${diagram.slug} written to ${file}, ${width} × ${height}\n`,
  )
  return 0
}

function requireOneOf<Choice extends string>(
  option: string,
  given: string,
  choices: readonly Choice[],
): Choice {
  const found = choices.find((choice) => choice === given)
  if (found !== undefined) return found
  const known = choices.join(' or ')
  throw new UsageError(
    option === '--out'
      ? `Give the file to write with --out <file>; its name ends with .${choices.join(' or .')}.`
      : `${option} is "${given}"; give ${known}.`,
  )
}

function requireDiagram(
  [slug = '', ...more]: readonly string[],
  diagrams: ReadonlyMap<string, Diagram>,
): Diagram {
  const diagram = diagrams.get(slug)
  if (diagram && more.length === 0) return diagram
  const given = [slug, ...more].join(' ')
  const found = given === '' ? 'No diagram is named' : `There is no diagram "${given}"`
  throw new UsageError(`${found}; give one of ${[...diagrams.keys()].join(', ')}.`)
}

function requireWhatIf({ slug, whatIfs }: Diagram, given: string | undefined): string | null {
  if (given === undefined || whatIfs.some(({ id }) => id === given)) return given ?? null
  const known = whatIfs.map(({ id }) => id).join(', ')
  throw new UsageError(
    known === ''
      ? `${slug} has no what-if; leave --what-if out.`
      : `${slug} has no what-if "${given}"; give one of ${known}.`,
  )
}

/** Null for the whole picture, no step of it singled out. */
function requireStep(given: string | undefined, count: number): number | null {
  if (given === undefined) return null
  const number = Number(given)
  if (Number.isInteger(number) && number >= 0 && number <= count) return number
  throw new UsageError(`--step is "${given}"; give a whole number from 0 to ${count}.`)
}
