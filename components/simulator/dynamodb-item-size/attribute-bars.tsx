import { X } from 'lucide-react'
import { useLocale, useTranslations } from 'next-intl'
import { quantityText } from '@/lib/domain/fact/unit'
import { typeNames } from '@/lib/domain/simulator/dynamodb-item-size/attribute-words'
import type { AttributeSize } from '@/lib/domain/simulator/dynamodb-item-size/item-size'

interface AttributeBarsProps {
  readonly attributes: readonly AttributeSize[]
  readonly disabled: boolean
  readonly onRemove: (name: string) => void
}

/** More than these are told by the table alone. */
const mostBars = 24

/** Each attribute as wide as it is large, its name and its value apart. */
export function AttributeBars({ attributes, disabled, onRemove }: AttributeBarsProps) {
  const t = useTranslations('simulator.dynamodb-item-size')
  const locale = useLocale()
  const largest = Math.max(1, ...attributes.slice(0, mostBars).map(({ bytes }) => bytes))
  const width = (bytes: number) => ({ width: `${(100 * bytes) / largest}%` })

  return (
    <>
      <p className="item-legend" aria-hidden="true">
        <span data-part="name">{t('name')}</span>
        <span data-part="value">{t('value')}</span>
      </p>
      <ul className="item-bars">
        {attributes.slice(0, mostBars).map(({ name, type, nameBytes, valueBytes, bytes }) => (
          <li key={name}>
            <span className="item-name">
              <code>{name}</code> <small>{typeNames[type][locale]}</small>
            </span>
            <span className="item-bytes">{quantityText(bytes, 'byte', locale)}</span>
            <button
              type="button"
              disabled={disabled}
              aria-label={t('remove', { name })}
              onClick={() => onRemove(name)}
            >
              <X aria-hidden="true" />
            </button>
            <span className="item-bar" aria-hidden="true">
              <i data-part="name" style={width(nameBytes)} />
              <i data-part="value" style={width(valueBytes)} />
            </span>
          </li>
        ))}
      </ul>
      {attributes.length > mostBars && (
        <p className="sim-hint">{t('more', { count: attributes.length - mostBars })}</p>
      )}
    </>
  )
}
