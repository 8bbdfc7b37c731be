import { useTranslations } from 'next-intl'
import type { SpecialPartProps } from '@/components/simulator/special-part-props'
import { accessPlan } from '@/lib/domain/simulator/dynamodb-capacity/access-plan'
import { accessSettingOf } from '@/lib/domain/simulator/dynamodb-capacity/access-setting'
import { blockFigures } from '@/lib/domain/simulator/dynamodb-capacity/block-figures'
import { readLimits } from '@/lib/domain/simulator/dynamodb-capacity/read-limits'
import { writeLimits } from '@/lib/domain/simulator/dynamodb-capacity/write-limits'
import { StripOfBlocks } from './strip-of-blocks'

/** One read and one write laid into blocks: what fills them, and what is paid for empty. */
export function BlockPicture({ setting, book, locale }: SpecialPartProps) {
  const t = useTranslations('simulator.dynamodb-capacity')
  const figures = blockFigures(accessPlan(accessSettingOf(setting), book), {
    read: readLimits(book).blockBytes,
    write: writeLimits(book).blockBytes,
  })
  if (figures.length === 0) return null

  return (
    <section className="sim-section block-picture" aria-labelledby="block-picture">
      <h2 id="block-picture">{t('title')}</h2>
      <p className="block-legend" aria-hidden="true">
        <span data-part="filled">{t('filled')}</span>
        <span data-part="empty">{t('empty')}</span>
      </p>
      {figures.map(({ id, title, says, parts }) => (
        <figure key={id} aria-labelledby={`blocks-${id}`}>
          <figcaption id={`blocks-${id}`}>
            <b>{t(id === 'read' ? 'read' : 'write', { way: title[locale] })}</b>{' '}
            <span>{says[locale]}</span>
          </figcaption>
          {parts.map((part) => (
            <div key={part.id}>
              {part.id === 'fetched' && <p className="sim-hint">{t('fetched')}</p>}
              <div className="block-strips" aria-hidden="true">
                {part.strips.map((strip, at) => (
                  // biome-ignore lint/suspicious/noArrayIndexKey: strips are alike and never move
                  <StripOfBlocks key={at} strip={strip} />
                ))}
              </div>
              {part.hidden > 0 && <p className="sim-hint">{t('alike', { count: part.hidden })}</p>}
            </div>
          ))}
        </figure>
      ))}
    </section>
  )
}
