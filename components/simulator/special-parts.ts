import dynamic from 'next/dynamic'
import type { ComponentType } from 'react'
import type { SpecialPartProps } from './special-part-props'

/** By slug; each fetched with the page that shows it. */
export const specialParts: Readonly<Record<string, ComponentType<SpecialPartProps>>> = {
  'lambda-limits': dynamic(
    () => import('./lambda-limits/limit-gauges').then(({ LimitGauges }) => LimitGauges),
    { ssr: false },
  ),
  'dynamodb-capacity': dynamic(
    () => import('./dynamodb-capacity/block-picture').then(({ BlockPicture }) => BlockPicture),
    { ssr: false },
  ),
  'dynamodb-item-size': dynamic(
    () => import('./dynamodb-item-size/item-builder').then(({ ItemBuilder }) => ItemBuilder),
    { ssr: false },
  ),
  'dynamodb-cost': dynamic(
    () => import('./dynamodb-cost/day-drawing').then(({ DayDrawing }) => DayDrawing),
    { ssr: false },
  ),
  'edge-chooser': dynamic(
    () => import('./edge-chooser/edge-events').then(({ EdgeEvents }) => EdgeEvents),
    { ssr: false },
  ),
  'eventbridge-schedule': dynamic(
    () =>
      import('./eventbridge-schedule/schedule-parts').then(({ ScheduleParts }) => ScheduleParts),
    { ssr: false },
  ),
  'lambda-concurrency': dynamic(
    () => import('./lambda-concurrency/storm').then(({ Storm }) => Storm),
    { ssr: false },
  ),
  'stepfunctions-step': dynamic(
    () =>
      import('./stepfunctions-step/machine-stepper').then(({ MachineStepper }) => MachineStepper),
    { ssr: false },
  ),
  'ttl-epoch': dynamic(
    () => import('./ttl-epoch/ttl-timeline').then(({ TtlTimeline }) => TtlTimeline),
    { ssr: false },
  ),
}
