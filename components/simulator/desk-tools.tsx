import { Copy, LinkIcon, Minimize2, Presentation, Printer, RotateCcw } from 'lucide-react'
import { useLocale, useTranslations } from 'next-intl'
import { useState } from 'react'
import { Button } from '@/components/ui/button'
import { replaceQuery } from '@/components/ui/use-address'
import { copyText } from '@/lib/client/copy-text'
import type { Desk, DeskEvent } from '@/lib/domain/simulator/desk'
import type { Outcome } from '@/lib/domain/simulator/outcome'
import { outcomeText } from '@/lib/domain/simulator/outcome-text'
import { settingAddress } from '@/lib/domain/simulator/setting-address'
import type { SimulatorView } from '@/lib/domain/simulator/simulator-view'
import type { EvidenceByFact } from './because'
import { useProjector } from './use-projector'

interface DeskToolsProps {
  readonly title: string
  readonly view: SimulatorView
  readonly evidence: EvidenceByFact
  readonly desk: Desk
  readonly outcome: Outcome
  readonly onSend: (event: DeskEvent) => void
}

/** What can be done with a setting: begin anew, pass it on, show it to a class. */
export function DeskTools({ title, view, evidence, desk, outcome, onSend }: DeskToolsProps) {
  const t = useTranslations('simulator.tools')
  const locale = useLocale()
  const [said, setSaid] = useState('')
  const { projected, toggle } = useProjector()
  const icon = { 'aria-hidden': true, className: 'size-4' } as const

  const copy = async (text: string, done: string) => {
    // The same words again would not be read out.
    setSaid('')
    setSaid((await copyText(text)) ? done : t('notCopied'))
  }
  const copyLink = () => {
    const { values, whole } = settingAddress(desk.setting)
    replaceQuery(values)
    return copy(window.location.href, whole ? t('linkCopied') : t('linkPart'))
  }
  const copyAll = () => {
    const text = outcomeText(title, view.fields, desk.setting, outcome, locale, {
      book: view.book,
      evidence,
    })
    return copy(`${text}\n\n${window.location.href}`, t('textCopied'))
  }

  return (
    // biome-ignore lint/a11y/useSemanticElements: a toolbar of buttons is no set of fields
    <div role="group" aria-label={t('label')} className="sim-tools noscript:hidden">
      <Button
        variant="quiet"
        onClick={() => onSend({ type: 'setting_chosen', setting: view.setting })}
      >
        <RotateCcw {...icon} />
        {t('reset')}
      </Button>
      <Button variant="quiet" onClick={copyLink}>
        <LinkIcon {...icon} />
        {t('link')}
      </Button>
      <Button variant="quiet" onClick={copyAll}>
        <Copy {...icon} />
        {t('text')}
      </Button>
      <Button variant="quiet" onClick={() => window.print()}>
        <Printer {...icon} />
        {t('print')}
      </Button>
      <Button variant="quiet" aria-pressed={projected} onClick={toggle}>
        {projected ? <Minimize2 {...icon} /> : <Presentation {...icon} />}
        {projected ? t('leave') : t('projector')}
      </Button>
      <span role="status" className="text-ink-soft text-sm">
        {said}
      </span>
    </div>
  )
}
