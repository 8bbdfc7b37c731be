'use client'

import { useLocale, useTranslations } from 'next-intl'
import { useRef, useState } from 'react'
import { AddressEcho } from '@/components/ui/address-echo'
import { Button } from '@/components/ui/button'
import { useRouter } from '@/components/ui/link'
import { createSeed } from '@/lib/client/random-seed'
import { buildQuiz, type QuizSetup } from '@/lib/domain/quiz/build-quiz'
import { matchingItems } from '@/lib/domain/quiz/item-filter'
import { quizSlug } from '@/lib/domain/quiz/quiz-link'
import { AmountField } from './amount-field'
import type { BuilderCourse } from './builder-course'
import { CopyLink } from './copy-link'
import { FilterFields } from './filter-fields'
import { LoadFailure } from './load-failure'
import { Loosenings } from './loosenings'
import { MatchSummary } from './match-summary'
import { ModeField } from './mode-field'
import { PaceNote } from './pace-note'
import { useKnownItems } from './use-known-items'
import { useSetup } from './use-setup'

/** Puts a quiz together: what it may ask, how much, and how it is answered. */
export function QuizBuilder({ course }: { readonly course: BuilderCourse }) {
  const t = useTranslations('builder.build')
  const locale = useLocale()
  const router = useRouter()
  const { setup, change } = useSetup(course)
  const loaded = useKnownItems(setup.lookBack)
  // The link that is copied and the quiz that is started are the same.
  const [seed] = useState(createSeed)
  const known = loaded.type === 'loaded' ? loaded.value : null
  const matching = known && matchingItems(known.index, setup.filter, known.marked)
  const statusRef = useRef<HTMLParagraphElement>(null)
  const empty = matching === null || matching.length === 0

  // What loosens goes away once something fits.
  const loosen = (looser: Partial<QuizSetup>) => {
    statusRef.current?.focus({ preventScroll: true })
    change(looser)
  }
  const path = () => {
    if (known === null || matching === null) return '/quiz/play'
    return `/quiz/play?${quizSlug(buildQuiz(setup, matching, known.pace, seed))}`
  }

  return (
    <div className="mt-6 grid gap-x-16 lg:grid-cols-[minmax(0,1fr)_20rem] lg:items-start">
      <FilterFields course={course} setup={setup} known={known} onChange={change} />
      <div className="lg:sticky lg:top-6">
        <AmountField amount={setup.amount} onChange={(amount) => change({ amount })} />
        <ModeField mode={setup.mode} timed={setup.timed} onChange={change} />
      </div>
      {known !== null && empty && (
        <div className="mt-4 lg:col-span-2">
          <Loosenings setup={setup} known={known} onChange={loosen} />
        </div>
      )}
      <section
        aria-label={t('title')}
        className="build-bar sticky bottom-0 z-10 -mx-5 grid items-center gap-x-8 gap-y-2 border-line border-t bg-surface px-5 pt-3 pb-[max(0.75rem,env(safe-area-inset-bottom))] sm:grid-cols-[minmax(0,1fr)_auto] lg:col-span-2 lg:mx-0 lg:px-0"
      >
        <div className="min-h-[4.75rem]">
          <p ref={statusRef} role="status" tabIndex={-1} className="outline-none">
            {loaded.type === 'loading' && (
              <span className="text-ink-soft">{t('match.loading')}</span>
            )}
            {known !== null && <MatchSummary setup={setup} known={known} seed={seed} />}
          </p>
          {known !== null && matching !== null && (
            <PaceNote matching={matching} pace={known.pace} />
          )}
          {loaded.type === 'failed' && <LoadFailure onRetry={loaded.retry} />}
        </div>
        <div className="flex flex-wrap justify-end gap-2">
          <CopyLink
            key={JSON.stringify(setup)}
            disabled={empty}
            address={() => `${window.location.origin}/${locale}${path()}`}
          />
          <Button
            variant="primary"
            disabled={empty}
            onClick={() => router.push(path())}
            className="max-sm:grow"
          >
            {t('start')}
          </Button>
        </div>
      </section>
      <AddressEcho />
    </div>
  )
}
