import { Dialog } from '@base-ui/react/dialog'
import { useTranslations } from 'next-intl'
import { type RefObject, useRef } from 'react'
import { buttonClass } from '@/components/ui/button-class'
import type { OwnFile } from '@/lib/domain/own-items/own-file'

interface RemoveFileProps {
  readonly file: OwnFile
  readonly onRemove: () => Promise<void>
  /** What takes the focus once the file, and the button with it, is gone. */
  readonly focusAfter: RefObject<HTMLElement | null>
}

/** Removes a file once it was said what goes and what stays. */
export function RemoveFile({ file: { name, items }, onRemove, focusAfter }: RemoveFileProps) {
  const t = useTranslations('exchange.own')
  const count = items.length
  const removed = useRef(false)
  const remove = () => {
    removed.current = true
    void onRemove()
  }

  return (
    <Dialog.Root>
      <Dialog.Trigger className={buttonClass.quiet} aria-label={t('removeOf', { name })}>
        {t('remove')}
      </Dialog.Trigger>
      <Dialog.Portal>
        <Dialog.Backdrop className="dialog-backdrop" />
        <Dialog.Popup
          className="dialog-popup"
          finalFocus={() => (removed.current ? focusAfter.current : true)}
        >
          <Dialog.Title className="text-lg font-bold">{t('dialog.title', { name })}</Dialog.Title>
          <Dialog.Description className="my-3">{t('dialog.text', { count })}</Dialog.Description>
          <div className="flex flex-wrap justify-end gap-2">
            <Dialog.Close className={buttonClass.secondary}>{t('dialog.keep')}</Dialog.Close>
            <Dialog.Close className={buttonClass.primary} onClick={remove}>
              {t('dialog.remove', { count })}
            </Dialog.Close>
          </div>
        </Dialog.Popup>
      </Dialog.Portal>
    </Dialog.Root>
  )
}
