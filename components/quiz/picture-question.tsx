import { useLocale, useTranslations } from 'next-intl'
import { ItemPicture } from '@/components/diagram/item-picture'
import { isChosen } from '@/lib/domain/quiz/draft'
import type { PictureQuestionProps } from './picture-props'

/** Pointing at a part of the picture chooses the option that stands for it. */
export function PictureQuestion({
  picture,
  draft = null,
  onDraft,
  children,
}: PictureQuestionProps) {
  const t = useTranslations('quiz')
  const locale = useLocale()
  const options = Object.entries(picture.parts)
  const choose = (part: string) => {
    const [optionId] = options.find(([, one]) => one === part) ?? []
    if (optionId !== undefined) onDraft?.({ type: 'choice_toggled', optionId })
  }

  return (
    <ItemPicture
      picture={picture}
      locale={locale}
      chosen={options.flatMap(([id, part]) => (isChosen(draft, id) ? [part] : []))}
      open={onDraft === undefined}
      onPoint={onDraft && options.length > 0 ? choose : undefined}
      inWords={t('pictureInWords')}
    >
      {children}
    </ItemPicture>
  )
}
