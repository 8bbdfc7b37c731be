import type { DiagramView } from '@/lib/domain/diagram/diagram-view'
import type { Locale } from '@/lib/shared/locale'
import { DiagramFigure } from './diagram-figure'
import type { DiagramWords } from './diagram-words'

/** What `<Diagram slug>` is in a lesson: the page that shows it knows its diagrams. */
export function lessonDiagrams(
  views: ReadonlyMap<string, DiagramView>,
  words: DiagramWords,
  locale: Locale,
) {
  // biome-ignore lint/correctness/noComponentHookFactories: drawn on the server, where nothing keeps state
  return function LessonDiagram({ slug }: { readonly slug: string }) {
    const view = views.get(slug)
    return view ? <DiagramFigure view={view} words={words} locale={locale} /> : null
  }
}
