import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { longestAddress, newIssueAddress } from './new-issue-address'

const issues = 'https://example.org/owner/name/issues'

describe('newIssueAddress', () => {
  it.each([
    [issues, '/owner/name/issues/new'],
    [`${issues}/`, '/owner/name/issues/new'],
    [`${issues}?labels=item`, '/owner/name/issues/new'],
  ])('goes from %s to the page for a new one', (url, path) => {
    expect(new URL(newIssueAddress(url, { title: 'T', body: 'B' })).pathname).toBe(path)
  })

  it('keeps what the setting itself asks', () => {
    const address = newIssueAddress(`${issues}?labels=item`, { title: 'T', body: 'B' })
    expect(new URL(address).search).toBe('?labels=item&title=T&body=B')
  })

  it('fills in title and body letter by letter where there is room', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme', maxLength: 100 }),
        fc.string({ unit: 'grapheme', maxLength: 100 }),
        (title, body) => {
          const { searchParams } = new URL(newIssueAddress(issues, { title, body }))
          expect([searchParams.get('title'), searchParams.get('body')]).toEqual([title, body])
        },
      ),
    )
  })

  it('is never too long, and cuts a body between letters', () => {
    fc.assert(
      fc.property(
        fc.constantFrom('가', 'a', '&', '👩‍🏫', '\n'),
        fc.integer({ min: 1, max: 9_000 }),
        (letter, times) => {
          const address = newIssueAddress(issues, { title: 'T', body: letter.repeat(times) })
          expect(address.length).toBeLessThanOrEqual(longestAddress)
          const body = new URL(address).searchParams.get('body') ?? ''
          expect(body.isWellFormed()).toBe(true)
          if (body !== letter.repeat(times)) expect(body.endsWith('…')).toBe(true)
        },
      ),
      { numRuns: 30 },
    )
  })

  it('cuts no more than it has to', () => {
    const address = newIssueAddress(issues, { title: 'T', body: '가'.repeat(3_000) })
    // A Hangul takes nine characters in an address.
    expect(address.length).toBeGreaterThan(longestAddress - 9)
  })
})
