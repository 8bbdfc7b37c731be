import { useTranslations } from 'next-intl'
import { Captioned } from './captioned'

/** A flow as a strip of stations; down the page on a phone, across it on a wider screen. */
export function Flow({
  id,
  caption,
  stations,
}: {
  readonly id: string
  readonly caption: string
  readonly stations: readonly string[]
}) {
  const t = useTranslations('lesson')

  return (
    <Captioned id={id} label={t('flow')} caption={caption}>
      <ol className="flow">
        {stations.map((station, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a flow may pass a station twice and never reorders
          <li key={index}>
            <span>{station}</span>
          </li>
        ))}
      </ol>
    </Captioned>
  )
}
