import { Link } from '@/components/ui/link'
import type { DiagramView } from '@/lib/domain/diagram/diagram-view'
import { DiagramLooks } from './diagram-looks'
import type { DiagramWords } from './diagram-words'
import { Legend } from './legend'
import { Pictures } from './pictures'
import { WalkPlayer } from './walk-player'

interface DiagramFigureProps {
  readonly view: DiagramView
  readonly words: DiagramWords
  readonly locale: 'ko' | 'en'
  /** Whether the page is about this diagram, and has said what it is called. */
  readonly titled?: boolean
}

/** A diagram that can be walked through. Picture and steps are in the page before any script. */
export function DiagramFigure({ view, words, locale, titled = false }: DiagramFigureProps) {
  const { slug, title, summary, pictures, fits, lines, steps, whatIfs } = view

  return (
    <figure id={`diagram-${slug}`} className="diagram" data-fits={fits} aria-label={title}>
      <DiagramLooks />
      {!titled && (
        <figcaption>
          <span className="label">{words.label}</span> <span className="font-bold">{title}</span>
          <p className="mt-1 text-ink-soft">{summary}</p>
        </figcaption>
      )}
      <WalkPlayer
        slug={slug}
        locale={locale}
        steps={steps}
        whatIfs={whatIfs}
        words={words}
        legend={<Legend lines={lines} />}
      >
        <Pictures pictures={pictures} />
      </WalkPlayer>
      {!titled && (
        <Link
          href={`/diagrams/${slug}`}
          prefetch={false}
          className="pencil-link inline-flex min-h-11 items-center text-sm print:hidden"
        >
          {words.ownPage}
        </Link>
      )}
    </figure>
  )
}
