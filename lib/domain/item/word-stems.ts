/** Words cut to their beginnings, for comparing what texts are about: particles and endings come last. */
export function wordStems(text: string): ReadonlySet<string> {
  const words = text.toLowerCase().match(/[a-z0-9@][a-z0-9@.,]*|[가-힣]{2,}/g) ?? []
  return new Set(words.map((word) => word.slice(0, /[가-힣]/.test(word) ? 2 : 5)))
}
