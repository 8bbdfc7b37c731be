import { lazy, type ReactNode, Suspense } from 'react'
import type { AskedItem } from '@/lib/domain/item/item'
import type { ItemPicture } from '@/lib/domain/item/item-picture'
import type { Draft } from '@/lib/domain/quiz/draft'
import type { OnDraft } from './on-draft'

// Few items ask about a picture: what draws it is a script of its own. Where that cannot be had there are its words.
const PictureQuestion = lazy(async () => ({
  default: await import('./picture-question').then(
    (loaded) => loaded.PictureQuestion,
    () => PictureInWords,
  ),
}))

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

/** The picture that an item asks about, if there is one, and its options. */
export function AskedPicture(props: AskedPictureProps) {
  if (!props.item.picture) return props.children
  return (
    <Suspense fallback={<div aria-busy className="min-h-96" />}>
      <PictureQuestion {...props} picture={props.item.picture} />
    </Suspense>
  )
}

function PictureInWords({ picture, children }: PictureQuestionProps) {
  return (
    <>
      <p>{picture.text.join(' · ')}</p>
      {children}
    </>
  )
}
