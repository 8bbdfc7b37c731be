import { useLocale, useTranslations } from 'next-intl'
import { Fragment } from 'react'
import type { AskedItem } from '@/lib/domain/item/item'
import { sentencesOf } from '@/lib/domain/lesson/sentence'
import { ItemText } from './item-text'
import { Twin } from './other-language'
import { fillings as fillingsOf } from './use-right-answer'

interface StemProps {
  readonly item: AskedItem
  /** What fills each gap once the answer is known; what stands in several places fills them all. */
  readonly fillings: readonly string[] | null
}

/** The words of a question; of a situation, what it tells and then what it asks. */
export function Stem({ item, fillings }: StemProps) {
  if (item.scenario === null) {
    const filled = (twin: AskedItem, locale: string) => fillings && fillingsOf(twin, locale)
    return (
      <Twin
        text={(twin, locale) => <GappedText text={twin.stem} fillings={filled(twin, locale)} />}
      >
        <GappedText text={item.stem} fillings={fillings} />
      </Twin>
    )
  }
  return (
    <>
      <span className="situation">
        <Twin text={(twin) => situationOf(twin)}>
          <ItemText text={situationOf(item)} />
        </Twin>
      </span>
      <Twin text={(twin) => questionOf(twin)}>
        <ItemText text={questionOf(item)} />
      </Twin>
    </>
  )
}

function situationOf({ stem }: AskedItem): string {
  return sentencesOf(stem).slice(0, -1).join(' ')
}

function questionOf({ stem }: AskedItem): string {
  return sentencesOf(stem).at(-1) ?? ''
}

interface GappedTextProps {
  readonly text: string
  readonly fillings: readonly string[] | null
}

/** A gap never parts from what is written close behind it. */
function GappedText({ text, fillings }: GappedTextProps) {
  const t = useTranslations('quiz')
  const [head = '', ...tails] = text.split(/_{3,}/)

  return (
    <>
      <ItemText text={head} />
      {tails.map((tail, index) => {
        const close = /^\S*/.exec(tail)?.[0] ?? ''
        const filling = fillings === null ? null : (fillings[index] ?? fillings.at(-1) ?? '')
        return (
          // biome-ignore lint/suspicious/noArrayIndexKey: the parts of one sentence never change places
          <Fragment key={index}>
            <span className={filling === null ? 'whitespace-nowrap' : ''}>
              <Gap name={t('blank')} filling={filling} />
              {close}
            </span>
            <ItemText text={tail.slice(close.length)} />
          </Fragment>
        )
      })}
    </>
  )
}

function Gap({ name, filling }: { readonly name: string; readonly filling: string | null }) {
  const locale = useLocale()
  if (filling !== null) return <mark className="highlighted text-ink">{filling}</mark>
  return (
    <span className="mx-0.5 inline-block w-16 border-b-2 border-accent">
      <span lang={locale} className="sr-only">
        {name}
      </span>
      {'\u00a0'}
    </span>
  )
}
