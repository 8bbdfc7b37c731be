import { useEffect } from 'react'
import { chooseBilingual, isBilingual } from '@/lib/client/bilingual'
import { shortcuts } from '@/lib/client/quiz-preferences'
import { hasModifier, isTyping } from './use-quiz-keys'

/** `L` shows both languages or one, wherever the focus is. Told by its place, as all keys of a quiz. */
export function useLanguageKey(): void {
  useEffect(() => {
    document.addEventListener('keydown', pressKey)
    return () => document.removeEventListener('keydown', pressKey)
  }, [])
}

function pressKey(event: KeyboardEvent): void {
  if (event.code !== 'KeyL' || event.repeat || hasModifier(event) || isTyping(event)) return
  // Several items on a page hear the same key; the first of them has taken it.
  if (event.defaultPrevented || shortcuts.read() === 'off' || lettersGoToField()) return
  event.preventDefault()
  chooseBilingual(!isBilingual())
}

/** Where an answer is typed, any letter begins it. One that was given stands there without taking any. */
function lettersGoToField(): boolean {
  return document.querySelector('input[type="text"][data-answer-key]:not([inert] *)') !== null
}
