import { type RefObject, useEffect } from 'react'
import { shortcuts } from '@/lib/client/quiz-preferences'

/**
 * Keys that work wherever the focus is: 1–9 choose, Z, X and C say how sure, Enter submits, a letter
 * goes to the field where there is one. A learner can turn off all but Enter.
 * Keys are told by their place (`code`), because under a Korean layout `key` is no letter.
 */
export function useQuizKeys(formRef: RefObject<HTMLFormElement | null>): void {
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      const form = formRef.current
      if (form !== null) pressKey(form, event)
    }
    document.addEventListener('keydown', onKeyDown)
    return () => document.removeEventListener('keydown', onKeyDown)
  }, [formRef])
}

function pressKey(form: HTMLFormElement, event: KeyboardEvent): void {
  const enter = event.code === 'Enter' || event.code === 'NumpadEnter'
  // A held Enter would answer, and leave the explanation before it is seen.
  if (enter && event.repeat) event.preventDefault()
  if (event.defaultPrevented || event.repeat || hasModifier(event) || isTyping(event)) return

  if (enter) {
    if (isInteractive(event.target)) return
    event.preventDefault()
    form.requestSubmit()
    return
  }
  if (shortcuts.read() === 'off') return
  const field = form.querySelector<HTMLInputElement>(`input[type="text"]${live}`)
  if (field !== null) {
    if (isLetter(event) && !isInteractive(event.target)) field.focus()
    return
  }
  const digit = /^(?:Digit|Numpad)([1-9])$/.exec(event.code)?.[1]
  const chosen =
    digit === undefined
      ? choose(form, `[data-certainty-key="${event.code}"]`)
      : choose(form, `[data-answer-key="${digit}"]`)
  if (chosen) event.preventDefault()
}

/** What was answered with stands inert until the script of its explanation is there. */
const live = ':not([inert] *)'

function choose(form: HTMLFormElement, selector: string): boolean {
  const control = form.querySelector<HTMLElement>(selector + live)
  if (control === null) return false
  control.focus()
  if (control instanceof HTMLInputElement) control.click()
  return true
}

export function hasModifier({ altKey, ctrlKey, metaKey }: KeyboardEvent): boolean {
  return altKey || ctrlKey || metaKey
}

/** In a field keys are text; while composing they belong to the input method. */
export function isTyping({ isComposing, target }: KeyboardEvent): boolean {
  if (isComposing) return true
  if (target instanceof HTMLInputElement) return target.type === 'text'
  return (
    target instanceof HTMLTextAreaElement ||
    target instanceof HTMLSelectElement ||
    isInDialog(target)
  )
}

/** A dialog over the quiz has keys of its own. */
function isInDialog(target: EventTarget | null): boolean {
  return target instanceof Element && target.closest('[role="dialog"]') !== null
}

function isInteractive(target: EventTarget | null): boolean {
  return target instanceof Element && target.closest('a, button, input, select, summary') !== null
}

function isLetter({ key, code }: KeyboardEvent): boolean {
  return code !== 'Space' && (key.length === 1 || key === 'Process')
}
