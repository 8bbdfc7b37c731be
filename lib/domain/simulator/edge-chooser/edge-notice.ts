import type { Notice, NoticeKind } from '@/lib/domain/simulator/outcome'
import type { Localized } from '@/lib/shared/locale'

/** The only notice of its rule, with the facts that it rests on. */
export function notice(
  kind: NoticeKind,
  says: Localized,
  ...facts: readonly string[]
): readonly Notice[] {
  return [{ kind, says, because: facts.map((fact) => ({ fact })) }]
}
