import { isList, isObject, type Json } from '@/lib/domain/simulator/stepfunctions-step/json/json'
import type { IntrinsicCall } from './intrinsic'
import { parseIntrinsic } from './parse-intrinsic'
import { parsePath } from './parse-path'
import type { Path } from './path'
import { type Refuse, refused, type Where } from './problem'
import { Refusal } from './refusal'

/** A payload template: JSON in which a field whose name ends in `.$` is filled by a path or an intrinsic function. */
export type Template =
  | { readonly is: 'plain'; readonly value: Json }
  | { readonly is: 'list'; readonly items: readonly Template[] }
  | { readonly is: 'object'; readonly fields: readonly (readonly [string, Template])[] }
  | { readonly is: 'path'; readonly path: Path }
  | { readonly is: 'call'; readonly call: IntrinsicCall }

const mark = '.$'

/** Reads a payload template. Source: Amazon States Language, Payload Template. */
export function parseTemplate(
  raw: Json,
  where: Where,
  mostNested: number,
  refuse: Refuse,
): Template | null {
  if (!isObject(raw)) {
    return refuse(where, 'JSON 객체여야 합니다.', 'expected a JSON object')
  }
  return parseInner(raw, where, mostNested, refuse)
}

function parseInner(raw: Json, where: Where, mostNested: number, refuse: Refuse): Template | null {
  if (isList(raw)) {
    const items = raw.flatMap((item, index) => {
      const read = parseInner(item, [...where, index], mostNested, refuse)
      return read === null ? [] : [read]
    })
    return { is: 'list', items }
  }
  if (!isObject(raw)) return { is: 'plain', value: raw }
  const fields = Object.entries(raw).flatMap(([written, value]) => {
    const at = [...where, written]
    const filled = written.endsWith(mark)
    const name = filled ? written.slice(0, -mark.length) : written
    const read = filled
      ? parseFiller(value, at, mostNested, refuse)
      : parseInner(value, at, mostNested, refuse)
    return read === null ? [] : [[name, read] as const]
  })
  for (const name of Object.keys(raw)) {
    if (Object.hasOwn(raw, `${name}${mark}`)) {
      refuse(
        [...where, `${name}${mark}`],
        `"${name}"도 적혀 있어 이름이 같은 필드가 둘이 됩니다. 하나를 지우십시오.`,
        `there is "${name}" as well, which would make two fields of one name; remove one`,
      )
    }
  }
  return { is: 'object', fields }
}

function parseFiller(raw: Json, where: Where, mostNested: number, refuse: Refuse): Template | null {
  if (typeof raw !== 'string') {
    return refuse(
      where,
      '이름이 .$로 끝나는 필드의 값은 경로나 내장 함수를 적은 문자열이어야 합니다.',
      'expected a string with a path or an intrinsic function, since the name ends in .$',
    )
  }
  const read = readFiller(raw, mostNested)
  return read instanceof Refusal ? refused(refuse, where, read) : read
}

/** Reads a path or a call, as fields that end in `.$`, and a few others, hold one. */
export function readFiller(text: string, mostNested: number): Template | Refusal {
  if (text.startsWith('$')) {
    const path = parsePath(text)
    return path instanceof Refusal ? path : { is: 'path', path }
  }
  const call = parseIntrinsic(text, mostNested)
  return call instanceof Refusal ? call : { is: 'call', call }
}
