import { useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import { GradedRow } from '@/components/quiz/graded-row'
import { ItemText } from '@/components/quiz/item-text'
import type { MultipleItem, SingleItem } from '@/lib/domain/item/item'
import type { GivenAnswer } from '@/lib/domain/notebook/notebook-entry'
import { type GradedOption, gradedOptions } from '@/lib/domain/quiz/graded-options'

interface ChosenAndRightProps {
  readonly item: SingleItem | MultipleItem
  readonly miss: GivenAnswer
}

/** My choice and why it fails, then the right one and why; what nobody chose is folded away. */
export function ChosenAndRight({ item, miss }: ChosenAndRightProps) {
  const t = useTranslations('notebook.entry')
  const options = gradedOptions(item, miss)
  const wrong = options.filter(({ chosen, right }) => chosen && !right)
  const others = options.filter(({ chosen, right }) => !chosen && !right)

  return (
    <>
      <Part title={t('mine')}>
        {wrong.length > 0 ? (
          <Rows options={wrong} />
        ) : (
          <p className="text-sm text-ink-soft">{t(withoutWrong(miss, options))}</p>
        )}
      </Part>
      <Part title={t('right')}>
        <Rows options={options.filter(({ right }) => right)} />
      </Part>
      {others.length > 0 && (
        <details className="group mt-3">
          <summary className="inline-flex min-h-11 items-center text-sm text-ink-soft">
            {t('others', { count: others.length })}
          </summary>
          <Rows options={others} />
        </details>
      )}
    </>
  )
}

/** Why there is no wrong choice to show. */
function withoutWrong({ given }: GivenAnswer, options: readonly GradedOption[]) {
  if (given !== 'answer') return given
  return options.some(({ chosen }) => chosen) ? 'incomplete' : 'gone'
}

function Part({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  return (
    <section className="mt-5 grid gap-1.5">
      <h3 className="label">{title}</h3>
      {children}
    </section>
  )
}

function Rows({ options }: { readonly options: readonly GradedOption[] }) {
  return (
    <ul className="grid gap-2.5">
      {options.map(({ id, text, why, right, chosen, unmet }) => (
        <GradedRow key={id} right={right} chosen={chosen} why={why} unmet={unmet}>
          <ItemText text={text} />
        </GradedRow>
      ))}
    </ul>
  )
}
