import { useTranslations } from 'next-intl'
import { PlaceLink } from '@/components/ui/place-link'
import type { GlossaryEntry, GlossaryGroup } from '@/lib/domain/lesson/glossary-page'
import { ShownEntry, ShownGroup } from './shown-terms'

/** Every term under its initial. */
export function GlossaryList({ groups }: { readonly groups: readonly GlossaryGroup[] }) {
  const t = useTranslations('glossary')

  return groups.map(({ initial, entries }) => (
    <ShownGroup key={initial} initial={initial} slugs={entries.map(({ term }) => term.slug)}>
      <h2 id={`heading-${initial}`} className="numeral">
        {initial === 'latin' ? t('latin') : initial}
      </h2>
      <dl className="glossary">
        {entries.map((entry) => (
          <Entry key={entry.term.slug} entry={entry} />
        ))}
      </dl>
    </ShownGroup>
  ))
}

function Entry({
  entry: { term, meaning, confusedWith, taughtIn, usedIn },
}: {
  readonly entry: GlossaryEntry
}) {
  const t = useTranslations('glossary')
  const { slug, name, english } = term

  return (
    <ShownEntry slug={slug}>
      <dt>
        <dfn>{name}</dfn>
        {english !== name && (
          <span lang="en" className="block text-sm text-ink-soft">
            {english}
          </span>
        )}
      </dt>
      <dd>
        <p>{meaning}</p>
        {confusedWith.length > 0 && (
          <p className="confused">
            <span className="label">{t('confused')}</span>{' '}
            {confusedWith.map((other) => (
              <a key={other.slug} href={`#${other.slug}`} className="pencil-link">
                {other.name}
              </a>
            ))}
          </p>
        )}
        <p className="mt-1 text-sm text-ink-soft">
          {t('taught')}{' '}
          <PlaceLink href={`/lessons/${taughtIn.slug}#term-${slug}`} className="pencil-link">
            {taughtIn.name}
          </PlaceLink>
        </p>
        {usedIn.length > 0 && (
          <details className="uses">
            <summary>{t('used', { count: usedIn.length })}</summary>
            <ul>
              {usedIn.map((lesson) => (
                <li key={lesson.slug}>
                  <PlaceLink href={`/lessons/${lesson.slug}#use-${slug}`} className="pencil-link">
                    {lesson.name}
                  </PlaceLink>
                </li>
              ))}
            </ul>
          </details>
        )}
      </dd>
    </ShownEntry>
  )
}
