import { type RefObject, useEffect, useEffectEvent } from 'react'
import { usePreference } from '@/lib/client/preference'
import { shortcuts } from '@/lib/client/quiz-preferences'

type Command = 'previous' | 'next' | 'flag' | 'highlight' | 'overview'

// By their place: under a Korean layout a key's letter is no letter of these.
const commandOf: Readonly<Record<string, Command>> = {
  ArrowLeft: 'previous',
  KeyP: 'previous',
  ArrowRight: 'next',
  KeyN: 'next',
  KeyF: 'flag',
  KeyH: 'highlight',
  KeyG: 'overview',
}

/** Keys that work wherever the focus is, except where something is typed: digits choose, Z, X and C say how sure, the rest as `commandOf` says. A learner can turn them off. */
export function useSheetKeys(
  formRef: RefObject<HTMLFormElement | null>,
  paused: boolean,
  commands: Readonly<Record<Command, () => void>>,
): void {
  const off = usePreference(shortcuts) === 'off'
  const press = useEffectEvent((event: KeyboardEvent) => {
    if (off || paused || event.defaultPrevented || event.repeat || isOthers(event)) return
    const command = commandOf[event.code]
    const done = command === undefined ? choose(formRef.current, event.code) : true
    if (!done) return
    event.preventDefault()
    if (command !== undefined) commands[command]()
  })

  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => press(event)
    document.addEventListener('keydown', onKeyDown)
    return () => document.removeEventListener('keydown', onKeyDown)
  }, [])
}

function choose(form: HTMLFormElement | null, code: string): boolean {
  const digit = /^(?:Digit|Numpad)([1-9])$/.exec(code)?.[1]
  const selector = digit ? `[data-answer-key="${digit}"]` : `[data-certainty-key="${code}"]`
  const control = form?.querySelector<HTMLElement>(selector) ?? null
  if (control === null) return false
  control.focus()
  if (control instanceof HTMLInputElement && control.type !== 'text') control.click()
  return true
}

/** Keys with a modifier are the browser's, Shift with an arrow selects; in a field they are text, while composing the input method's. */
function isOthers(event: KeyboardEvent): boolean {
  const { altKey, ctrlKey, metaKey, shiftKey, isComposing, target } = event
  if (altKey || ctrlKey || metaKey || shiftKey || isComposing) return true
  if (target instanceof HTMLInputElement) return target.type === 'text'
  return target instanceof HTMLTextAreaElement || target instanceof HTMLSelectElement
}
