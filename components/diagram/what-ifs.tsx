'use client'

import { cn } from '@/components/ui/cn'
import type { WhatIfWords } from '@/lib/domain/diagram/diagram-view'
import type { DiagramWords } from './diagram-words'
import type { Walk } from './use-walk'

interface WhatIfsProps {
  readonly walk: Walk
  readonly whatIfs: readonly WhatIfWords[]
  readonly words: DiagramWords
}

/** Switches between the walk where nothing fails and those where something does. */
export function WhatIfs({ walk, whatIfs, words }: WhatIfsProps) {
  const choices = [{ id: null, name: words.plain }, ...whatIfs]

  return (
    <fieldset className="diagram-what-ifs">
      <legend className="label">{words.whatIf}</legend>
      {choices.map(({ id, name }) => {
        const chosen = (walk.whatIf?.id ?? null) === id
        return (
          <button
            key={id ?? ''}
            type="button"
            aria-pressed={chosen}
            onClick={() => walk.choose(id)}
            className={cn('diagram-chip', id !== null && 'diagram-chip-fault')}
          >
            {name}
          </button>
        )
      })}
    </fieldset>
  )
}
