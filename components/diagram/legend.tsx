import { useTranslations } from 'next-intl'
import type { LineKind } from '@/lib/domain/diagram/diagram-view'

/** What the lines of a picture mean, where there is more than one kind. */
export function Legend({ lines }: { readonly lines: readonly LineKind[] }) {
  const t = useTranslations('diagram.lines')
  if (lines.length === 0) return null

  return (
    <ul className="diagram-legend">
      {lines.map((line) => (
        <li key={line}>
          <svg width={36} height={10} viewBox="0 0 36 10" aria-hidden className="diagram-picture">
            <g
              className={
                line === 'private'
                  ? 'diagram-edge diagram-is-private'
                  : `diagram-edge diagram-${line}`
              }
            >
              <path className="diagram-line" d="M0 5H36" />
              {line === 'private' && <path className="diagram-core" d="M0 5H36" />}
            </g>
          </svg>
          {t(line)}
        </li>
      ))}
    </ul>
  )
}
