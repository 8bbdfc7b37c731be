import { afterAll, describe, expect, it, vi } from 'vitest'
import { isStatement } from '@/lib/domain/quiz/drill-pair'
import { drillStatement } from '@/lib/domain/quiz/drill-statement'
import { drawnItem } from '@/lib/domain/quiz/present-item'
import { locales } from '@/lib/shared/locale'
import { projectRoot } from './content-files'
import { getDrill, getDrillGroups, getPairIds } from './drills'
import { readDrillOrder } from './read-drill-order'

// As in a build, where the library is read once.
vi.stubEnv('NODE_ENV', 'production')
afterAll(() => vi.unstubAllEnvs())

describe.each(locales)('the drills of the course in %s', { timeout: 120_000 }, (locale) => {
  it('[DR1] are offered for nearly every pair, those that exams set most often first', async () => {
    const [first, ...others] = await getDrillGroups(locale)
    expect(first?.chapter).toBeNull()
    expect(first?.drills.map(({ id }) => id)).toEqual(await readDrillOrder(projectRoot))
    const offered = [first, ...others].flatMap((group) => group?.drills ?? [])
    expect(offered.length).toBeGreaterThanOrEqual((await getPairIds()).length - 3)
  })

  it('[DR6] show every statement as a cell of their table, with all its sides', async () => {
    for (const id of await getPairIds()) {
      const drill = await getDrill(locale, id)
      expect(drill, id).not.toBeNull()
      if (drill === null) continue
      const { pair, items } = drill
      const quick = items.filter((item) => isStatement(item, pair))
      const shown = quick.map((item) => drillStatement(pair, drawnItem(item, 'seed')))
      const names = pair.sides.map(({ name }) => name)
      expect(shown.map((one) => one?.sides.map(({ name }) => name))).toEqual(quick.map(() => names))
      const kept = quick.map(({ explanation }) => explanation.text)
      expect(shown.every((one, index) => one?.explained.explanation.text !== kept[index])).toBe(
        true,
      )
      expect(pair.decidingQuestion, id).not.toBe('')
    }
  })
})
