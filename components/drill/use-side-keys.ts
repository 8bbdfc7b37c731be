import { useEffect } from 'react'
import { shortcuts } from '@/lib/client/quiz-preferences'

interface SideKeys {
  /** How many sides can be chosen; 0 once one was. */
  readonly count: number
  readonly onChoose: (index: number) => void
  readonly onNext: () => void
}

/** Keys that work wherever the focus is: a number or an arrow chooses a side, Enter goes on. A learner can turn off all but Enter. */
export function useSideKeys({ count, onChoose, onNext }: SideKeys): void {
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      // A held key would answer what has not been read.
      if (event.repeat && event.code.endsWith('Enter')) event.preventDefault()
      if (event.defaultPrevented || event.repeat || isForBrowser(event)) return
      const side = shortcuts.read() === 'off' ? null : sideOf(event.code, count)
      if (side !== null) onChoose(side)
      else if (count === 0 && event.code.endsWith('Enter') && !isControl(event.target)) onNext()
      else return
      event.preventDefault()
    }
    document.addEventListener('keydown', onKeyDown)
    return () => document.removeEventListener('keydown', onKeyDown)
  }, [count, onChoose, onNext])
}

/** By the key's place (`code`): under a Korean layout its letter is another. */
function sideOf(code: string, count: number): number | null {
  const digit = Number(/^(?:Digit|Numpad)([1-9])$/.exec(code)?.[1])
  if (digit <= count) return digit - 1
  if (count === 0) return null
  if (code === 'ArrowLeft') return 0
  return code === 'ArrowRight' ? count - 1 : null
}

function isForBrowser({ altKey, ctrlKey, metaKey, isComposing }: KeyboardEvent): boolean {
  return altKey || ctrlKey || metaKey || isComposing
}

function isControl(target: EventTarget | null): boolean {
  return target instanceof Element && target.closest('a, button, summary') !== null
}
