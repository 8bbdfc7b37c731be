import type { Fact } from '../fact/fact'
import type { Teaching } from './teaching'

/** Share of the words asked for that a fact must say to be quoted for them. */
const enough = 0.34

/** The fact of the lesson that says most of what these texts say, for explanations of what is no fact itself. */
export function supportingFact(
  teaching: Teaching,
  texts: readonly string[],
  anchor: string,
): Fact | null {
  const asked = stemsOf(texts.join(' '))
  const scored = teaching.facts.map(({ fact, anchor: place }) => {
    const said = stemsOf(`${fact.short[teaching.locale]} ${fact.statement[teaching.locale]}`)
    const shared = [...asked].filter((stem) => said.has(stem)).length
    return { fact, score: shared / Math.max(asked.size, 1) + (place === anchor ? 0.1 : 0) }
  })
  const best = scored.reduce((a, b) => (b.score > a.score ? b : a), {
    fact: null,
    score: enough,
  } as {
    fact: Fact | null
    score: number
  })
  return best.fact
}

/** Words cut to their beginnings: particles and endings come last in Korean and in English. */
function stemsOf(text: string): ReadonlySet<string> {
  const words = text.toLowerCase().match(/[a-z0-9@][a-z0-9@.,]*|[가-힣]{2,}/g) ?? []
  return new Set(words.map((word) => (/[가-힣]/.test(word) ? word.slice(0, 2) : word.slice(0, 5))))
}
