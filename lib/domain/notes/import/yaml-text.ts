const plain =
  /^[가-힣A-Za-z](?:[^:#"'\\{}[\]&*!|>%@`\p{C}\p{Zl}\p{Zp}]*[^:#"'\\{}[\]&*!|>%@`\s\p{C}])?$/u
const otherTypes = /^(?:true|false|null|yes|no|on|off|y|n)$/i

/** A text as a YAML value: plain where nothing in it means anything to YAML, else in double quotes. */
export function yamlText(text: string): string {
  return plain.test(text) && !otherTypes.test(text) ? text : JSON.stringify(text)
}
