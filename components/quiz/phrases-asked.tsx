'use client'

import { useLocale, useTranslations } from 'next-intl'
import { useCallback, useEffect, useState } from 'react'
import { Button } from '@/components/ui/button'
import { Link } from '@/components/ui/link'
import { useFocusHandedOn } from '@/components/ui/use-focus-handed-on'
import { fetchExamPhrases } from '@/lib/client/exam-phrases'
import type { ExamPhrase } from '@/lib/domain/phrase/exam-phrase'
import { phrasesIn } from '@/lib/domain/phrase/phrases-in'
import { Twin } from './other-language'

/** The exam's set phrases in a stem: in both languages, with what each rules out. Only for after the answer: they are hints. */
export function PhrasesAsked({ stem }: { readonly stem: string }) {
  const t = useTranslations('quiz.phrases')
  const locale = useLocale()
  const { phrases, failed, ask } = useExamPhrases()
  const found = phrasesIn(phrases, stem, locale)

  if (failed) return <Failed onRetry={ask} />
  if (found.length === 0) return null
  return (
    <div className="grid gap-2">
      <h4 className="label">{t('title')}</h4>
      <dl className="grid gap-2">
        {found.map((phrase) => (
          <Phrase key={phrase.id} {...phrase} />
        ))}
      </dl>
      <p className="text-sm">
        <Link
          href={`/quiz/phrases#${found[0]?.id}`}
          prefetch={false}
          className="pencil-link inline-flex min-h-11 items-center"
        >
          {t('all')}
        </Link>
      </p>
    </div>
  )
}

function Failed({ onRetry }: { readonly onRetry: () => void }) {
  const t = useTranslations('quiz.phrases')
  const ref = useFocusHandedOn<HTMLParagraphElement>()

  return (
    <p ref={ref} className="flex flex-wrap items-center gap-x-3 text-sm">
      {t('failed')}
      <Button onClick={onRetry}>{t('retry')}</Button>
    </p>
  )
}

function Phrase({ phrase, rulesOut }: ExamPhrase) {
  const t = useTranslations('quiz.phrases')
  const locale = useLocale()
  const other = locale === 'ko' ? 'en' : 'ko'

  return (
    <div>
      <dt className="font-bold">
        {phrase[locale]}{' '}
        <span lang={other} className="font-normal text-ink-soft">
          {phrase[other]}
        </span>
      </dt>
      <dd className="text-sm">
        <Twin text={(_, language) => rulesOut[language]}>
          <span className="label">{t('rulesOut')}</span> {rulesOut[locale]}
        </Twin>
      </dd>
    </div>
  )
}

function useExamPhrases() {
  const [phrases, setPhrases] = useState<readonly ExamPhrase[]>([])
  const [failed, setFailed] = useState(false)
  const ask = useCallback(() => {
    setFailed(false)
    fetchExamPhrases().then(setPhrases, () => setFailed(true))
  }, [])
  useEffect(ask, [ask])
  return { phrases, failed, ask }
}
