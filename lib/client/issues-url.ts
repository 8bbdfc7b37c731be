/** Where this site takes reports; null where it names no such place, or cannot be asked: a report can be copied anyway. */
export async function fetchIssuesUrl(): Promise<string | null> {
  try {
    const response = await fetch('/api/settings')
    const settings: unknown = await response.json()
    return urlIn(settings)
  } catch {
    return null
  }
}

function urlIn(settings: unknown): string | null {
  if (typeof settings !== 'object' || settings === null) return null
  if (!('repositoryIssuesUrl' in settings)) return null
  const { repositoryIssuesUrl: url } = settings
  return typeof url === 'string' ? url : null
}
