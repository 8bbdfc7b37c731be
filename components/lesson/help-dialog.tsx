'use client'

import { Dialog } from '@base-ui/react/dialog'
import { Button } from '@/components/ui/button'
import { buttonClass } from '@/components/ui/button-class'
import { usePreference } from '@/lib/client/preference'
import { shortcuts } from '@/lib/client/quiz-preferences'

export interface KeyWords {
  readonly title: string
  readonly next: string
  readonly previous: string
  readonly help: string
  readonly escape: string
  readonly note: string
  readonly close: string
  readonly turnOff: string
  readonly turnOn: string
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
  const on = usePreference(shortcuts) === 'on'
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
          <div className="mt-5 flex flex-wrap gap-2">
            <Dialog.Close className={buttonClass.secondary}>{words.close}</Dialog.Close>
            <Button variant="quiet" onClick={() => shortcuts.choose(on ? 'off' : 'on')}>
              {on ? words.turnOff : words.turnOn}
            </Button>
          </div>
        </Dialog.Popup>
      </Dialog.Portal>
    </Dialog.Root>
  )
}
