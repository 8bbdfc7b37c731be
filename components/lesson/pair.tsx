import { useTranslations } from 'next-intl'
import type { ReactNode } from 'react'

/** Two things that are taken for one another, side by side, with what decides between them. */
export function Pair({
  id,
  title,
  children,
}: {
  readonly id: string
  readonly title: string
  readonly children: ReactNode
}) {
  const t = useTranslations('lesson')

  return (
    <aside id={`pair-${id}`} className="pair" aria-label={`${t('pair')}: ${title}`}>
      <p className="pair-title">
        <span className="label">{t('pair')}</span> <span className="font-bold">{title}</span>
      </p>
      {children}
    </aside>
  )
}
