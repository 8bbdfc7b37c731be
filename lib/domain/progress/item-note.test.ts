import { describe, expect, it } from 'vitest'
import { noteWritten } from './event'
import { itemNote } from './item-note'

const events = [
  noteWritten('one', 'first', 1),
  noteWritten('two', 'other', 2),
  noteWritten('one', 'second', 3),
]

describe('itemNote', () => {
  it('is what was written last, of this item', () => {
    expect(itemNote(events, 'one')).toBe('second')
  })

  it('is empty before a note, and once it was taken back', () => {
    expect(itemNote(events, 'three')).toBe('')
    expect(itemNote([...events, noteWritten('one', '', 4)], 'one')).toBe('')
  })
})
