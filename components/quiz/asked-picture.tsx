import { lazy, Suspense } from 'react'
import type { AskedPictureProps, PictureQuestionProps } from './picture-props'

// Few items ask about a picture: what draws it is a script of its own. Where that cannot be had there are its words.
const PictureQuestion = lazy(async () => ({
  default: await import('./picture-question').then(
    (loaded) => loaded.PictureQuestion,
    () => PictureInWords,
  ),
}))

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
