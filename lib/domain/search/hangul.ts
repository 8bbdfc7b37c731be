import { disassemble, getChoseong } from 'es-hangul'

const doubled: Readonly<Record<string, string>> = {
  ㄲ: 'ㄱ',
  ㄸ: 'ㄷ',
  ㅃ: 'ㅂ',
  ㅆ: 'ㅅ',
  ㅉ: 'ㅈ',
}

/**
 * The letters of a text one by one, without case, spaces and marks: 콜드 is ㅋㅗㄹㄷㅡ. What is half
 * typed is then the beginning of what is meant: 코, 콜 and 콜ㄷ all begin 콜드.
 */
export function letters(text: string): string {
  return disassemble(text.normalize('NFC').toLowerCase()).replaceAll(/[^\p{L}\p{N}]/gu, '')
}

/** The first consonant of each syllable, without spaces: 콜드 스타트 is ㅋㄷㅅㅌㅌ. */
export function initialConsonants(text: string): string {
  return getChoseong(text.normalize('NFC')).replaceAll(' ', '')
}

/** Whether a text is nothing but single consonants, as one types to search by them. */
export function isConsonants(text: string): boolean {
  return /^[ㄱ-ㅎ]+$/.test(text)
}

/** The consonant that a Korean dictionary files a word under; null for a word of other letters. */
export function dictionaryInitial(word: string): string | null {
  const [first = ''] = initialConsonants(word[0] ?? '')
  return first === '' ? null : (doubled[first] ?? first)
}
