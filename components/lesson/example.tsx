import { useTranslations } from 'next-intl'
import type { ReactNode } from 'react'

export function Example({
  title,
  children,
}: {
  readonly title: string
  readonly children: ReactNode
}) {
  const t = useTranslations('lesson')

  return (
    <aside className="example" aria-label={`${t('example')}: ${title}`}>
      <p>
        <span className="label">{t('example')}</span> <span className="font-bold">{title}</span>
      </p>
      {children}
    </aside>
  )
}
