'use client'

import dynamic from 'next/dynamic'
import { useTranslations } from 'next-intl'

// Three statements come first: what answers a situation is fetched meanwhile.
export const Situation = dynamic(() => loadSituation().then(({ Question }) => Question), {
  ssr: false,
  loading: () => <Loading />,
})

export function loadSituation() {
  return import('@/components/quiz/question')
}

export function Loading() {
  const t = useTranslations('drill.run')
  return (
    <p role="status" className="py-16 text-center text-ink-soft">
      {t('loading')}
    </p>
  )
}
