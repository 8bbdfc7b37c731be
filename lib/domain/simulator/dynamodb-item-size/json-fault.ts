import { numberText } from '@/lib/domain/fact/unit'
import type { Localized } from '@/lib/shared/locale'

/** What could have stood where the text stops being JSON. */
export type JsonExpected =
  | 'value'
  | 'name'
  | 'colon'
  | 'comma-or-brace'
  | 'comma-or-bracket'
  | 'end'

export type JsonFault = { readonly at: number } & (
  | { readonly kind: 'unexpected'; readonly expected: JsonExpected; readonly found: string }
  | { readonly kind: 'bad-string' }
  | { readonly kind: 'repeated-name'; readonly name: string }
  | { readonly kind: 'too-deep' }
)

/** Where the text stops being JSON and what to do about it, in a sentence or two. */
export function jsonFaultText(fault: JsonFault, text: string): Localized {
  const { line, column } = placeIn(text, fault.at)
  const [ko, en] = reasonOf(fault)
  return {
    ko: `${line}번째 줄 ${column}번째 글자에서 JSON이 어긋납니다. ${ko}`,
    en: `This stops being JSON at line ${line}, character ${column}. ${en}`,
  }
}

function placeIn(text: string, at: number): { readonly line: string; readonly column: string } {
  const before = text.slice(0, at)
  const lastBreak = before.lastIndexOf('\n')
  return {
    line: numberText(before.split('\n').length),
    column: numberText(at - lastBreak),
  }
}

function reasonOf(fault: JsonFault): readonly [ko: string, en: string] {
  switch (fault.kind) {
    case 'unexpected':
      return unexpected(fault.expected, fault.found)
    case 'bad-string':
      return [
        '문자열을 큰따옴표로 닫고, 그 안의 줄바꿈은 \\n으로 적으십시오.',
        'Close the text with a quotation mark, and write a line break in it as \\n.',
      ]
    case 'repeated-name':
      return [
        `‘${fault.name}’ 이름이 두 번 나옵니다. 하나만 남기십시오.`,
        `The name “${fault.name}” comes twice; keep one of them.`,
      ]
    case 'too-deep':
      return [
        '너무 깊이 중첩되었습니다. 덜 깊게 적으십시오.',
        'It is nested too deep; nest it less.',
      ]
  }
}

function unexpected(expected: JsonExpected, found: string): readonly [string, string] {
  const { ko, en } = wanted[expected]
  const [foundKo, foundEn] = found === '' ? ['내용이 끝났습니다', 'the text ends'] : quoted(found)
  const [hintKo, hintEn] = found === "'" ? singleQuote : ['', '']
  return [`${ko} 올 자리인데 ${foundKo}.${hintKo}`, `Expected ${en}, but ${foundEn}.${hintEn}`]
}

function quoted(found: string): readonly [string, string] {
  return [`‘${found}’ 글자가 있습니다`, `there is “${found}”`]
}

const singleQuote = [
  ' 작은따옴표가 아니라 큰따옴표를 쓰십시오.',
  ' Use double quotation marks.',
] as const

const wanted: Record<JsonExpected, Localized> = {
  value: { ko: '값이', en: 'a value' },
  name: { ko: '큰따옴표로 감싼 이름이', en: 'a name in double quotation marks' },
  colon: { ko: '쌍점(:)이', en: 'a colon' },
  'comma-or-brace': { ko: '쉼표나 닫는 중괄호(})가', en: 'a comma or a closing brace' },
  'comma-or-bracket': { ko: '쉼표나 닫는 대괄호(])가', en: 'a comma or a closing bracket' },
  end: { ko: '내용의 끝이', en: 'the end of the text' },
}
