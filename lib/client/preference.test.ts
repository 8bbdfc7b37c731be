import { afterEach, describe, expect, it, vi } from 'vitest'
import { createPreference } from './preference'

function stubStorage(stored: Record<string, string>): Record<string, string> {
  const localStorage = {
    getItem: (key: string) => stored[key] ?? null,
    setItem: (key: string, value: string) => {
      stored[key] = value
    },
  }
  vi.stubGlobal('window', { localStorage })
  return stored
}

afterEach(() => vi.unstubAllGlobals())

describe('a preference', () => {
  it('is its first value until something known is stored', () => {
    stubStorage({ a: 'y', b: 'cats' })
    expect(createPreference('a', ['x', 'y']).read()).toBe('y')
    expect(createPreference('b', ['x', 'y']).read()).toBe('x')
    expect(createPreference('c', ['x', 'y']).read()).toBe('x')
  })

  it('is stored when it is chosen, and tells who listens', () => {
    const stored = stubStorage({})
    const preference = createPreference('a', ['x', 'y'])
    const listener = vi.fn()
    const unsubscribe = preference.subscribe(listener)
    preference.choose('y')
    expect([preference.read(), stored.a]).toEqual(['y', 'y'])
    unsubscribe()
    preference.choose('x')
    expect(listener).toHaveBeenCalledTimes(1)
  })

  it('holds for the page where nothing may be stored', () => {
    vi.stubGlobal('window', {
      get localStorage(): never {
        throw new Error('closed')
      },
    })
    const preference = createPreference('a', ['x', 'y'])
    expect(preference.read()).toBe('x')
    preference.choose('y')
    expect(preference.read()).toBe('y')
  })
})
