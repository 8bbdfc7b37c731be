import type { ExamPhrase } from '@/lib/domain/phrase/exam-phrase'

let asked: Promise<readonly ExamPhrase[]> | null = null

/** The exam's set phrases, fetched once. Rejects when they cannot be fetched; the next call asks again. */
export function fetchExamPhrases(): Promise<readonly ExamPhrase[]> {
  const phrases = asked ?? fetched()
  asked = phrases
  phrases.catch(() => {
    asked = null
  })
  return phrases
}

async function fetched(): Promise<readonly ExamPhrase[]> {
  const response = await fetch('/items/phrases.json')
  if (!response.ok) throw new Error(`The phrases were answered with ${response.status}`)
  // The site's own build wrote it.
  return response.json() as Promise<readonly ExamPhrase[]>
}
