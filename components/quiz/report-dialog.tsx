'use client'

import { Dialog } from '@base-ui/react/dialog'
import { useLocale, useTranslations } from 'next-intl'
import { useId, useState } from 'react'
import type { ItemAnswer } from '@/lib/domain/item/grade-item'
import type { AskedItem } from '@/lib/domain/item/item'
import { answerText } from '@/lib/domain/report/answer-text'
import { type Issue, reportIssue } from '@/lib/domain/report/item-report'
import { ReportActions } from './report-actions'

interface ReportDialogProps {
  readonly open: boolean
  readonly onOpenChange: (open: boolean) => void
  readonly item: AskedItem
  readonly answer: ItemAnswer | null
}

/** The text of an issue about an item, to be copied. Nothing is sent. */
export function ReportDialog({ open, onOpenChange, item, answer }: ReportDialogProps) {
  const t = useTranslations('quiz.report')
  const [note, setNote] = useState('')
  const issue = useIssue(item, answer, note)
  const textId = useId()

  return (
    <Dialog.Root open={open} onOpenChange={onOpenChange}>
      <Dialog.Portal>
        <Dialog.Backdrop className="dialog-backdrop" />
        <Dialog.Popup className="dialog-popup grid gap-4">
          <Dialog.Title className="text-lg font-bold">{t('title')}</Dialog.Title>
          <Dialog.Description className="text-sm text-ink-soft">{t('text')}</Dialog.Description>
          <label className="grid gap-1.5">
            <span className="label">{t('note')}</span>
            <textarea
              rows={3}
              value={note}
              onChange={(event) => setNote(event.target.value)}
              className="w-full rounded-md border border-rule bg-surface px-3 py-2 text-sm"
            />
          </label>
          <label className="grid gap-1.5">
            <span className="label">{t('preview')}</span>
            <textarea
              id={textId}
              rows={8}
              readOnly
              value={`${issue.title}\n\n${issue.body}`}
              className="w-full rounded-md border border-line bg-surface-sunk px-3 py-2 font-mono text-xs"
            />
          </label>
          <ReportActions issue={issue} textId={textId} />
        </Dialog.Popup>
      </Dialog.Portal>
    </Dialog.Root>
  )
}

function useIssue(item: AskedItem, answer: ItemAnswer | null, note: string): Issue {
  const t = useTranslations('quiz.report.issue')
  const tTruth = useTranslations('quiz.trueFalse')
  const locale = useLocale()
  const truths = { true: tTruth('true'), false: tTruth('false') }

  return reportIssue(
    {
      item,
      locale,
      answer: answer && answerText(item, answer, truths),
      path: window.location.pathname,
      note,
    },
    {
      title: t('title'),
      item: t('item'),
      version: t('version'),
      locale: t('locale'),
      answer: t('answer'),
      noAnswer: t('noAnswer'),
      page: t('page'),
      question: t('question'),
      wrong: t('wrong'),
    },
  )
}
