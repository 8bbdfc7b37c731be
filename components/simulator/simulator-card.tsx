import { useTranslations } from 'next-intl'
import { Link } from '@/components/ui/link'

interface SimulatorCardProps {
  readonly simulator: {
    readonly slug: string
    readonly title: string
    readonly summary: string
    /** What comes of its first setting. */
    readonly result: { readonly label: string; readonly value: string } | null
  }
  /** Whether it stands in a lesson, under headings of its own. */
  readonly embedded?: boolean
}

/** A simulator in a list or in a lesson: what it answers, and one answer. */
export function SimulatorCard({ simulator, embedded = false }: SimulatorCardProps) {
  const { slug, title, summary, result } = simulator
  const t = useTranslations('simulator')
  const Title = embedded ? 'p' : 'h2'

  return (
    <article className="sim-card group">
      {embedded && <p className="label">{t('label')}</p>}
      <Title className="font-bold text-lg leading-snug">
        <Link
          href={`/simulators/${slug}`}
          prefetch={false}
          className="after:absolute after:inset-0 group-hover:text-accent"
        >
          {title}
        </Link>
      </Title>
      <p className="text-ink-soft text-sm">{summary}</p>
      {result && (
        <p className="sim-card-result">
          <span>{result.label}</span> <b>{result.value}</b>
        </p>
      )}
    </article>
  )
}
