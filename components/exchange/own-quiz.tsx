'use client'

import { useTranslations } from 'next-intl'
import { useMemo } from 'react'
import { Quiz } from '@/components/quiz/quiz'
import { buttonClass } from '@/components/ui/button-class'
import { Link } from '@/components/ui/link'
import { ownItems } from '@/lib/domain/own-items/own-file'
import type { QuizRef } from '@/lib/domain/progress/event'
import { quizLength } from '@/lib/domain/quiz/select-items'
import { OwnTrouble } from './own-trouble'
import { useOwnItems } from './use-own-items'

const ref: QuizRef = { kind: 'own', slug: 'all' }

/** A practice of what the learner imported. */
export function OwnQuiz() {
  const t = useTranslations('exchange')
  const { files, ready, trouble, dismissTrouble } = useOwnItems()
  const items = useMemo(() => ownItems(files), [files])
  if (!ready) {
    return (
      <p role="status" className="mt-8 min-h-dvh text-ink-soft">
        {t('practice.loading')}
      </p>
    )
  }

  return (
    <>
      {trouble !== null && <OwnTrouble trouble={trouble} onDismiss={dismissTrouble} />}
      {items.length === 0 ? (
        <NoItems />
      ) : (
        <Quiz
          quiz={{ ref, items, count: quizLength.lesson }}
          places={[]}
          back={{ href: '/quiz/exchange', title: t('title') }}
          next={null}
        />
      )}
    </>
  )
}

function NoItems() {
  const t = useTranslations('exchange.practice.empty')

  return (
    <div className="mt-6 rounded-lg border border-dashed border-rule px-5 py-10 text-center">
      <h2 className="text-lg">{t('title')}</h2>
      <p className="mt-1 mb-5 text-ink-soft">{t('text')}</p>
      <Link href="/quiz/exchange" className={buttonClass.primary}>
        {t('link')}
      </Link>
    </div>
  )
}
