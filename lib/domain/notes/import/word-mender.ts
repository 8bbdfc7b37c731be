/** Puts words together that a page's edge cut in two. */
export interface WordMender {
  /** Two pieces of one sentence, with or without a space between them. */
  readonly joined: (left: string, right: string) => string
  /** A sentence whose words were cut where the page broke the line. */
  readonly mended: (text: string) => string
}

/** Endings and particles that never begin a word. */
const suffix =
  /^(?:다(?=\.)|을|를|은|는|의|여|며|니다|습니다|서도|으로|에서|까지|부터|에게)(?![가-힣])/
const unmistakable = /(?<=[가-힣A-Za-z0-9)]) (?=(?:을|를|는|니다|습니다|서도|여)(?![가-힣]))/g
const alone =
  '이그저한두세네몇각매전후중시때수것등및또더덜안못잘다곳점면내외새옛첫할될된함됨앱웹키값열행큐샤뷰글책꼭즉단왜와과도를을은는에로의만번개건초분년월일명대회배'
const hangul = /[가-힣]+/g
const knownPrefix = 4

/** Learns the words of the whole text, so that a cut word is known by its other occurrences. */
export function createWordMender(text: string): WordMender {
  let counts: Map<string, number> | null = null
  const count = (word: string) => {
    counts ??= wordCounts(text)
    return counts.get(word) ?? 0
  }
  const isCut = (left: string, right: string) => {
    const last = /[가-힣]+$/.exec(left.slice(-12))?.[0] ?? ''
    const first = /^[가-힣]+/.exec(right.slice(0, 12))?.[0] ?? ''
    if (last === '' || first === '') return false
    if (suffix.test(right)) return true
    return !isWord(last, count) && count(prefixOf(last, first)) > 0
  }
  const joined = (left: string, right: string) => {
    if (/[a-z]-$/.test(left.slice(-2)) && /^[a-z]/.test(right)) return left + right
    return isCut(left, right) || endsInLoneSyllable(left, right) ? left + right : `${left} ${right}`
  }
  return { joined, mended: (sentence) => mended(sentence, isCut) }
}

function mended(text: string, isCut: (left: string, right: string) => boolean): string {
  const words = text.replace(unmistakable, '').split(' ')
  let result = words[0] ?? ''
  for (const [index, word] of words.entries()) {
    if (index === 0) continue
    const before = words[index - 1] ?? ''
    result += isCut(before, word) && !suffix.test(word) ? word : ` ${word}`
  }
  return result
}

function isWord(last: string, count: (word: string) => number): boolean {
  return last.length === 1 ? alone.includes(last) : count(`${last} `) > 1 || last.length > 3
}

/** At a line's end a syllable that is no word of its own is the head of the next line's word. */
function endsInLoneSyllable(left: string, right: string): boolean {
  const last = /(?:^|[^가-힣A-Za-z0-9])([가-힣])$/.exec(left.slice(-2))?.[1]
  return last !== undefined && !alone.includes(last) && /^[가-힣]/.test(right)
}

function prefixOf(last: string, first: string): string {
  return last + first.slice(0, 1)
}

/** How often each word (`word `) and each beginning of a longer word (`wor`) occurs. */
function wordCounts(text: string): Map<string, number> {
  const counts = new Map<string, number>()
  const add = (key: string) => counts.set(key, (counts.get(key) ?? 0) + 1)
  for (const [word] of text.matchAll(hangul)) {
    add(`${word} `)
    for (let length = 2; length <= Math.min(word.length, knownPrefix); length++) {
      add(word.slice(0, length))
    }
  }
  return counts
}
