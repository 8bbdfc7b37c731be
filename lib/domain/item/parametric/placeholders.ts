import { numberText } from '@/lib/domain/fact/unit'
import type { Numbers } from './model'

const placeholder = /\{([^{}]*)\}/g

/** The names that a text holds a place for, in its order. */
export function placeholdersIn(text: string): readonly string[] {
  return [...text.matchAll(placeholder)].map(([, name = '']) => name)
}

/** The text with its numbers in their places; a name without a number stays as it is. */
export function withNumbers(text: string, numbers: Numbers): string {
  return text.replace(placeholder, (whole, name: string) => {
    const value = numbers[name]
    return value === undefined ? whole : numberText(value)
  })
}

/** The text without its placeholders: what is left was typed by hand. */
export function withoutPlaceholders(text: string): string {
  return text.replace(placeholder, ' ')
}
