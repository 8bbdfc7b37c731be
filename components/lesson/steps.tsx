import { useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import { Captioned } from './captioned'

/** Numbered steps; the ordered list comes from the lesson. */
export function Steps({
  id,
  caption,
  children,
}: {
  readonly id: string
  readonly caption: string
  readonly children: ReactNode
}) {
  const t = useTranslations('lesson')

  return (
    <Captioned id={id} label={t('steps')} caption={caption}>
      <div className="steps">{children}</div>
    </Captioned>
  )
}
