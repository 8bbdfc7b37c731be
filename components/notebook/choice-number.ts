/** A choice as it is numbered on paper: ① to ⑳. */
export function choiceNumber(index: number): string {
  return String.fromCodePoint(0x2460 + index)
}
