import { getExamPhrases } from '@/lib/content/exam-phrases'

export const dynamic = 'force-static'

/** The exam's set phrases in both languages, fetched once a learner has answered a situation. */
export async function GET() {
  return Response.json(await getExamPhrases())
}
