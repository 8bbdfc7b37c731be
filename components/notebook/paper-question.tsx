import { useTranslations } from 'next-intl'
import { ItemText } from '@/components/quiz/item-text'
import type { AskedItem, Option } from '@/lib/domain/item/item'
import { choiceNumber } from './choice-number'
import { PaperHead } from './paper-head'
import { PaperNote } from './paper-note'
import type { NumberedEntry } from './printed-entry'

/** An entry with everything that would give it away left for the last pages, and room to answer. */
export function PaperQuestion({ number, entry, item }: NumberedEntry) {
  return (
    <>
      <PaperHead number={number} entry={entry} item={item} />
      <OpenChoices item={item} />
      <PaperNote text="" lines={item.scenario === null ? 2 : 3} />
    </>
  )
}

function OpenChoices({ item }: { readonly item: AskedItem }) {
  const t = useTranslations('quiz.trueFalse')
  switch (item.type) {
    case 'single':
    case 'multiple':
    case 'ordering':
      return <OpenList texts={item.options.map(({ text }) => text)} />
    case 'true_false':
      return <OpenList texts={[t('true'), t('false')]} />
    case 'matching':
    case 'categorise':
      return (
        <>
          <OpenList texts={item.left.map(textOf)} />
          <p>{item.right.map(textOf).join(' / ')}</p>
        </>
      )
    case 'number':
    case 'cloze':
      return null
  }
}

function textOf({ text }: Option): string {
  return text
}

function OpenList({ texts }: { readonly texts: readonly string[] }) {
  return (
    <ul className="paper-choices">
      {texts.map((text, index) => (
        <li key={text}>
          <span className="paper-box" />
          <span>
            {choiceNumber(index)} <ItemText text={text} />
          </span>
        </li>
      ))}
    </ul>
  )
}
