import { useTranslations } from 'next-intl'
import { useState } from 'react'
import { Button } from '@/components/ui/button'
import { createSeed } from '@/lib/client/random-seed'
import type { Setting } from '@/lib/domain/simulator/field'
import { type PracticeQuestion, practiceQuestion } from '@/lib/domain/simulator/practice'
import type { Simulator } from '@/lib/domain/simulator/simulator'
import type { SimulatorView } from '@/lib/domain/simulator/simulator-view'
import { seededRandom } from '@/lib/shared/random'
import type { EvidenceByFact } from './because'
import { PracticeCard } from './practice-card'

interface PracticeProps {
  readonly simulator: Simulator
  readonly view: SimulatorView
  readonly setting: Setting
  readonly evidence: EvidenceByFact
  readonly onTry: (setting: Setting) => void
}

/** Questions about settings near the one on the desk, worked out by the same model. */
export function Practice({ simulator, view, setting, evidence, onTry }: PracticeProps) {
  const t = useTranslations('simulator.practice')
  const [asked, setAsked] = useState<{
    readonly seed: string
    readonly question: PracticeQuestion | null
  } | null>(null)
  const ask = () => {
    const seed = createSeed()
    const question = practiceQuestion(simulator, setting, view.book, seededRandom(seed))
    setAsked({ seed, question })
  }

  return (
    <section className="sim-section sim-practice" aria-labelledby="practice">
      <h2 id="practice">{t('title')}</h2>
      {asked?.question ? (
        <PracticeCard
          key={asked.seed}
          question={asked.question}
          view={view}
          evidence={evidence}
          onNext={ask}
          onTry={onTry}
          onClose={() => setAsked(null)}
        />
      ) : (
        <>
          <p className="text-ink-soft">{asked ? t('nothing') : t('lead')}</p>
          <Button onClick={ask}>{t('start')}</Button>
        </>
      )}
    </section>
  )
}
