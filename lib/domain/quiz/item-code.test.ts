import { describe, expect, it } from 'vitest'
import { itemCode } from './item-code'

describe('itemCode', () => {
  // Links that learners sent one another hold these: they may never change.
  it.each([
    ['lambda-limits.authored.hour-long-job', 'kiulqu'],
    ['dynamodb-dax.which-service.cache', 'ce6p94'],
  ])('[QZ25] gives %s the code %s for life', (id, code) => {
    expect(itemCode(id)).toBe(code)
  })

  it('[QZ25] is six letters or digits, which an address may hold as they are', () => {
    expect(itemCode('')).toMatch(/^[0-9a-z]{6}$/)
    expect(itemCode('한글')).toMatch(/^[0-9a-z]{6}$/)
  })
})
