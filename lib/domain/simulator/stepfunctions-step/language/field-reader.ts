import {
  fieldOf,
  type Json,
  type JsonObject,
} from '@/lib/domain/simulator/stepfunctions-step/json/json'
import type { AslLimits } from './asl-limits'
import { parsePath } from './parse-path'
import { isReference, type Path, wholeInput } from './path'
import { type Refuse, refused, type Where } from './problem'
import { Refusal } from './refusal'
import { parseTemplate, readFiller, type Template } from './template'

/**
 * Reads the fields of one object of a definition. What is wrong is noted down through `refuse`, and something harmless
 * takes its place: a definition with problems is never run.
 */
export class FieldReader {
  readonly raw: JsonObject
  readonly where: Where
  readonly limits: AslLimits
  readonly #refuse: Refuse

  constructor(raw: JsonObject, where: Where, limits: AslLimits, refuse: Refuse) {
    this.raw = raw
    this.where = where
    this.limits = limits
    this.#refuse = refuse
  }

  has(name: string): boolean {
    return Object.hasOwn(this.raw, name)
  }

  valueOf(name: string): Json {
    return fieldOf(this.raw, name) ?? null
  }

  refuse(name: string, ko: string, en: string): null {
    return this.refuseAt([...this.where, name], ko, en)
  }

  refuseAt(where: Where, ko: string, en: string): null {
    return this.#refuse(where, ko, en)
  }

  text(name: string): string | null {
    if (!this.has(name)) return null
    const value = this.valueOf(name)
    if (typeof value === 'string') return value
    return this.refuse(name, '문자열이어야 합니다.', 'expected a string')
  }

  /** The name of a state, which has to be there. */
  stateName(name: string): string | null {
    if (this.has(name)) return this.text(name)
    return this.refuse(name, '상태의 이름을 적으십시오.', 'expected the name of a state')
  }

  /** A path, or null where `null` is written; the whole input where nothing is. */
  filter(name: string): Path | null {
    if (!this.has(name)) return wholeInput
    return this.valueOf(name) === null ? null : this.path(name)
  }

  /** A path that names one node of the input, or null where `null` is written. */
  resultPath(name = 'ResultPath'): Path | null {
    const path = this.filter(name)
    if (path === null || (isReference(path) && path.from === 'input')) return path
    return this.refuse(
      name,
      '$.order.paid처럼 입력의 한 자리만 가리키는 경로여야 합니다.',
      'expected a path that names one place of the input, such as $.order.paid',
    )
  }

  path(name: string): Path {
    const value = this.valueOf(name)
    if (typeof value !== 'string') {
      this.refuse(
        name,
        '$.order 같은 경로를 적은 문자열이어야 합니다.',
        'expected a string with a path such as $.order',
      )
      return wholeInput
    }
    const path = parsePath(value)
    if (!(path instanceof Refusal)) return path
    refused(this.#refuse, [...this.where, name], path)
    return wholeInput
  }

  template(name: string): Template | null {
    if (!this.has(name) || this.valueOf(name) === null) return null
    const { mostNestedIntrinsics } = this.limits
    return parseTemplate(
      this.valueOf(name),
      [...this.where, name],
      mostNestedIntrinsics,
      this.#refuse,
    )
  }

  /** A path or an intrinsic function, as ErrorPath and CausePath hold. */
  filler(name: string): Template | null {
    const text = this.text(name)
    if (text === null) return null
    const read = readFiller(text, this.limits.mostNestedIntrinsics)
    return read instanceof Refusal ? refused(this.#refuse, [...this.where, name], read) : read
  }

  /** A whole number of at least `least`; null where nothing is written. */
  whole(name: string, least: number): number | null {
    return this.number(name, least, Number.isSafeInteger, { ko: '정수', en: 'a whole number' })
  }

  number(
    name: string,
    least: number,
    accepts: (value: number) => boolean = Number.isFinite,
    kind: { readonly ko: string; readonly en: string } = { ko: '숫자', en: 'a number' },
  ): number | null {
    if (!this.has(name)) return null
    const value = this.valueOf(name)
    if (typeof value === 'number' && accepts(value) && value >= least) return value
    return this.refuse(
      name,
      `${least} 이상의 ${kind.ko}여야 합니다.`,
      `expected ${kind.en} of at least ${least}`,
    )
  }

  /** Refuses every field but these. */
  only(allowed: readonly string[], tell: (name: string) => Refusal): void {
    for (const name of Object.keys(this.raw)) {
      if (!allowed.includes(name)) refused(this.#refuse, [...this.where, name], tell(name))
    }
  }

  /** The same for an object inside. */
  inside(raw: JsonObject, ...way: Where): FieldReader {
    return new FieldReader(raw, [...this.where, ...way], this.limits, this.#refuse)
  }
}
