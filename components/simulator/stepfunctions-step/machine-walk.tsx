import { useTranslations } from 'next-intl'
import { useEffect, useState } from 'react'
import { Button } from '@/components/ui/button'
import type { MachinePlan } from '@/lib/domain/simulator/stepfunctions-step/machine-plan'
import { shownMoments, shownRun } from '@/lib/domain/simulator/stepfunctions-step/run/walk'
import type { Locale, Localized } from '@/lib/shared/locale'
import { MachinePicture } from './machine-picture'
import { MomentList } from './moment-list'
import { MomentPanel } from './moment-panel'
import { useMachineWalk } from './use-machine-walk'
import { WalkControls } from './walk-controls'

interface MachineWalkProps {
  readonly plan: MachinePlan
  /** Null for a machine of one's own. */
  readonly title: Localized | null
  readonly locale: Locale
}

/** Milliseconds that a moment stays while it is played. */
const pace = 2200

/** One moment of an execution: where it stands in the picture, what it does to the data, and all moments to go to. */
export function MachineWalk({ plan, title, locale }: MachineWalkProps) {
  const t = useTranslations('simulator.stepfunctions-step')
  const { walk, changed, goTo, answer, restore } = useMachineWalk(plan)
  const [playing, setPlaying] = useState(false)
  const { at, runs } = walk
  const last = runs.length - 1
  const moves = playing && at < last
  const moments = shownMoments(walk)

  // biome-ignore lint/correctness/useExhaustiveDependencies: `goTo` is another one at every drawing and does the same
  useEffect(() => {
    if (!moves) return
    const timer = setTimeout(() => goTo(at + 1), pace)
    return () => clearTimeout(timer)
  }, [moves, at, plan])

  // Whoever goes somewhere by hand is not carried on from there.
  const goByHand = (to: number) => {
    setPlaying(false)
    goTo(to)
  }
  const play = () => {
    if (at >= last) goTo(0)
    setPlaying(!moves)
  }

  return (
    <>
      {changed && (
        <p className="sfn-changed" role="status">
          {t('changed')}{' '}
          <Button variant="quiet" onClick={restore}>
            {t('restore')}
          </Button>
        </p>
      )}
      <div className="sfn-shown">
        <MachinePicture
          plan={plan}
          title={title}
          moments={moments}
          locale={locale}
          onState={(name) => goByHand(momentAt(runs, name, at))}
        />
        <MomentPanel
          plan={plan}
          run={shownRun(walk)}
          before={runs[at - 1] ?? null}
          locale={locale}
          onAnswer={(given) => {
            setPlaying(false)
            answer(given)
          }}
        />
      </div>
      <WalkControls at={at} last={last} playing={moves} onGo={goByHand} onPlay={play} />
      <MomentList plan={plan} runs={runs} at={at} locale={locale} onGo={goByHand} />
    </>
  )
}

/** The next moment of a state after this one, else its first. */
function momentAt(
  runs: readonly { readonly moment: { readonly stateName: string } | null }[],
  name: string,
  at: number,
): number {
  const isOf = ({ moment }: (typeof runs)[number]) => moment?.stateName === name
  const later = runs.findIndex((run, index) => index > at && isOf(run))
  const first = runs.findIndex(isOf)
  return later >= 0 ? later : Math.max(0, first)
}
