'use client'

import { Dialog } from '@base-ui/react/dialog'
import { buttonClass } from '@/components/ui/button-class'

export interface KeyWords {
  readonly title: string
  readonly next: string
  readonly previous: string
  readonly help: string
  readonly escape: string
  readonly note: string
  readonly close: string
}

export function HelpDialog({
  open,
  onOpenChange,
  words,
}: {
  readonly open: boolean
  readonly onOpenChange: (open: boolean) => void
  readonly words: KeyWords
}) {
  const keys = [
    ['j', words.next],
    ['k', words.previous],
    ['Esc', words.escape],
    ['?', words.help],
  ] as const

  return (
    <Dialog.Root open={open} onOpenChange={onOpenChange}>
      <Dialog.Portal>
        <Dialog.Backdrop className="dialog-backdrop" />
        <Dialog.Popup className="dialog-popup">
          <Dialog.Title className="text-lg font-bold">{words.title}</Dialog.Title>
          <dl className="my-4 grid grid-cols-[auto_1fr] items-baseline gap-x-5 gap-y-2.5">
            {keys.map(([key, does]) => (
              <div key={key} className="contents">
                <dt>
                  <kbd className="key">{key}</kbd>
                </dt>
                <dd>{does}</dd>
              </div>
            ))}
          </dl>
          <Dialog.Description className="text-xs text-ink-soft">{words.note}</Dialog.Description>
          <Dialog.Close className={`${buttonClass.secondary} mt-5`}>{words.close}</Dialog.Close>
        </Dialog.Popup>
      </Dialog.Portal>
    </Dialog.Root>
  )
}
