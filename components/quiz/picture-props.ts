import type { ReactNode } from 'react'
import type { AskedItem } from '@/lib/domain/item/item'
import type { ItemPicture } from '@/lib/domain/item/item-picture'
import type { Draft } from '@/lib/domain/quiz/draft'
import type { OnDraft } from './on-draft'

export interface AskedPictureProps {
  readonly item: AskedItem
  readonly draft?: Draft
  /** Absent once answered: then nothing is hidden any more. */
  readonly onDraft?: OnDraft | undefined
  /** The options, which are shown with the picture. */
  readonly children?: ReactNode
}

export interface PictureQuestionProps extends AskedPictureProps {
  readonly picture: ItemPicture
}
