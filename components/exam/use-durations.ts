import { useTranslations } from 'next-intl'

/** A length of time in words: to the second under an hour, to the minute above. */
export function useDurations(): (ms: number) => string {
  const t = useTranslations('sitting.result.duration')

  return (ms) => {
    const exact = Math.round(ms / 1000)
    const seconds = exact < 3600 ? exact : Math.round(exact / 60) * 60
    const parts = [
      ['hours', Math.floor(seconds / 3600)],
      ['minutes', Math.floor(seconds / 60) % 60],
      ['seconds', seconds % 60],
    ] as const
    const told = parts.filter(([, count]) => count > 0)
    return told.length === 0
      ? t('seconds', { count: 0 })
      : told.map(([unit, count]) => t(unit, { count })).join(' ')
  }
}
