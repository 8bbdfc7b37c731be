import { useTranslations } from 'next-intl'
import type { BlockStrip } from '@/lib/domain/simulator/dynamodb-capacity/block-strips'

/** Blocks side by side, each filled as far as it is. */
export function StripOfBlocks({ strip: { cells, blocks } }: { readonly strip: BlockStrip }) {
  const t = useTranslations('simulator.dynamodb-capacity')

  return (
    <div className="block-strip">
      {cells.map((segments, block) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a block is told by its place
        <span key={block} className="block-cell">
          {segments.map(({ item, width }) => (
            <i key={item} data-odd={item % 2 === 1} style={{ width: `${100 * width}%` }} />
          ))}
        </span>
      ))}
      {blocks > cells.length && <span>{t('moreBlocks', { count: blocks - cells.length })}</span>}
    </div>
  )
}
