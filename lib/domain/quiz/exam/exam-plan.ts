import { type ExamDomain, examDomains } from '@/lib/domain/notes/note'
import type { AttemptPlan } from '@/lib/domain/progress/event'
import type { IndexedItem } from '@/lib/domain/quiz/item-index'
import { selectItems } from '@/lib/domain/quiz/select-items'
import { seededRandom, shuffled } from '@/lib/shared/random'
import { apportion } from './apportion'
import type { DomainShares, ExamPreset } from './exam'

const minuteMs = 60_000

/** What an exam can ask: written items of the exam's two forms, of the preset's lessons. */
export function examBank<Kind extends IndexedItem>(
  { chapter }: Pick<ExamPreset, 'chapter'>,
  bank: readonly Kind[],
): readonly Kind[] {
  return bank.filter(
    ({ lesson, origin, type }) =>
      origin === 'authored' &&
      (type === 'single' || type === 'multiple') &&
      (chapter === null || chapter.lessons.includes(lesson)),
  )
}

/** What a sitting that starts at this instant asks, and by which rules; fewer items where the bank has no more. */
export function examPlan(
  preset: ExamPreset,
  shares: DomainShares,
  bank: readonly IndexedItem[],
  { id, seed, at }: { readonly id: string; readonly seed: string; readonly at: number },
): AttemptPlan {
  const { items, unscored, minutes } = preset
  const extra = apportion(unscored, shares)
  const quotas = added(apportion(items - unscored, shares), extra)
  const drawn = drawByDomain(examBank(preset, bank), quotas, seed)
  const mixed = shuffled(drawn, seededRandom(`${seed}/order`))
  return {
    id,
    seed,
    itemIds: mixed.map((item) => item.id),
    feedback: 'at_end',
    deadlineAt: at + minutes * minuteMs,
    unscoredIds: drawByDomain(mixed, extra, `${seed}/unscored`).map((item) => item.id),
  }
}

/** As many of each domain as its quota says, no fact twice while another can be asked; where a domain has too few, others fill in. */
function drawByDomain<Kind extends IndexedItem>(
  bank: readonly Kind[],
  quotas: DomainShares,
  seed: string,
): readonly Kind[] {
  const drawn: Kind[] = []
  for (const domain of examDomains) {
    const candidates = bank.filter(({ scenario }) => scenario?.domain === domain)
    for (const [forms, quota] of byForm(candidates, quotas[domain])) {
      drawn.push(...selectItems(forms, quota, `${seed}/${domain}`, drawn))
    }
  }
  const missing = Object.values(quotas).reduce((total, quota) => total + quota, 0) - drawn.length
  const others = bank.filter((item) => !drawn.includes(item))
  return [...drawn, ...selectItems(others, missing, `${seed}/others`, drawn)]
}

/** Items with one answer and with several, each with its part of the quota: as many of either as there are in the bank. */
function byForm<Kind extends IndexedItem>(
  items: readonly Kind[],
  quota: number,
): readonly (readonly [readonly Kind[], number])[] {
  const single = items.filter(({ type }) => type === 'single')
  const multiple = items.filter(({ type }) => type !== 'single')
  if (items.length === 0) return []
  const parts = apportion(quota, { single: single.length, multiple: multiple.length })
  return [
    [single, parts.single],
    [multiple, parts.multiple],
  ]
}

function added(a: DomainShares, b: DomainShares): DomainShares {
  const both = (domain: ExamDomain) => a[domain] + b[domain]
  return {
    secure: both('secure'),
    resilient: both('resilient'),
    performance: both('performance'),
    cost: both('cost'),
  }
}
