import { numberText } from '@/lib/domain/fact/unit'
import type { Localized } from '@/lib/shared/locale'
import { type AttributeType, attributeTypes } from './attribute-value'

/** What keeps something from being an item, and where in it. */
export type ItemFault = Problem & { readonly path: readonly (string | number)[] }

export type Problem =
  | { readonly kind: 'not-an-object' }
  | { readonly kind: 'not-typed' }
  | { readonly kind: 'wrong-value'; readonly type: AttributeType }
  | { readonly kind: 'too-many-digits'; readonly digits: number; readonly most: number }
  | { readonly kind: 'number-out-of-range'; readonly smallest: number; readonly largest: number }
  | { readonly kind: 'empty-set' }
  | { readonly kind: 'repeated-in-set' }
  | { readonly kind: 'too-deep'; readonly most: number }

/** What keeps a text from being an item, in a sentence that begins with the place: `주소.city의 N`. */
export function itemFaultText(fault: ItemFault): Localized {
  const { ko, en } = expectedInstead(fault)
  const place = pathText(fault.path)
  return place === ''
    ? { ko: `${ko}.`, en: `${capital(en)}.` }
    : { ko: `${place}: ${ko}.`, en: `${place}: ${en}.` }
}

function pathText(path: ItemFault['path']): string {
  return path
    .map((part) => (typeof part === 'number' ? `[${part}]` : `.${part}`))
    .join('')
    .replace(/^\./, '')
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}

/** What was expected there instead, to follow the path: `expected at most 38 significant digits, not 40`. */
export function expectedInstead(fault: Problem): Localized {
  switch (fault.kind) {
    case 'not-an-object':
      return {
        ko: '{"id": {"S": "a1"}}처럼 속성 이름과 값을 담은 객체여야 합니다',
        en: 'expected an object of attributes, such as {"id": {"S": "a1"}}',
      }
    case 'not-typed':
      return {
        ko: `{"S": "문자열"}처럼 형식 하나와 값이어야 합니다. 형식은 ${attributeTypes.join(', ')} 중 하나입니다`,
        en: `expected one type with its value, such as {"S": "text"}; the types are ${attributeTypes.join(', ')}`,
      }
    case 'wrong-value':
      return expectedValue[fault.type]
    case 'too-many-digits':
      return {
        ko: `유효숫자가 ${numberText(fault.most)}자리 이하여야 하는데 ${numberText(fault.digits)}자리입니다`,
        en: `expected at most ${numberText(fault.most)} significant digits, not ${numberText(fault.digits)}`,
      }
    case 'number-out-of-range':
      return {
        ko: `0이거나 크기가 1E${fault.smallest} 이상, 1E+${fault.largest + 1} 미만인 숫자여야 합니다`,
        en: `expected zero or a number of a magnitude from 1E${fault.smallest} to just under 1E+${fault.largest + 1}`,
      }
    case 'empty-set':
      return {
        ko: '세트에는 값이 하나 이상 있어야 합니다',
        en: 'expected at least one value in a set',
      }
    case 'repeated-in-set':
      return {
        ko: '세트에는 같은 값이 두 번 나올 수 없습니다',
        en: 'expected no value twice in a set',
      }
    case 'too-deep':
      return {
        ko: `리스트와 맵은 ${numberText(fault.most)}단계까지만 중첩할 수 있습니다`,
        en: `expected lists and maps to be nested at most ${numberText(fault.most)} levels deep`,
      }
  }
}

const expectedValue: Record<AttributeType, Localized> = {
  S: { ko: 'S의 값은 문자열이어야 합니다', en: 'expected text for S' },
  N: {
    ko: 'N의 값은 "27"처럼 문자열로 적은 숫자여야 합니다',
    en: 'expected a number as text for N, such as "27"',
  },
  B: { ko: 'B의 값은 base64로 적어야 합니다', en: 'expected base64 for B' },
  BOOL: { ko: 'BOOL의 값은 true나 false여야 합니다', en: 'expected true or false for BOOL' },
  NULL: { ko: 'NULL의 값은 true여야 합니다', en: 'expected true for NULL' },
  M: { ko: 'M의 값은 속성을 담은 객체여야 합니다', en: 'expected an object of attributes for M' },
  L: { ko: 'L의 값은 값을 담은 배열이어야 합니다', en: 'expected an array of values for L' },
  SS: { ko: 'SS의 값은 문자열의 배열이어야 합니다', en: 'expected an array of texts for SS' },
  NS: {
    ko: 'NS의 값은 문자열로 적은 숫자의 배열이어야 합니다',
    en: 'expected an array of numbers as texts for NS',
  },
  BS: { ko: 'BS의 값은 base64의 배열이어야 합니다', en: 'expected an array of base64 for BS' },
}
