'use client'

import { Check, LinkIcon } from 'lucide-react'
import { useTranslations } from 'next-intl'
import { useState } from 'react'
import { Button } from '@/components/ui/button'

interface CopyLinkProps {
  readonly disabled?: boolean
  /** The whole address, asked for when it is copied. */
  readonly address: () => string
}

/** Copies an address; where the browser forbids that, as on plain http, it is shown to be copied by hand. */
export function CopyLink({ disabled = false, address }: CopyLinkProps) {
  const t = useTranslations('builder.link')
  const [outcome, setOutcome] = useState<'copied' | { readonly byHand: string } | null>(null)

  const copy = async () => {
    const link = address()
    try {
      await navigator.clipboard.writeText(link)
      setOutcome('copied')
    } catch {
      setOutcome({ byHand: link })
    }
  }

  return (
    <div className="flex flex-wrap items-center gap-2">
      <Button variant="quiet" disabled={disabled} onClick={copy}>
        {outcome === 'copied' ? (
          <Check aria-hidden className="size-4" />
        ) : (
          <LinkIcon aria-hidden className="size-4" />
        )}
        {t('copy')}
      </Button>
      <span aria-live="polite" className="min-h-6 text-ink-soft text-sm">
        {outcome === 'copied' && t('copied')}
      </span>
      {outcome !== null && outcome !== 'copied' && (
        <label className="grid gap-1 text-sm">
          {t('byHand')}
          <input
            readOnly
            value={outcome.byHand}
            onFocus={(event) => event.target.select()}
            className="min-h-11 w-full rounded-md border border-rule bg-surface-raised px-3"
          />
        </label>
      )}
    </div>
  )
}
