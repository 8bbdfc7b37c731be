import { PencilLine } from 'lucide-react'
import { useTranslations } from 'next-intl'
import { useMemo } from 'react'
import type { SpecialPartProps } from '@/components/simulator/special-part-props'
import { Button } from '@/components/ui/button'
import { writtenMachine, writtenPlan } from '@/lib/domain/simulator/stepfunctions-step/machine-plan'
import { machineSettingOf } from '@/lib/domain/simulator/stepfunctions-step/machine-setting'
import {
  sampleLabels,
  sampleMachineOf,
} from '@/lib/domain/simulator/stepfunctions-step/samples/sample-machines'
import { DefinitionProblems } from './definition-problems'
import { MachineWalk } from './machine-walk'

/** The machine of the setting as a picture, walked through one state at a time. */
export function MachineStepper({ setting, drafts, book, locale, onWrite }: SpecialPartProps) {
  const t = useTranslations('simulator.stepfunctions-step')
  const machine = machineSettingOf(setting)
  const sample = sampleMachineOf(machine)
  const { definition, input, answers } = writtenMachine(machine)
  const { situation } = machine
  // By its texts: what changes nothing in the machine, such as what a month costs, leaves the walk as it is.
  const plan = useMemo(
    () => writtenPlan({ definition, input, answers }, sampleLabels(situation), book),
    [situation, definition, input, answers, book],
  )

  const edit = () => {
    onWrite('definition', definition)
    onWrite('input', input)
    onWrite('answers', answers)
    onWrite('situation', 'own')
  }

  return (
    <section className="sim-section sfn" aria-labelledby="sfn">
      <h2 id="sfn">{t('title')}</h2>
      <p className="sfn-story">{sample?.story[locale] ?? t('ownStory')}</p>
      {situation === 'own' && (
        <DefinitionProblems text={drafts.definition ?? ''} book={book} locale={locale} />
      )}
      {plan !== null && (
        <MachineWalk key={situation} plan={plan} title={sample?.title ?? null} locale={locale} />
      )}
      <details className="sfn-more">
        <summary>{t('definition')}</summary>
        <pre>{definition}</pre>
      </details>
      {sample !== null && (
        <p>
          <Button variant="quiet" onClick={edit}>
            <PencilLine aria-hidden className="size-4" />
            {t('edit')}
          </Button>
        </p>
      )}
    </section>
  )
}
