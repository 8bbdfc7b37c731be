import { useTranslations } from 'next-intl'
import { getOption } from '@/lib/domain/item/get-option'
import type { MultipleItem, SingleItem } from '@/lib/domain/item/item'
import type { ItemResult } from '@/lib/domain/progress/event'
import { type GradedOption, gradedOptions, unmetBy } from '@/lib/domain/quiz/graded-options'
import { GradedRow } from './graded-row'
import { ItemText } from './item-text'
import { Twin } from './other-language'

interface GradedOptionsProps {
  readonly item: SingleItem | MultipleItem
  readonly result: ItemResult
}

/** The options of a choice after the answer, each with its reason. */
export function GradedOptions({ item, result }: GradedOptionsProps) {
  return (
    <ul className="grid gap-2.5">
      {gradedOptions(item, result).map((option) => (
        <GradedRow
          key={option.id}
          right={option.right}
          chosen={option.chosen}
          why={option.why === '' ? null : <Why {...option} />}
          unmet={option.unmet.length === 0 ? null : <Unmet {...option} />}
        >
          <Twin text={(twin) => getOption(twin, option.id)?.text}>
            <ItemText text={option.text} />
          </Twin>
        </GradedRow>
      ))}
    </ul>
  )
}

function Why({ id, why }: GradedOption) {
  return (
    <Twin text={(twin) => getOption(twin, id)?.why}>
      <ItemText text={why} />
    </Twin>
  )
}

function Unmet({ id, unmet }: GradedOption) {
  const t = useTranslations('quiz.scenario')

  return (
    <Twin text={(twin) => unmetBy(id, twin.scenario).join(' · ')}>
      <span className="text-bad">{t('unmet')}</span> <ItemText text={unmet.join(' · ')} />
    </Twin>
  )
}
