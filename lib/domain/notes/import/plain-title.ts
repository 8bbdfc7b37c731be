/** A title without bold, emphasis and code marks: titles are plain words in the grammar. */
export function plainTitle(text: string): string {
  const words = text.replace(/\*+([^*]+)\*+/g, '$1').replace(/`([^`]*)`/g, '$1')
  return words.trim() || text
}
