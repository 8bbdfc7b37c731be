/**
 * How wide a text is at most, in the unit of `size`, in the fonts of the site. Measured in Noto Sans KR
 * and a little more: a picture that is laid out without a browser must never be too narrow.
 */
export function textWidth(text: string, size: number): number {
  return [...text].reduce((sum, sign) => sum + emOf(sign), 0) * size
}

function emOf(sign: string): number {
  if (/[\u1100-\u11ff\u3000-\u9fff\uac00-\ud7a3\uff00-\uff60]/.test(sign)) return 1
  if (/[mwMW@%]/.test(sign)) return 0.95
  if (/[A-Z0-9&]/.test(sign)) return 0.68
  if (/[ilIj.,:;'|!()[\]·-]/.test(sign)) return 0.36
  return sign === ' ' ? 0.28 : 0.6
}

/**
 * The text in lines no wider than `width`, broken at spaces as `word-break: keep-all` does, and before the
 * `@` of a name that is wider than a line; null where it does not fit into `most` lines.
 */
export function wrapText(
  text: string,
  size: number,
  width: number,
  most: number,
): readonly string[] | null {
  const lines: string[] = []
  const words = text
    .split(' ')
    .flatMap((word) => (textWidth(word, size) > width ? word.split(/(?<=.)(?=@)/) : [word]))
  for (const word of words) {
    const last = lines.at(-1)
    const joined = last === undefined ? word : `${last} ${word}`
    if (last !== undefined && textWidth(joined, size) <= width) lines[lines.length - 1] = joined
    else lines.push(word)
  }
  const fits = lines.length <= most && lines.every((line) => textWidth(line, size) <= width)
  return fits ? lines : null
}
