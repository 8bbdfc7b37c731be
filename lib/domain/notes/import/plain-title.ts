/**
 * A title, a column's name or a row's label: plain words, without bold, emphasis and code marks, and
 * without what the grammar would read as a reference or an id.
 */
export function plainTitle(text: string): string {
  const words = text.replace(/\*+([^*]+)\*+/g, '$1').replace(/`([^`]*)`/g, '$1')
  return (words.trim() || text).replace(/\[(?=\[)/g, '[ ').replace(/\{(?=#)/g, '{ ')
}
