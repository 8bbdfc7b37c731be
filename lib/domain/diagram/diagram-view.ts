import type { Evidence } from '@/lib/domain/fact/evidence'
import type { Locale } from '@/lib/shared/locale'
import { compareDiagrams } from './compare-diagrams'
import { describeWalk } from './describe-walk'
import type { Diagram } from './diagram'
import { drawScene } from './draw-scene'
import { type Fits, fitsOf } from './fits'
import { type Shape, shapes } from './metrics'
import { fullName } from './part-name'
import { layOut, sceneOf } from './scene'
import { writeSvg } from './svg'
import { walkSteps } from './walk'

/** A diagram as a page shows it before any script, in one language. */
export interface DiagramView {
  readonly slug: string
  readonly title: string
  readonly summary: string
  /** SVG, its looks left to the page's stylesheet. */
  readonly pictures: Readonly<Record<Shape, string>>
  /** How much room the wide picture needs to be read: it shows from there on. */
  readonly fits: Fits
  /** The kinds of lines that a reader has to be told of: all but the plain one. */
  readonly lines: readonly LineKind[]
  /** What happens where nothing fails. */
  readonly steps: readonly StepWords[]
  readonly whatIfs: readonly WhatIfWords[]
}

const lineKinds = ['event', 'data', 'control', 'private'] as const
export type LineKind = (typeof lineKinds)[number]

export interface StepWords {
  readonly number: number
  /** `사용자 → CloudFront: HTTPS 요청` */
  readonly route: string
  readonly say: string
  /** Whether it is only taken because something failed. */
  readonly alternate: boolean
  readonly evidence: readonly Evidence[]
}

export interface WhatIfWords {
  readonly id: string
  readonly name: string
  readonly steps: readonly StepWords[]
  readonly consequence: string
  readonly evidence: Evidence | null
}

type FindEvidence = (factId: string) => Evidence | null

export function diagramView(
  diagram: Diagram,
  locale: Locale,
  evidenceOf: FindEvidence,
): DiagramView {
  return {
    slug: diagram.slug,
    title: diagram.title[locale],
    summary: diagram.summary[locale],
    ...picturesOf(diagram, locale),
    lines: lineKinds.filter((line) =>
      diagram.edges.some((edge) =>
        line === 'private' ? edge.private === true : edge.kind === line,
      ),
    ),
    steps: stepWords(diagram, null, locale, evidenceOf),
    whatIfs: diagram.whatIfs.map(({ id, name, consequence, fact }) => ({
      id,
      name: name[locale],
      steps: stepWords(diagram, id, locale, evidenceOf),
      consequence: consequence[locale],
      evidence: evidenceOf(fact),
    })),
  }
}

function picturesOf(
  diagram: Diagram,
  locale: Locale,
  only: ReadonlySet<string> = new Set(),
): Pick<DiagramView, 'pictures' | 'fits'> {
  const title = diagram.title[locale]
  const scenes = shapes.map((shape) => sceneOf(diagram, layOut(diagram, shape), locale, null, only))
  const pictures = scenes.map((scene) => {
    return [scene.shape, writeSvg(drawScene(scene, { locale, title, description: null, only }))]
  })
  const wide = scenes.find(({ shape }) => shape === 'wide')
  return {
    pictures: Object.fromEntries(pictures) as Record<Shape, string>,
    fits: fitsOf(wide?.size.width ?? 0),
  }
}

function stepWords(
  diagram: Diagram,
  whatIfId: string | null,
  locale: Locale,
  evidenceOf: FindEvidence,
): readonly StepWords[] {
  const steps = walkSteps(diagram, whatIfId)
  return describeWalk(diagram, steps, locale).map((words, index) => ({
    ...words,
    alternate: steps[index]?.alternate ?? false,
    evidence: (steps[index]?.facts ?? []).flatMap((id) => evidenceOf(id) ?? []),
  }))
}

/** One of two diagrams beside one another. */
export interface ComparedDiagram
  extends Pick<DiagramView, 'slug' | 'title' | 'summary' | 'pictures' | 'fits'> {
  /** What only this one has: groups by name, services each with what it does, as the other may have one of the same name. */
  readonly only: readonly string[]
}

/** Both diagrams with the parts marked that the other has not. */
export function comparedDiagrams(
  first: Diagram,
  second: Diagram,
  locale: Locale,
): readonly [ComparedDiagram, ComparedDiagram] {
  const only = compareDiagrams(first, second)
  return [comparedDiagram(first, locale, only.first), comparedDiagram(second, locale, only.second)]
}

function comparedDiagram(
  diagram: Diagram,
  locale: Locale,
  only: ReadonlySet<string>,
): ComparedDiagram {
  const { slug, title, summary, nodes, groups } = diagram
  return {
    slug,
    title: title[locale],
    summary: summary[locale],
    ...picturesOf(diagram, locale, only),
    only: [
      ...new Set([
        ...groups.filter(({ id }) => only.has(id)).map(({ name }) => name[locale]),
        ...nodes.filter(({ id }) => only.has(id)).map((node) => fullName(node, locale)),
      ]),
    ],
  }
}
