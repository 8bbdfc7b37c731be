import type { Diagram, DiagramStep } from '@/lib/domain/diagram/diagram'
import type { Teaching } from '@/lib/domain/item/teaching'
import type { Localized } from '@/lib/shared/locale'
import { stepEnds } from './step-ends'
import { isSure } from './sure-facts'

const words: Localized<(role: string) => string> = {
  ko: (role) => `여기서 맡은 역할은 ‘${role}’입니다.`,
  en: (role) => `Its role here: ${role}.`,
}

/** What a node or an edge does in the picture: its role, and the step that tells most of it; null where nothing does. */
export function partReason(teaching: Teaching, diagram: Diagram, id: string): string | null {
  const { locale } = teaching
  const role = untoldRole(diagram, id)
  const step = stepOf(teaching, diagram, id)
  const said = [
    ...(role === null ? [] : [words[locale](role[locale])]),
    ...(step === null ? [] : [step.say[locale]]),
  ]
  return said.length === 0 ? null : said.join(' ')
}

/** The role, unless it stands beside the name already: see `partName`. */
function untoldRole({ nodes }: Diagram, id: string): Localized<string> | null {
  const node = nodes.find((one) => one.id === id)
  const isShared = nodes.some((other) => other.id !== id && other.name.ko === node?.name.ko)
  return isShared ? null : (node?.role ?? null)
}

/** What happens at a node itself tells most of it, then what comes in, then what goes out. */
function stepOf(teaching: Teaching, diagram: Diagram, id: string): DiagramStep | null {
  const steps = diagram.steps.filter((step) => isSure(teaching, step))
  return (
    steps.find(({ at, edge }) => at === id || edge === id) ??
    steps.find((step) => stepEnds(diagram, step)[1] === id) ??
    steps.find((step) => stepEnds(diagram, step)[0] === id) ??
    null
  )
}
