import { expect, it } from 'vitest'
import type { AuthoredItem } from '@/lib/domain/item/authored/authored-item'
import { projectRoot } from './content-files'
import { readLibrary } from './library'
import { lintAuthoredItems } from './lint-authored-items'

const library = await readLibrary(projectRoot)
const lesson = 'lambda-limits'

/** What the lint says of the real course with the first item of a lesson changed. */
function messagesWith(change: (item: AuthoredItem) => AuthoredItem): readonly string[] {
  const items = library.authored.get(lesson) ?? []
  const changed = items.map((read, index) =>
    index === 0 ? { ...read, item: change(read.item) } : read,
  )
  const authored = new Map([...library.authored, [lesson, changed]])
  return lintAuthoredItems({ ...library, authored }).map(({ message }) => message)
}

it.each<[string, (item: AuthoredItem) => AuthoredItem]>([
  ['LT1', (item) => ({ ...item, section: 'nowhere' })],
  ['LT2', (item) => ({ ...item, facts: ['sfn-visual-workflows'] })],
  ['LT4', (item) => ({ ...item, pair: 'cats-dogs' })],
  [
    'LT14',
    (item) => ({
      ...item,
      stem: library.authored.get('lambda-pricing')?.[0]?.item.stem ?? item.stem,
    }),
  ],
  ['LT20', (item) => ({ ...item, stem: { ...item.stem, ko: `${item.stem.ko} <br>` } })],
  ['LT21', (item) => ({ ...item, decisive: 'nowhere' })],
])('holds the items of the course against [%s]', (rule, change) => {
  expect(messagesWith(change).join('\n')).toContain(`[${rule}]`)
})
