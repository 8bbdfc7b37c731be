import { expect, it } from 'vitest'
import { notesByReason } from './notes-by-reason'

it('[XC4] names each reason once, with every item it holds for', () => {
  const notes = [
    { id: 'a', reason: 'gaps' },
    { id: 'b', reason: 'order' },
    { id: 'c', reason: 'gaps' },
  ]
  expect(notesByReason(notes)).toEqual([
    { reason: 'gaps', ids: ['a', 'c'] },
    { reason: 'order', ids: ['b'] },
  ])
})
