/** Whether every backslash of a pattern stands before `*` or another backslash. */
export function isWildcardPattern(pattern: string): boolean {
  return /^(?:\\[*\\]|[^\\])*$/su.test(pattern)
}

/**
 * Whether a text matches a pattern in which `*` stands for any signs or none; nothing else is special. Takes time in
 * proportion to both lengths. Source: Amazon States Language, StringMatches.
 */
export function matchesWildcard(text: string, pattern: string): boolean {
  const pieces = piecesOf(pattern)
  const [first = '', ...others] = pieces
  const last = others.pop()
  if (last === undefined) return text === first
  if (!text.startsWith(first) || !text.endsWith(last)) return false
  const end = text.length - last.length
  let at = first.length
  for (const piece of others) {
    const found = text.indexOf(piece, at)
    if (found < 0) return false
    at = found + piece.length
  }
  return at <= end
}

/** What stands between the stars. */
function piecesOf(pattern: string): readonly string[] {
  const pieces = ['']
  for (const [sign, escaped] of pattern.matchAll(/\\([*\\])|./gsu)) {
    if (sign === '*') pieces.push('')
    else pieces[pieces.length - 1] += escaped ?? sign
  }
  return pieces
}
