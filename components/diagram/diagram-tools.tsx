'use client'

import { Download, LinkIcon, Printer } from 'lucide-react'
import { useState } from 'react'
import { buttonClass } from '@/components/ui/button-class'
import { cn } from '@/components/ui/cn'
import { copyText } from '@/lib/client/copy-text'

interface DiagramToolsProps {
  readonly svg: string
  readonly png: string
  readonly words: Readonly<Record<'download' | 'print' | 'copy' | 'copied' | 'notCopied', string>>
}

/** Where nothing can be pressed it is not there. */
const scripted = cn(buttonClass.quiet, 'noscript:hidden')

/** The picture to take along: as a file, on paper, as a link to the step that is shown. */
export function DiagramTools({ svg, png, words }: DiagramToolsProps) {
  const [outcome, setOutcome] = useState('')
  const copy = async () => {
    // The same words again would not be read out.
    setOutcome('')
    const copied = await copyText(window.location.href)
    setOutcome(copied ? words.copied : words.notCopied)
  }

  return (
    <div className="mt-6 flex flex-wrap items-center gap-2 print:hidden">
      {[
        { href: svg, name: 'SVG' },
        { href: png, name: 'PNG' },
      ].map(({ href, name }) => (
        <a key={name} href={href} download className={buttonClass.quiet}>
          <Download aria-hidden className="size-4" />
          {name} {words.download}
        </a>
      ))}
      <button type="button" className={scripted} onClick={() => window.print()}>
        <Printer aria-hidden className="size-4" />
        {words.print}
      </button>
      <button type="button" className={scripted} onClick={copy}>
        <LinkIcon aria-hidden className="size-4" />
        {words.copy}
      </button>
      <span aria-live="polite" className="text-ink-soft text-sm">
        {outcome}
      </span>
    </div>
  )
}
