import { useTranslations } from 'next-intl'
import { usePreference } from '@/lib/client/preference'
import { shortcuts } from '@/lib/client/quiz-preferences'

/** What the keys do where there is room, and the way to do without them or have them back; on a phone neither. */
export function KeysHint({ keys }: { readonly keys: string }) {
  const t = useTranslations('quiz.shortcuts')
  const on = usePreference(shortcuts) === 'on'

  return (
    <p className="flex flex-wrap items-center gap-x-3 text-xs text-ink-soft pointer-coarse:max-lg:hidden">
      {on && <span className="max-lg:hidden">{keys}</span>}
      <button
        type="button"
        onClick={() => shortcuts.choose(on ? 'off' : 'on')}
        className="pencil-link min-h-6"
      >
        {t(on ? 'turnOff' : 'turnOn')}
      </button>
    </p>
  )
}
