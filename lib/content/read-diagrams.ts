import 'server-only'
import type { Diagram } from '@/lib/domain/diagram/diagram'
import { diagramSchema } from '@/lib/domain/diagram/diagram'
import { diagramProblems } from '@/lib/domain/diagram/diagram-problems'
import { shapes } from '@/lib/domain/diagram/metrics'
import { layOut, sceneOf } from '@/lib/domain/diagram/scene'
import { type SceneProblem, sceneProblems } from '@/lib/domain/diagram/scene-problems'
import { foundExpected, type Problem } from '@/lib/domain/notes/problem'
import { locales } from '@/lib/shared/locale'
import { type ContentFile, readFolder } from './content-files'
import { readYamlMap } from './yaml-map'

const folder = 'content/diagrams'

export interface ReadDiagrams {
  readonly diagrams: readonly Diagram[]
  readonly problems: readonly Problem[]
}

/** Every diagram, and what is wrong with any: what it says, and how it is drawn at each what-if. */
export async function readDiagrams(
  root: string,
  factIds: ReadonlySet<string>,
): Promise<ReadDiagrams> {
  const read = (await readFolder(root, folder, '.yaml')).map((file) => readDiagram(file, factIds))
  return {
    diagrams: read.flatMap(({ diagram }) => (diagram === null ? [] : [diagram])),
    problems: read.flatMap(({ problems }) => problems),
  }
}

function readDiagram(source: ContentFile, factIds: ReadonlySet<string>) {
  const { file } = source
  const { value, problems, lineOf } = readYamlMap(source, diagramSchema)
  if (value === null) return { diagram: null, problems }
  const named = file === `${folder}/${value.slug}.yaml`
  const slug = named
    ? []
    : [{ path: ['slug'], message: foundExpected(`"${value.slug}"`, 'the name of the file') }]
  const said = [...slug, ...diagramProblems(value, factIds)].map(({ path, message }) => ({
    file,
    line: lineOf(path),
    message: `${path.join('.')}: ${message}`,
  }))
  // What refers to nothing cannot be drawn.
  if (said.length > 0) return { diagram: value, problems: said }
  const drawn = drawingProblems(value).map(({ id, message }) => ({
    file,
    line: lineOf(pathTo(value, id)),
    message: `${id}: ${message}`,
  }))
  return { diagram: value, problems: drawn }
}

/** Of every picture that is shown: each shape and language, without and with each what-if. */
function drawingProblems(diagram: Diagram): readonly SceneProblem[] {
  const walks = [null, ...diagram.whatIfs.map(({ id }) => id)]
  const found = shapes.flatMap((shape) => {
    const layout = layOut(diagram, shape)
    return locales.flatMap((locale) =>
      walks.flatMap((whatIf) =>
        sceneProblems(diagram, sceneOf(diagram, layout, locale, whatIf)).map(({ id, message }) => ({
          id,
          message: `${message} (${shape}, ${locale})`,
        })),
      ),
    )
  })
  const first = new Map(found.map((problem) => [`${problem.id} ${problem.message}`, problem]))
  return [...first.values()]
}

function pathTo(diagram: Diagram, id: string): readonly (string | number)[] {
  for (const list of ['nodes', 'groups', 'edges'] as const) {
    const index = diagram[list].findIndex((part) => part.id === id)
    if (index >= 0) return [list, index]
  }
  return ['slug']
}
