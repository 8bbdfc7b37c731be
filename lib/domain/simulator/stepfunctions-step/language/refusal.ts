import type { Localized } from '@/lib/shared/locale'

/** Why something that somebody wrote cannot be used: a sentence that says what is wrong and what to do. */
export class Refusal {
  readonly says: Localized

  constructor(ko: string, en: string) {
    this.says = { ko, en }
  }
}
