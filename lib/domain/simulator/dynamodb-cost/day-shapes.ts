import type { Localized } from '@/lib/shared/locale'

export const dayShapeIds = ['even', 'office', 'meals', 'night', 'spike'] as const
export type DayShapeId = (typeof dayShapeIds)[number]

export interface DayShape {
  readonly name: Localized
  /** Of each hour, in percent of the highest. */
  readonly percents: readonly number[]
}

/** Days as they come in real life. */
export const dayShapes: Record<DayShapeId, DayShape> = {
  even: {
    name: { ko: '종일 고르게', en: 'even' },
    percents: new Array<number>(24).fill(100),
  },
  office: {
    name: { ko: '낮에만', en: 'office hours' },
    percents: [
      5, 5, 5, 5, 5, 5, 10, 25, 60, 90, 100, 95, 70, 90, 100, 95, 90, 75, 40, 20, 10, 5, 5, 5,
    ],
  },
  meals: {
    name: { ko: '점심과 저녁', en: 'lunch and dinner' },
    percents: [
      10, 5, 5, 5, 5, 5, 10, 15, 20, 25, 35, 80, 100, 60, 30, 25, 35, 70, 100, 90, 55, 35, 25, 15,
    ],
  },
  night: {
    name: { ko: '밤샘 작업', en: 'night batch' },
    percents: [90, 100, 100, 95, 60, 20, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 10, 30, 60],
  },
  spike: {
    name: { ko: '한 시간 급증', en: 'one-hour spike' },
    percents: [5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 100, 10, 5, 5],
  },
}

/** A day of this shape whose highest hour is the given one. */
export function dayOfShape(id: DayShapeId, highest: number): readonly number[] {
  return dayShapes[id].percents.map((percent) => Math.round((percent * highest) / 100))
}
