const inline =
  /\\(?=[!-/:-@[-`{-~]|$)|[`*[]|<(?=[A-Za-z/!?])|&(?=#?\w)|(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])/gu
/** Most words hold none of these; looking first is many times faster. */
const special = /[\\`*[<&_~]/
const blockStart = /^(?:[#>+\-=|~]|:(?=:))/
const numberStart = /^(\d{1,9})([.)])(?=\s|$)/

/** Plain words, written so that Markdown reads them back as the same plain words. */
export function escapedInline(text: string): string {
  const words = special.test(text) ? text.replace(inline, '\\$&') : text
  // One tilde says "about" or "to"; two can strike out what is between them.
  return text.indexOf('~') === text.lastIndexOf('~') ? words : words.replaceAll('~', '\\~')
}

/** The same for words that begin a block, where `#`, `-` or `1.` would mean something. */
export function escapedStart(text: string): string {
  return text.replace(blockStart, '\\$&').replace(numberStart, '$1\\$2')
}

/** Words that are read by their text alone, where `:name` would vanish and addresses be linked. */
export function escapedName(text: string): string {
  return escapedLabel(text).replace(/(?<=https?):(?=\/)|(?<=www)\./gi, '\\$&')
}

/** The label of a link, where addresses are not linked again. */
export function escapedLabel(text: string): string {
  return escapedInline(text).replace(/:(?=[\p{L}\p{N}_$])/gu, '\\:')
}
