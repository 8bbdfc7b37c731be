'use client'

import { Clock, FileQuestion, ListChecks, PenLine } from 'lucide-react'
import { useTranslations } from 'next-intl'
import { Button } from '@/components/ui/button'
import { cn } from '@/components/ui/cn'
import type { ExamRules } from './exam-rules'
import { SittingList } from './sitting-list'
import type { Room } from './use-exam-room'

interface ExamLobbyProps {
  readonly rules: ExamRules
  readonly status: Exclude<Room['type'], 'sitting'>
  /** Whether a sitting is under way. */
  readonly running: boolean
  readonly onStart: () => void
}

/** What a learner agrees to before the clock runs; who comes back has agreed to it. */
export function ExamLobby({ rules, status, running, onStart }: ExamLobbyProps) {
  const t = useTranslations('sitting.lobby')
  const isFetching = status === 'starting' || status === 'returning'

  return (
    <div className={cn('mt-6', status === 'looking' && 'in-data-returning:invisible')}>
      {status !== 'returning' && (
        <section aria-labelledby="before">
          <h2 id="before" className="border-b-2 border-ink pb-1 text-lg">
            {t('title')}
          </h2>
          <RuleList rules={rules} />
          <Button
            variant="primary"
            className="max-sm:w-full"
            disabled={status === 'looking' || isFetching}
            onClick={onStart}
          >
            {t(buttonWords(status, running))}
          </Button>
        </section>
      )}
      <div role="status" className="mt-4 grid gap-1 text-sm">
        {isFetching && <p>{t('fetching')}</p>}
        {status === 'failed' && <p className="font-bold text-correction">{t('failed')}</p>}
        {status === 'failed' && running && <p>{t('failedRunning')}</p>}
      </div>
      {status !== 'returning' && <SittingList rules={rules} />}
    </div>
  )
}

function buttonWords(status: ExamLobbyProps['status'], running: boolean) {
  if (status === 'failed') return 'retry'
  return running ? 'resume' : 'start'
}

function RuleList({ rules: { preset } }: Pick<ExamLobbyProps, 'rules'>) {
  const t = useTranslations('sitting.lobby.rules')
  const { items, minutes, unscored } = preset
  const lines = [
    [Clock, t('time', { items, minutes })],
    [PenLine, t('answers')],
    [FileQuestion, unscored === 0 ? t('allScored') : t('unscored', { unscored })],
    [ListChecks, t('end')],
  ] as const

  return (
    <ul className="my-4 grid gap-2">
      {lines.map(([Icon, line]) => (
        <li key={line} className="flex items-start gap-3">
          <Icon aria-hidden className="mt-1.5 size-5 shrink-0 text-accent" />
          {line}
        </li>
      ))}
    </ul>
  )
}
