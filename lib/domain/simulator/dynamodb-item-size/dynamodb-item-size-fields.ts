import type { Book } from '@/lib/domain/simulator/book'
import { choiceField, numberField, switchField, textField } from '@/lib/domain/simulator/field'
import type { FieldGroup } from '@/lib/domain/simulator/simulator'
import type { Localized } from '@/lib/shared/locale'
import { practiceItems } from './example-items'
import { itemLimits } from './item-limits'
import { readItemText } from './read-item-text'

/** Five times the limit: more than any item takes that fits, in whatever JSON. */
const longestText = 2_000_000

export const itemSizeGroups: readonly FieldGroup[] = [
  { id: 'item', name: { ko: '항목', en: 'Item' } },
  { id: 'storage', name: { ko: '저장', en: 'Storage' } },
]

export function itemSizeFields() {
  return {
    item: textField({
      label: { ko: '항목 JSON', en: 'Item as JSON' },
      hint: {
        ko: '일반 JSON이나 DynamoDB JSON을 붙여 넣으십시오. 이 브라우저를 떠나지 않습니다.',
        en: 'Paste plain JSON or DynamoDB JSON. It never leaves this browser.',
      },
      group: 'item',
      lines: 14,
      longest: longestText,
      samples: practiceItems,
    }),
    form: choiceField({
      label: { ko: '읽는 방법', en: 'Read it as' },
      group: 'item',
      options: [
        { value: 'auto', name: { ko: '알아서', en: 'whatever it is' } },
        { value: 'typed', name: { ko: 'DynamoDB JSON', en: 'DynamoDB JSON' } },
        { value: 'plain', name: { ko: '일반 JSON', en: 'plain JSON' } },
      ],
    }),
    items: numberField({
      label: { ko: '이런 항목의 수', en: 'Items like this one' },
      unit: { ko: '개', en: 'items' },
      min: 1,
      max: 1e9,
      scale: 'log',
      group: 'storage',
    }),
    globalTable: switchField({
      label: { ko: '글로벌 테이블입니다', en: 'It is a global table' },
      group: 'storage',
    }),
  }
}

/** What is wrong with the text of an item, whichever form it has. */
export function checkItem(text: string, book: Book): Localized | null {
  const read = readItemText(text, 'auto', itemLimits(book))
  return 'problem' in read ? read.problem : null
}
