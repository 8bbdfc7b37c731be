import { Dialog } from '@base-ui/react/dialog'
import { useTranslations } from 'next-intl'
import { buttonClass } from '@/components/ui/button-class'
import type { OwnFile } from '@/lib/domain/own-items/own-file'

interface RemoveFileProps {
  readonly file: OwnFile
  readonly onRemove: () => Promise<void>
}

/** Removes a file once it was said what goes and what stays. */
export function RemoveFile({ file: { name, items }, onRemove }: RemoveFileProps) {
  const t = useTranslations('exchange.own')
  const count = items.length

  return (
    <Dialog.Root>
      <Dialog.Trigger className={buttonClass.quiet} aria-label={t('removeOf', { name })}>
        {t('remove')}
      </Dialog.Trigger>
      <Dialog.Portal>
        <Dialog.Backdrop className="dialog-backdrop" />
        <Dialog.Popup className="dialog-popup">
          <Dialog.Title className="text-lg font-bold">{t('dialog.title', { name })}</Dialog.Title>
          <Dialog.Description className="my-3">{t('dialog.text', { count })}</Dialog.Description>
          <div className="flex flex-wrap justify-end gap-2">
            <Dialog.Close className={buttonClass.secondary}>{t('dialog.keep')}</Dialog.Close>
            <Dialog.Close className={buttonClass.primary} onClick={onRemove}>
              {t('dialog.remove', { count })}
            </Dialog.Close>
          </div>
        </Dialog.Popup>
      </Dialog.Portal>
    </Dialog.Root>
  )
}
