import { useTranslations } from 'next-intl'
import { Fragment } from 'react'

/** The words of a question; its gap is drawn, or filled once the answer is known. */
export function Stem({ text, filling = null }: { text: string; filling?: string | null }) {
  const t = useTranslations('quiz')
  const parts = text.split(/_{3,}/)

  return parts.map((part, index) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: the parts of one sentence never change places
    <Fragment key={index}>
      {index > 0 && <Gap name={t('blank')} filling={filling} />}
      {part}
    </Fragment>
  ))
}

function Gap({ name, filling }: { readonly name: string; readonly filling: string | null }) {
  if (filling !== null) return <mark className="highlighted whitespace-nowrap">{filling}</mark>
  return (
    <span className="mx-0.5 inline-block w-16 border-b-2 border-accent align-baseline">
      <span className="sr-only">{name}</span>
      {'\u00a0'}
    </span>
  )
}
