import { useTranslations } from 'next-intl'

interface LineButtonProps {
  readonly line: number
  readonly onLine: (line: number) => void
}

/** The number of a line, which leads to it. */
export function LineButton({ line, onLine }: LineButtonProps) {
  const t = useTranslations('exchange.problems')

  return (
    <button
      type="button"
      onClick={() => onLine(line)}
      aria-label={t('goTo', { line })}
      className="pencil-link min-h-11 text-left text-sm font-bold"
    >
      {t('line', { line })}
    </button>
  )
}
