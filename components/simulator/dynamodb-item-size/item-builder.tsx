import { useTranslations } from 'next-intl'
import { useRef } from 'react'
import type { SpecialPartProps } from '@/components/simulator/special-part-props'
import {
  type NewAttribute,
  withAttribute,
  withoutAttribute,
} from '@/lib/domain/simulator/dynamodb-item-size/edit-item-text'
import { itemLimits } from '@/lib/domain/simulator/dynamodb-item-size/item-limits'
import { itemSize } from '@/lib/domain/simulator/dynamodb-item-size/item-size'
import { readItemText } from '@/lib/domain/simulator/dynamodb-item-size/read-item-text'
import { AttributeBars } from './attribute-bars'
import { AttributeForm } from './attribute-form'

/** The attributes of the item as bars, each to be taken out, and a form that puts one more into the text. */
export function ItemBuilder({ setting, book, locale, kept, onWrite }: SpecialPartProps) {
  const t = useTranslations('simulator.dynamodb-item-size')
  const heading = useRef<HTMLHeadingElement>(null)
  const limits = itemLimits(book)
  const text = String(setting.item)
  const written = readItemText(text, 'auto', limits)
  if ('problem' in written) return null

  const remove = (name: string) => {
    onWrite('item', withoutAttribute(text, written.node, name))
    heading.current?.focus()
  }
  const add = (attribute: NewAttribute): string | null => {
    const longer = withAttribute(text, written, attribute)
    const read = readItemText(longer, 'auto', limits)
    if ('problem' in read) return read.problem[locale]
    onWrite('item', longer)
    return null
  }

  return (
    <section className="sim-section item-builder" aria-labelledby="item-builder">
      <h2 id="item-builder" ref={heading} tabIndex={-1}>
        {t('title')}
      </h2>
      <AttributeBars
        attributes={itemSize(written.item, limits).attributes}
        disabled={kept}
        onRemove={remove}
      />
      <AttributeForm form={written.form} disabled={kept} onAdd={add} />
      {kept && <p className="sim-hint">{t('kept')}</p>}
    </section>
  )
}
