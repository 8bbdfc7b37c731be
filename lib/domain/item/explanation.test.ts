import { describe, expect, it } from 'vitest'
import type { Fact } from '@/lib/domain/fact/fact'
import { misconceptionOf } from './explanation'
import { factOf } from './item.fixture'

const claim = (status: Fact['status'], ko: string, en: string) =>
  misconceptionOf(
    factOf('f', 'SQS는 대기열입니다.', 'SQS is a queue.', {}, { status, notesSay: { ko, en } }),
    'ko',
  )

describe('misconceptionOf', () => {
  it('[IT15] takes a claim that is wrong or out of date', () => {
    expect(claim('wrong', 'SQS는 알림입니다.', 'SQS is for alerts.')).toBe('SQS는 알림입니다.')
    expect(claim('outdated', 'SQS는 알림입니다.', 'SQS is for alerts.')).toBe('SQS는 알림입니다.')
  })

  it('[IT15] takes an imprecise claim only where it allows no exception', () => {
    expect(claim('imprecise', 'SQS는 언제나 빠릅니다.', 'SQS is always fast.')).toBe(
      'SQS는 언제나 빠릅니다.',
    )
    expect(claim('imprecise', 'SQS는 빠릅니다.', 'SQS is fast.')).toBeNull()
    expect(claim('imprecise', 'SQS는 언제나 빠릅니다.', 'SQS is fast.')).toBeNull()
  })

  it('[IT15] takes nothing from a fact that notes get right', () => {
    expect(claim('correct', 'SQS는 알림입니다.', 'SQS is for alerts.')).toBeNull()
  })
})
