import { describe, expect, it } from 'vitest'
import { buildPair } from './drill.fixture'
import { countDrills, drillGroups, type ListedDrill } from './drill-list'

const drill = (id: string, chapter: string): ListedDrill => ({ ...buildPair(), id, chapter })
const drills = [drill('a', 'lambda'), drill('b', 'lambda'), drill('c', 'dynamodb')]
const groups = (first: readonly string[]) =>
  drillGroups(drills, ['lambda', 'dynamodb', 'edge'], first).map(
    (group) => `${group.chapter}: ${group.drills.map(({ id }) => id).join(' ')}`,
  )

describe('drillGroups', () => {
  it('puts those named first in front, in their order, and the others by chapter', () => {
    expect(groups(['c', 'a'])).toEqual(['null: c a', 'lambda: b'])
  })

  it('leaves out what does not exist, and groups without drills', () => {
    expect(countDrills(drillGroups(drills, ['lambda', 'dynamodb'], ['c']))).toBe(3)
    expect(groups(['gone'])).toEqual(['lambda: a b', 'dynamodb: c'])
  })
})
