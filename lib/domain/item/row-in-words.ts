/** A row of a comparison as a sentence: `요금: CNAME – 나옵니다 / 별칭 – 나오지 않습니다.` */
export function rowInWords(
  label: string,
  cells: readonly { readonly columnName: string; readonly text: string }[],
): string {
  return `${label}: ${cells.map(({ columnName, text }) => `${columnName} – ${text}`).join(' / ')}.`
}
