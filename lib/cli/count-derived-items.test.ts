import { describe, expect, it } from 'vitest'
import { importNotes } from '@/lib/domain/notes/import/import-notes'
import { noShorthand } from '@/lib/domain/notes/import/shorthand'
import { countDerivedItems } from './count-derived-items'

const options = { name: 'notes', locale: 'en', shorthand: noShorthand } as const
const terms = ['shard', 'stream', 'topic', 'queue', 'broker']
const glossary = terms
  .map((term, at) => `*${term}: what part ${at} of a message system is called here\n`)
  .join('\n')

describe('countDerivedItems', () => {
  it('[IM23] counts what the terms of imported notes alone can ask', () => {
    const { chapters } = importNotes(glossary, options)
    const { items, uncounted } = countDerivedItems(chapters, 'en')
    expect(items).toBeGreaterThanOrEqual(5)
    expect(uncounted).toBe(0)
  })

  it('[IM23] stops at a size nobody writes, and says how many notes it left out', () => {
    const long = `1. Long\n\n1) First\n\n${'Words.\n\n'.repeat(3001)}2) Second\n\n${glossary}`
    const { chapters } = importNotes(long, options)
    expect(countDerivedItems(chapters, 'en')).toEqual({ items: 0, uncounted: 2 })
  })
})
