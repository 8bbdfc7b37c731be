import 'server-only'
import { compareDiagrams } from '@/lib/domain/diagram/compare-diagrams'
import type { Diagram } from '@/lib/domain/diagram/diagram'
import { diagramSchema } from '@/lib/domain/diagram/diagram'
import { diagramProblems } from '@/lib/domain/diagram/diagram-problems'
import { shapes } from '@/lib/domain/diagram/metrics'
import { layOut, sceneOf } from '@/lib/domain/diagram/scene'
import { type SceneProblem, sceneProblems } from '@/lib/domain/diagram/scene-problems'
import type { Facts } from '@/lib/domain/fact/fact'
import { foundExpected, type Problem } from '@/lib/domain/notes/problem'
import { locales } from '@/lib/shared/locale'
import { type ContentFile, readFolder } from './content-files'
import { diagramFigureProblems, withDiagramFigures } from './diagram-figures'
import { readYamlMap } from './yaml-map'

const folder = 'content/diagrams'

export interface ReadDiagrams {
  /** By slug, in the order of their names, with every figure filled in. */
  readonly bySlug: ReadonlyMap<string, Diagram>
  readonly problems: readonly Problem[]
}

/** Every diagram, and what is wrong with any: what it says, and how it is drawn at each what-if. */
export async function readDiagrams(root: string, facts: Facts): Promise<ReadDiagrams> {
  const files = await readFolder(root, folder, '.yaml')
  const read = files.map((file) => readDiagram(file, facts))
  const bySlug = new Map(
    read.flatMap(({ diagram }) => (diagram === null ? [] : [[diagram.slug, diagram] as const])),
  )
  return {
    bySlug,
    problems: read.flatMap(({ diagram, problems, lineOf }, index) => [
      ...problems,
      ...comparisonProblems(diagram, bySlug).map((message) => ({
        file: files[index]?.file ?? folder,
        line: lineOf(['compare', 'with']),
        message: `compare.with: ${message}`,
      })),
    ]),
  }
}

/** [DG12] Another diagram is named, and both can be drawn with the badges of what the other has not. */
function comparisonProblems(
  diagram: Diagram | null,
  bySlug: ReadonlyMap<string, Diagram>,
): readonly string[] {
  const named = diagram?.compare?.with
  if (diagram === null || named === undefined) return []
  const other = bySlug.get(named)
  if (other === undefined || other === diagram) {
    return [foundExpected(`"${named}"`, 'the slug of another diagram')]
  }
  const only = compareDiagrams(diagram, other)
  return [
    ...markedProblems(diagram, only.first),
    ...markedProblems(other, only.second).map((message) => `${named}: ${message}`),
  ]
}

function markedProblems(diagram: Diagram, only: ReadonlySet<string>): readonly string[] {
  return drawingProblems(diagram, [{ only }]).map(({ id, message }) => `${id}: ${message}`)
}

function readDiagram(source: ContentFile, facts: Facts) {
  const { file } = source
  const { value, problems, lineOf } = readYamlMap(source, diagramSchema)
  if (value === null) return { diagram: null, problems, lineOf }
  const named = file === `${folder}/${value.slug}.yaml`
  const slug = named
    ? []
    : [{ path: ['slug'], message: foundExpected(`"${value.slug}"`, 'the name of the file') }]
  const found = [
    ...slug,
    ...diagramProblems(value, new Set(facts.keys())),
    ...diagramFigureProblems(value, facts),
  ]
  const said = found.map(({ path, message }) => ({
    file,
    line: lineOf(path),
    message: `${path.join('.')}: ${message}`,
  }))
  const diagram = withDiagramFigures(value, facts)
  // What refers to nothing cannot be drawn.
  if (said.length > 0) return { diagram, problems: said, lineOf }
  const walks = [null, ...diagram.whatIfs.map(({ id }) => id)].map((whatIf) => ({ whatIf }))
  const drawn = drawingProblems(diagram, walks).map(({ id, message }) => ({
    file,
    line: lineOf(pathTo(diagram, id)),
    message: `${id}: ${message}`,
  }))
  return { diagram, problems: drawn, lineOf }
}

interface Shown {
  readonly whatIf?: string | null
  /** What bears the badge of a part that another diagram has not. */
  readonly only?: ReadonlySet<string>
}

/** Of each of these pictures, in each shape and language. */
function drawingProblems(diagram: Diagram, shown: readonly Shown[]): readonly SceneProblem[] {
  const found = shapes.flatMap((shape) => {
    const layout = layOut(diagram, shape)
    return locales.flatMap((locale) =>
      shown.flatMap(({ whatIf, only }) =>
        sceneProblems(diagram, sceneOf(diagram, layout, locale, whatIf, only)).map(
          ({ id, message }) => ({ id, message: `${message} (${shape}, ${locale})` }),
        ),
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
