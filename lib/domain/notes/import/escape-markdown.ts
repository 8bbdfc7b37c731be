const inline =
  /\\(?=[!-/:-@[-`{-~]|$)|[`*[]|<(?=[A-Za-z/!?])|&(?=#?\w)|(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])|~(?=~)|(?<=~)~/gu
const blockStart = /^(?:[#>+\-=|~]|:(?=:))/
const numberStart = /^(\d{1,9})([.)])(?=\s|$)/

/** Plain words, written so that Markdown reads them back as the same plain words. */
export function escapedInline(text: string): string {
  return text.replace(inline, '\\$&')
}

/** The same for words that begin a block, where `#`, `-` or `1.` would mean something. */
export function escapedStart(text: string): string {
  return text.replace(blockStart, '\\$&').replace(numberStart, '$1\\$2')
}
