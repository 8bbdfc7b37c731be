import { useTranslations } from 'next-intl'
import { usePreference } from '@/lib/client/preference'
import { shortcuts } from '@/lib/client/quiz-preferences'

/** What the keys do, and the way to do without them or have them back. */
export function KeysHint({ keys }: { readonly keys: string }) {
  const t = useTranslations('quiz.shortcuts')
  const on = usePreference(shortcuts) === 'on'

  return (
    <p className="flex flex-wrap items-center gap-x-3 text-xs text-ink-soft max-lg:hidden">
      {on && keys}
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
