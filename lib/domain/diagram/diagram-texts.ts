import type { Localized } from '@/lib/shared/locale'
import type { Diagram, DiagramStep } from './diagram'

/** A text of a diagram, and the way to it in the file. */
export interface DiagramText {
  readonly path: readonly (string | number)[]
  readonly text: Localized<string>
}

/** Every text that a reader may see. */
export function diagramTexts(diagram: Diagram): readonly DiagramText[] {
  const texts: DiagramText[] = []
  withTexts(diagram, (text, path) => {
    texts.push({ path, text })
    return text
  })
  return texts
}

type Change = (text: Localized<string>, path: DiagramText['path']) => Localized<string>

/** The diagram with every text changed. */
export function withTexts(diagram: Diagram, change: Change): Diagram {
  const maybe = (text: Localized<string> | null, path: DiagramText['path']) =>
    text && change(text, path)
  const step = (path: DiagramText['path']) => (one: DiagramStep, index: number) => ({
    ...one,
    say: change(one.say, [...path, index, 'say']),
  })
  return {
    ...diagram,
    title: change(diagram.title, ['title']),
    summary: change(diagram.summary, ['summary']),
    groups: diagram.groups.map((group, index) => ({
      ...group,
      name: change(group.name, ['groups', index, 'name']),
    })),
    nodes: diagram.nodes.map((node, index) => ({
      ...node,
      name: change(node.name, ['nodes', index, 'name']),
      role: maybe(node.role, ['nodes', index, 'role']),
    })),
    edges: diagram.edges.map((edge, index) => ({
      ...edge,
      says: change(edge.says, ['edges', index, 'says']),
    })),
    steps: diagram.steps.map(step(['steps'])),
    whatIfs: diagram.whatIfs.map((whatIf, index) => ({
      ...whatIf,
      name: change(whatIf.name, ['whatIfs', index, 'name']),
      steps: whatIf.steps.map(step(['whatIfs', index, 'steps'])),
      consequence: change(whatIf.consequence, ['whatIfs', index, 'consequence']),
      symptom: maybe(whatIf.symptom, ['whatIfs', index, 'symptom']),
    })),
    compare: diagram.compare && {
      ...diagram.compare,
      title: change(diagram.compare.title, ['compare', 'title']),
      differences: diagram.compare.differences.map((difference, index) => ({
        ...difference,
        say: change(difference.say, ['compare', 'differences', index, 'say']),
      })),
    },
  }
}
