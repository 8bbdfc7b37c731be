import { measureOf } from '@/lib/domain/fact/unit'

export interface SecondQuota {
  readonly hasRoom: (atMs: number) => boolean
  readonly use: (atMs: number) => void
}

/** So many requests within each second; moments only go forward. `lambda-requests-per-second` */
export function createSecondQuota(perSecond: number): SecondQuota {
  const lengthMs = measureOf('second').factor
  let second = 0
  let used = 0
  const usedAt = (atMs: number) => {
    const now = Math.floor(atMs / lengthMs)
    if (now !== second) {
      second = now
      used = 0
    }
    return used
  }
  return {
    hasRoom: (atMs) => usedAt(atMs) < perSecond,
    use: (atMs) => {
      used = usedAt(atMs) + 1
    },
  }
}
