import { useTranslations } from 'next-intl'
import { Fragment } from 'react'
import { Link } from '@/components/ui/link'
import type { ListedDrill } from '@/lib/domain/quiz/drill-list'
import { DrillState } from './drill-state'

/** One pair by the names of its sides, with its lesson and how far it is. */
export function DrillEntry({ drill }: { readonly drill: ListedDrill }) {
  const t = useTranslations('drill.list')

  return (
    <li className="grid items-baseline gap-x-6 border-b border-line py-3 sm:grid-cols-[minmax(0,1fr)_auto]">
      <div>
        <Link
          href={`/quiz/drills/${drill.id}`}
          prefetch={false}
          className="inline-block py-2 font-bold hover:text-accent hover:underline"
        >
          {drill.sides.map(({ key, name }, index) => (
            <Fragment key={key}>
              {index > 0 && <span className="font-normal text-ink-soft"> {t('versus')} </span>}
              <span>{name}</span>
            </Fragment>
          ))}
        </Link>
        <p className="text-xs text-ink-soft">{drill.lessonTitle}</p>
      </div>
      <DrillState pair={drill.id} />
    </li>
  )
}
