import type { Issue } from './item-report'

/** Servers commonly refuse an address of more than 8,000 characters; this leaves room for what they add. */
export const longestAddress = 6_000

/**
 * The address of a page for a new issue with its title and body filled in, under the page that lists a
 * repository's issues, as GitHub, Gitea and Forgejo have it. A body that is too long ends in `…`.
 */
export function newIssueAddress(issuesUrl: string, { title, body }: Issue): string {
  const address = (text: string) => {
    const url = new URL(issuesUrl)
    url.pathname = `${url.pathname.replace(/\/+$/, '')}/new`
    url.searchParams.set('title', title)
    url.searchParams.set('body', text)
    return url.href
  }
  const letters = [...body]
  if (address(body).length <= longestAddress) return address(body)
  const cut = (length: number) => address(`${letters.slice(0, length).join('')}…`)
  let [fits, exceeds] = [0, letters.length]
  while (exceeds - fits > 1) {
    const middle = Math.floor((fits + exceeds) / 2)
    if (cut(middle).length <= longestAddress) fits = middle
    else exceeds = middle
  }
  return cut(fits)
}
