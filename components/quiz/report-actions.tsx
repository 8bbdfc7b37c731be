'use client'

import { Dialog } from '@base-ui/react/dialog'
import { ArrowUpRight } from 'lucide-react'
import { useTranslations } from 'next-intl'
import { useEffect, useState } from 'react'
import { Button } from '@/components/ui/button'
import { buttonClass } from '@/components/ui/button-class'
import { copyText } from '@/lib/client/copy-text'
import { fetchIssuesUrl } from '@/lib/client/issues-url'
import type { Issue } from '@/lib/domain/report/item-report'
import { newIssueAddress } from '@/lib/domain/report/new-issue-address'

interface ReportActionsProps {
  readonly issue: Issue
  /** Of the field that shows the text: what cannot be copied is selected there. */
  readonly textId: string
}

/** Copy the text, take it to the repository where there is one, or leave. */
export function ReportActions({ issue, textId }: ReportActionsProps) {
  const t = useTranslations('quiz.report')
  const [outcome, setOutcome] = useState<'copied' | 'selected' | null>(null)
  const issuesUrl = useIssuesUrl()

  const copy = async () => {
    const copied = await copyText(`${issue.title}\n\n${issue.body}`)
    if (!copied) selectText(textId)
    setOutcome(copied ? 'copied' : 'selected')
  }

  return (
    <>
      <p role="status" className="min-h-6 text-sm font-bold">
        {outcome !== null && t(outcome)}
      </p>
      <div className="flex flex-wrap justify-end gap-2">
        <Dialog.Close className={buttonClass.quiet}>{t('close')}</Dialog.Close>
        {issuesUrl !== null && (
          <a
            href={newIssueAddress(issuesUrl, issue)}
            target="_blank"
            rel="noreferrer"
            className={buttonClass.secondary}
          >
            {t('newIssue')}
            <ArrowUpRight aria-hidden className="size-4 shrink-0" />
          </a>
        )}
        <Button variant="primary" onClick={copy}>
          {t('copy')}
        </Button>
      </div>
    </>
  )
}

/** Null where there is no repository to go to, or until it is known. */
function useIssuesUrl(): string | null {
  const [url, setUrl] = useState<string | null>(null)
  useEffect(() => {
    let gone = false
    void fetchIssuesUrl().then((found) => {
      if (!gone) setUrl(found)
    })
    return () => {
      gone = true
    }
  }, [])
  return url
}

function selectText(id: string): void {
  const field = document.getElementById(id)
  if (!(field instanceof HTMLTextAreaElement)) return
  field.focus()
  field.select()
}
