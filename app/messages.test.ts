import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'

type Messages = { readonly [key: string]: string | Messages }

const namespaces = readdirSync('app/messages/ko')

function flat(messages: Messages, prefix = ''): Map<string, string> {
  return new Map(
    Object.entries(messages).flatMap(([key, value]) =>
      typeof value === 'string'
        ? [[prefix + key, value] as const]
        : [...flat(value, `${prefix}${key}.`)],
    ),
  )
}

function read(locale: string, namespace: string): Map<string, string> {
  return flat(JSON.parse(readFileSync(`app/messages/${locale}/${namespace}`, 'utf8')))
}

/** Names of the values a message shows, such as `{count}` or `{count, plural, …}`, and of its tags; not the words of a plural. */
const placeholders = (message: string) =>
  new Set(
    [...message.matchAll(/(?<!(?:one|other|right|wrong|=\d) )[{<](\w+)(?=[,}>])/g)].map(
      ([, name]) => name,
    ),
  )

describe('messages', () => {
  it('has the same namespaces in both languages', () => {
    expect(readdirSync('app/messages/en')).toEqual(namespaces)
  })

  it.each(namespaces)('%s says the same things in both languages', (namespace) => {
    const [ko, en] = [read('ko', namespace), read('en', namespace)]
    expect([...en.keys()]).toEqual([...ko.keys()])
    for (const [key, message] of ko) {
      expect(message.trim(), key).not.toBe('')
      expect(placeholders(en.get(key) ?? ''), key).toEqual(placeholders(message))
    }
  })

  it.each(namespaces)('%s is polite and whole in Korean', (namespace) => {
    for (const [key, message] of read('ko', namespace)) {
      // 합니다체: no sentence ends in a plain or a casual form.
      expect(message, key).not.toMatch(/(?<!니)다\.|(?:해|세|네|에)요(?:[.\s]|$)/)
    }
  })
})
