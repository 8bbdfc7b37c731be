import { useLocale, useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import type { AskedItem } from '@/lib/domain/item/item'
import type { Highlight } from '@/lib/domain/progress/event'
import { type StemRun, stemParts } from '@/lib/domain/quiz/stem-runs'

interface MarkedStemProps {
  readonly item: AskedItem
  readonly highlights: readonly Highlight[]
}

/** The words of a question with the learner's highlighter on them, as far as it went over them in this language. */
export function MarkedStem({ item, highlights }: MarkedStemProps) {
  const locale = useLocale()
  const ranges = highlights.filter((one) => one.locale === locale)
  const { situation, question } = stemParts(item.stem, item.scenario !== null, ranges)

  return (
    <>
      {situation.length > 0 && (
        <span className="situation">
          <Runs runs={situation} />
        </span>
      )}
      <Runs runs={question} />
    </>
  )
}

function Runs({ runs }: { readonly runs: readonly StemRun[] }) {
  return runs.map((run) =>
    run.highlighted ? (
      <mark key={run.start} className="highlighted text-ink">
        <Words run={run} />
      </mark>
    ) : (
      <Words key={run.start} run={run} />
    ),
  )
}

function Words({ run }: { readonly run: StemRun }): ReactNode {
  const t = useTranslations('quiz')
  switch (run.style) {
    case 'plain':
      return <span data-start={run.start}>{run.text}</span>
    case 'strong':
      return <strong data-start={run.start}>{run.text}</strong>
    case 'code':
      return <code data-start={run.start}>{run.text}</code>
    case 'gap':
      return (
        <span data-start={run.start} className="mx-0.5 inline-block w-16 border-b-2 border-accent">
          <span className="sr-only">{t('blank')}</span>
          {'\u00a0'}
        </span>
      )
  }
}
