import type { Diagram } from '@/lib/domain/diagram/diagram'
import type { Facts } from '@/lib/domain/fact/fact'
import type { Lesson } from '@/lib/domain/lesson/lesson'

/** What derivation sees besides the lesson itself: all facts, and the course in the lesson's language. */
export interface DerivationContext {
  readonly facts: Facts
  /** In the order of the course; wrong options are drawn from lessons near by. */
  readonly lessons: readonly Lesson[]
  /** The course in the other language: an item that only one of them yields is left out. */
  readonly twins?: readonly Lesson[]
  /** By slug; notes of somebody's own show none. */
  readonly diagrams?: ReadonlyMap<string, Diagram>
}
