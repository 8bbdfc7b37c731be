import { describe, expect, it } from 'vitest'
import { dictionaryInitial, initialConsonants, isConsonants, letters } from './hangul'

describe('letters', () => {
  it.each([
    ['콜드 스타트', 'ㅋㅗㄹㄷㅡㅅㅡㅌㅏㅌㅡ'],
    ['콜ㄷ', 'ㅋㅗㄹㄷ'],
    ['GB-초', 'gbㅊㅗ'],
    ['A/B 테스트', 'abㅌㅔㅅㅡㅌㅡ'],
    // Two consonants that the keyboard has joined while they were typed.
    ['ㄳ', 'ㄱㅅ'],
    ['\u110f\u1169\u11af', 'ㅋㅗㄹ'],
    ['/ ·', ''],
  ])('takes %s apart', (text, expected) => {
    expect(letters(text)).toBe(expected)
  })
})

describe('initialConsonants', () => {
  it.each([
    ['콜드 스타트', 'ㅋㄷㅅㅌㅌ'],
    ['Lambda 트리거', 'ㅌㄹㄱ'],
    ['까치', 'ㄲㅊ'],
    ['DLQ', ''],
  ])('are read off %s', (text, expected) => {
    expect(initialConsonants(text)).toBe(expected)
  })

  it.each([
    ['ㅋㄷ', true],
    ['콜ㄷ', false],
    ['ㅏ', false],
    ['', false],
  ])('are all there is in %s: %s', (text, expected) => {
    expect(isConsonants(text)).toBe(expected)
  })
})

describe('dictionaryInitial', () => {
  it.each([
    ['콜드', 'ㅋ'],
    ['꼬리표', 'ㄱ'],
    ['API', null],
    ['', null],
  ])('files %s under %s', (word, initial) => {
    expect(dictionaryInitial(word)).toBe(initial)
  })
})
