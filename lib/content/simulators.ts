import 'server-only'
import { cache } from 'react'
import type { Evidence } from '@/lib/domain/fact/evidence'
import { embedded } from '@/lib/domain/lesson/embedded'
import { type SimulatorView, simulatorView } from '@/lib/domain/simulator/simulator-view'
import { getSimulator, simulators } from '@/lib/domain/simulator/simulators'
import type { Locale } from '@/lib/shared/locale'
import { projectRoot } from './content-files'
import { evidenceOf } from './evidence'
import { getLibrary } from './library'
import { readBook } from './simulator-book'
import { readSimulatorExamples } from './simulator-examples'

/** A simulator in a list: what it is called, what it does, and its first result. */
export interface ListedSimulator {
  readonly slug: string
  readonly title: string
  readonly summary: string
  readonly result: { readonly label: string; readonly value: string } | null
}

export interface SimulatorPage extends ListedSimulator {
  readonly view: SimulatorView
  readonly evidence: Readonly<Record<string, Evidence>>
  /** Published examples that it answers as their pages do: `content check` sees to that. */
  readonly examples: readonly { readonly source: string; readonly what: string }[]
  /** The lessons that embed it, in the order of the course. */
  readonly lessons: readonly { readonly slug: string; readonly title: string }[]
}

const getBook = cache(() => readBook(projectRoot))
const getExamples = cache(() => readSimulatorExamples(projectRoot))

/** The slugs of all simulators. */
export function getSimulatorSlugs(): readonly string[] {
  return simulators.map(({ slug }) => slug)
}

/** Every simulator, in the order of the course. */
export async function getSimulators(locale: Locale): Promise<readonly ListedSimulator[]> {
  const book = await getBook()
  return simulators.map((one) => {
    const { slug, title, summary } = one
    const [result] = simulatorView(one, book).outcome.results
    return {
      slug,
      title: title[locale],
      summary: summary[locale],
      result: result ? { label: result.label[locale], value: result.value[locale] } : null,
    }
  })
}

/** A simulator with all that its page needs; null where there is none of this name. */
export async function getSimulatorPage(
  locale: Locale,
  slug: string,
): Promise<SimulatorPage | null> {
  const simulator = getSimulator(slug)
  if (!simulator) return null
  const [book, library, all, { examples }] = await Promise.all([
    getBook(),
    getLibrary(),
    getSimulators(locale),
    getExamples(),
  ])
  const listed = all.find((one) => one.slug === slug)
  if (!listed) return null
  const evidence = simulator.facts.flatMap((id) => {
    const found = evidenceOf(library, locale, id)
    return found ? [[id, found] as const] : []
  })
  return {
    ...listed,
    view: simulatorView(simulator, book),
    evidence: Object.fromEntries(evidence),
    examples: examples
      .filter(({ example }) => [slug, ...simulator.alsoAnswers].includes(example.simulator))
      .map(({ example: { source, what } }) => ({ source, what: what[locale] })),
    lessons: library.shelves[locale].lessons
      .filter((lesson) => embedded(lesson, 'simulator').includes(slug))
      .map((lesson) => ({ slug: lesson.slug, title: lesson.title })),
  }
}
