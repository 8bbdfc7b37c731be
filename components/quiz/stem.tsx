import { useTranslations } from 'next-intl'
import { Fragment } from 'react'

interface StemProps {
  readonly text: string
  /** What fills the gap once the answer is known. */
  readonly filling: string | null
}

/** The words of a question. A gap never parts from what is written close behind it. */
export function Stem({ text, filling }: StemProps) {
  const t = useTranslations('quiz')
  const [head = '', ...tails] = text.split(/_{3,}/)

  return (
    <>
      {head}
      {tails.map((tail, index) => {
        const close = /^\S*/.exec(tail)?.[0] ?? ''
        return (
          // biome-ignore lint/suspicious/noArrayIndexKey: the parts of one sentence never change places
          <Fragment key={index}>
            <span className={filling === null ? 'whitespace-nowrap' : ''}>
              <Gap name={t('blank')} filling={filling} />
              {close}
            </span>
            {tail.slice(close.length)}
          </Fragment>
        )
      })}
    </>
  )
}

function Gap({ name, filling }: { readonly name: string; readonly filling: string | null }) {
  if (filling !== null) return <mark className="highlighted text-ink">{filling}</mark>
  return (
    <span className="mx-0.5 inline-block w-16 border-b-2 border-accent">
      <span className="sr-only">{name}</span>
      {'\u00a0'}
    </span>
  )
}
