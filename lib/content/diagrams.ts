import 'server-only'
import { walkText } from '@/lib/domain/diagram/describe-walk'
import { type DiagramFile, diagramFile } from '@/lib/domain/diagram/diagram-file'
import {
  type ComparedDiagram,
  comparedDiagrams,
  type DiagramView,
  diagramView,
} from '@/lib/domain/diagram/diagram-view'
import { layOut, sceneOf } from '@/lib/domain/diagram/scene'
import { socialSvg } from '@/lib/domain/diagram/social-svg'
import { standaloneSvg } from '@/lib/domain/diagram/standalone-svg'
import { walkSteps } from '@/lib/domain/diagram/walk'
import type { Evidence } from '@/lib/domain/fact/evidence'
import { embedded } from '@/lib/domain/lesson/embedded'
import type { Locale } from '@/lib/shared/locale'
import { evidenceOf } from './evidence'
import { getLessonItems } from './items'
import { getLibrary, type Library } from './library'

/** A chapter and the diagrams of its lessons, in the order of the course. */
export interface DiagramChapter {
  readonly slug: string
  readonly title: string
  readonly diagrams: readonly ListedDiagram[]
}

export interface ListedDiagram {
  readonly view: DiagramView
  readonly lesson: { readonly slug: string; readonly title: string }
}

/** Two diagrams that do the same in two ways. Its slug is that of the one that names the other. */
export interface Comparison {
  readonly slug: string
  readonly title: string
  readonly sides: readonly [ComparedDiagram, ComparedDiagram]
  readonly differences: readonly { readonly say: string; readonly evidence: Evidence | null }[]
}

/** The slugs of all diagrams. */
export async function getDiagramSlugs(): Promise<readonly string[]> {
  const { diagrams } = await getLibrary()
  return [...diagrams.keys()]
}

/** Every diagram under the chapter of the lesson that it belongs to. */
export async function getDiagramChapters(locale: Locale): Promise<readonly DiagramChapter[]> {
  const library = await getLibrary()
  const homes = diagramHomes(library)
  return library.plan.chapters.map(({ slug, title, lessons }) => ({
    slug,
    title: title[locale],
    diagrams: lessons.flatMap((lesson) =>
      [...homes].flatMap(([diagram, home]) =>
        home === lesson ? listed(library, locale, diagram) : [],
      ),
    ),
  }))
}

/** A diagram with the lesson that it belongs to; null where there is none of this name. */
export async function getDiagram(locale: Locale, slug: string): Promise<ListedDiagram | null> {
  return listed(await getLibrary(), locale, slug)[0] ?? null
}

/** Every comparison, without its pictures, in the order of the course. */
export async function getComparisons(
  locale: Locale,
): Promise<
  readonly (Pick<Comparison, 'slug' | 'title'> & { readonly diagrams: readonly string[] })[]
> {
  const library = await getLibrary()
  return [...diagramHomes(library).keys()].flatMap((slug) => {
    const compare = library.diagrams.get(slug)?.compare
    return compare ? [{ slug, title: compare.title[locale], diagrams: [slug, compare.with] }] : []
  })
}

/** Two diagrams side by side; null where none of this name is compared with another. */
export async function getComparison(locale: Locale, slug: string): Promise<Comparison | null> {
  const library = await getLibrary()
  const second = library.diagrams.get(slug)
  const first = library.diagrams.get(second?.compare?.with ?? '')
  if (!first || !second?.compare) return null
  return {
    slug,
    title: second.compare.title[locale],
    sides: comparedDiagrams(first, second, locale),
    differences: second.compare.differences.map(({ say, fact }) => ({
      say: say[locale],
      evidence: evidenceOf(library, locale, fact),
    })),
  }
}

/** The ids of the items that ask of a diagram; they are its lesson's. */
export async function getPictureItems(
  locale: Locale,
  { view, lesson }: ListedDiagram,
): Promise<readonly string[]> {
  const items = await getLessonItems(locale, lesson.slug)
  return items
    .filter(({ derivation }) => derivation?.startsWith('picture-'))
    .map(({ id }) => id)
    .filter((id) => id.split('.')[2] === view.slug)
}

/** What a page fetches when somebody comes near a diagram; null where there is none of this name. */
export async function getDiagramFile(locale: Locale, slug: string): Promise<DiagramFile | null> {
  const { diagrams } = await getLibrary()
  const diagram = diagrams.get(slug)
  return diagram ? diagramFile(diagram, locale) : null
}

/** The diagram as a file to take along, by day; null where there is none of this name. */
export async function getDiagramPicture(locale: Locale, slug: string): Promise<string | null> {
  const { diagrams } = await getLibrary()
  const diagram = diagrams.get(slug)
  return diagram
    ? standaloneSvg(
        sceneOf(diagram, layOut(diagram, 'wide'), locale),
        {
          locale,
          title: diagram.title[locale],
          description: walkText(diagram, walkSteps(diagram, null), locale),
        },
        'light',
      )
    : null
}

/** What stands for a link to the diagram; null where there is none of this name. */
export async function getSocialPicture(
  locale: Locale,
  slug: string,
  site: string,
): Promise<string | null> {
  const { diagrams } = await getLibrary()
  const diagram = diagrams.get(slug)
  if (!diagram) return null
  const scene = sceneOf(diagram, layOut(diagram, 'wide'), locale)
  return socialSvg(scene, { locale, title: diagram.title[locale], site })
}

/** The views of the diagrams that a lesson shows, by slug. */
export async function getLessonDiagrams(
  locale: Locale,
  lesson: string,
): Promise<ReadonlyMap<string, DiagramView>> {
  const library = await getLibrary()
  const found = library.shelves[locale].lessons.find(({ slug }) => slug === lesson)
  const slugs = found ? embedded(found, 'diagram') : []
  return new Map(
    slugs.flatMap((slug) => listed(library, locale, slug).map(({ view }) => [slug, view] as const)),
  )
}

function listed(library: Library, locale: Locale, slug: string): readonly ListedDiagram[] {
  const diagram = library.diagrams.get(slug)
  const home = diagramHomes(library).get(slug)
  const lesson = library.shelves[locale].lessons.find((one) => one.slug === home)
  if (!diagram || !lesson) return []
  const view = diagramView(diagram, locale, (id) => evidenceOf(library, locale, id))
  return [{ view, lesson: { slug: lesson.slug, title: lesson.title } }]
}

/** The first lesson of the course that embeds each diagram. */
function diagramHomes({ plan, shelves }: Library): ReadonlyMap<string, string> {
  const homes = new Map<string, string>()
  const order = plan.chapters.flatMap(({ lessons }) => lessons)
  const lessons = shelves.ko.lessons.toSorted(
    (a, b) => order.indexOf(a.slug) - order.indexOf(b.slug),
  )
  for (const lesson of lessons) {
    for (const slug of embedded(lesson, 'diagram')) {
      if (!homes.has(slug)) homes.set(slug, lesson.slug)
    }
  }
  return homes
}
