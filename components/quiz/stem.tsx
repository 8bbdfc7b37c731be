import { useTranslations } from 'next-intl'
import { Fragment } from 'react'
import type { Item } from '@/lib/domain/item/item'
import { sentencesOf } from '@/lib/domain/item/sentence'
import { ItemText } from './item-text'

interface StemProps {
  readonly item: Item
  /** What fills the gap once the answer is known. */
  readonly filling: string | null
}

/** The words of a question; of a situation, what it tells and then what it asks. */
export function Stem({ item, filling }: StemProps) {
  if (item.scenario === null) return <GappedText text={item.stem} filling={filling} />
  const sentences = sentencesOf(item.stem)
  return (
    <>
      <span className="mb-2 block font-normal text-base">
        <ItemText text={sentences.slice(0, -1).join(' ')} />
      </span>
      <ItemText text={sentences.at(-1) ?? ''} />
    </>
  )
}

/** A gap never parts from what is written close behind it. */
function GappedText({ text, filling }: { readonly text: string; readonly filling: string | null }) {
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
