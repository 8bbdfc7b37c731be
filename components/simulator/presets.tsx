import { useLocale, useTranslations } from 'next-intl'
import type { Setting } from '@/lib/domain/simulator/field'
import type { Preset } from '@/lib/domain/simulator/simulator'

interface PresetsProps {
  readonly presets: readonly Preset[]
  readonly setting: Setting
  readonly onChoose: (setting: Setting) => void
}

/** Real situations to begin with. The one that is laid out is pressed. */
export function Presets({ presets, setting, onChoose }: PresetsProps) {
  const t = useTranslations('simulator')
  const locale = useLocale()
  if (presets.length < 2) return null

  return (
    // biome-ignore lint/a11y/useSemanticElements: the fields around it are a fieldset already
    <div role="group" aria-label={t('presets')} className="sim-presets">
      {presets.map((preset) => (
        <button
          key={preset.id}
          type="button"
          aria-pressed={isLaidOut(preset.setting, setting)}
          onClick={() => onChoose(preset.setting)}
        >
          {preset.name[locale]}
        </button>
      ))}
    </div>
  )
}

function isLaidOut(preset: Setting, setting: Setting): boolean {
  return Object.entries(preset).every(([name, value]) => setting[name] === value)
}
