import { describe, expect, it } from 'vitest'
import { findTerms } from './find-terms'
import { toFindable } from './findable-term'
import { buildTerm } from './lesson.fixture'

const terms = [
  toFindable(buildTerm({ slug: 'cold-start', name: '콜드 스타트', english: 'Cold start' }), 'ㅋ'),
  toFindable(buildTerm({ slug: 'cookie', name: '쿠키', english: 'Cookie' }), 'ㅋ'),
  toFindable(buildTerm({ slug: 'cache', name: '캐시 동작', english: 'Cache behaviour' }), 'ㅋ'),
  toFindable(buildTerm({ slug: 'quota', name: '할당량', english: 'Quota' }), 'ㅎ'),
  toFindable(buildTerm({ slug: 'tmp', name: '/tmp', english: '/tmp' }), 'latin'),
]

const found = (query: string, initial = '') => [...findTerms(terms, { initial, query })]

describe('findTerms', () => {
  it.each([
    ['콜드', ['cold-start']],
    ['스타트', ['cold-start']],
    ['COLD', ['cold-start']],
    ['coldstart', ['cold-start']],
    ['behavior', ['cache']],
    ['/tmp', ['tmp']],
    ['없는 말', []],
  ])('finds by name and English term: %s', (query, slugs) => {
    expect(found(query)).toEqual(slugs)
  })

  it.each([
    ['ㅋㄷㅅㅌㅌ', ['cold-start']],
    ['ㅋㄷ ㅅㅌㅌ', ['cold-start']],
    ['ㅅㅌ', ['cold-start']],
    ['ㅎㄷㄹ', ['quota']],
    ['ㅋㅋ', ['cookie']],
  ])('finds by first consonants: %s', (query, slugs) => {
    expect(found(query)).toEqual(slugs)
  })

  // What stands in the field between the keystrokes of 콜드 and of 쿠키.
  it.each(['ㅋ', '코', '콜', '콜ㄷ', '콜드', '콜드ㅅ', '콜드 스'])(
    'never loses 콜드 스타트 on the way: %s',
    (half) => {
      expect(found(half)).toContain('cold-start')
    },
  )

  it.each(['쿠', '쿸', '쿠키'])('never loses 쿠키 on the way: %s', (half) => {
    expect(found(half)).toContain('cookie')
  })

  it('keeps to the initial that was chosen', () => {
    expect(found('', 'ㅎ')).toEqual(['quota'])
    expect(found('콜드', 'ㅎ')).toEqual([])
    expect(found('')).toHaveLength(5)
  })
})
