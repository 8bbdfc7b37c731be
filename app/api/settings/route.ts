import { readEnv } from '@/lib/server/env'

// Pages are made while building and know no setting. Asked for when a report is opened, a setting counts from the next
// start on, without a new build.
export const dynamic = 'force-dynamic'

/** What a page may know of the server's settings. */
export function GET() {
  const { repositoryIssuesUrl } = readEnv(process.env)
  return Response.json({ repositoryIssuesUrl }, { headers: { 'Cache-Control': 'no-store' } })
}
