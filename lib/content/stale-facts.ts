import 'server-only'
import { isStale } from '@/lib/domain/fact/stale'
import type { Problem } from '@/lib/domain/notes/problem'
import { readFacts } from './read-facts'

/** Facts that were last compared with their source more than a year before `now`: nothing is wrong yet, but it is time to look. */
export async function staleFacts(root: string, now: number): Promise<readonly Problem[]> {
  const { facts, places } = await readFacts(root)
  return [...facts.values()].flatMap(({ id, checked }) => {
    const place = places.get(id)
    if (!place || !isStale(checked, now)) return []
    const message = `"${id}" was checked in ${checked}, more than a year ago; compare it with its source and write the month into "checked"`
    return [{ ...place, message }]
  })
}
