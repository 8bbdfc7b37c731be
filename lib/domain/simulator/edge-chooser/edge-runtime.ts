import type { EdgeOption } from './edge-option'

/** A language as the edge knows it: plain JavaScript, the Node.js runtime with its modules, or Python. */
export type EdgeRuntime = 'javascript' | 'node' | 'python'

/** What each option runs (`cmp-runtime`); Node.js runs plain JavaScript as well. */
export const runtimesOfOption: Readonly<Record<EdgeOption, readonly EdgeRuntime[]>> = {
  'cloudfront-functions': ['javascript'],
  'lambda-edge-viewer': ['javascript', 'node', 'python'],
  'lambda-edge-origin': ['javascript', 'node', 'python'],
}

const python = /python|파이썬|\bpy\d*\b/
const node = /\bnode|노드/
/** TypeScript counts: it is JavaScript by the time it is uploaded. */
const javascript = /(java|ecma|type)script|(자바|타입)스크립트|\b(js|ts)\b|\bes ?\d/

/**
 * The runtimes that a language, written in any way, stands for: `nodejs22.x`, `Python 3.13`, `자바스크립트`. Several
 * are alternatives; none where the edge has no such language. Who names Node.js needs it, and not just JavaScript.
 */
export function runtimesIn(language: string): readonly EdgeRuntime[] {
  const text = language.normalize('NFKC').toLowerCase()
  return python.test(text) ? [...scriptIn(text), 'python'] : scriptIn(text)
}

function scriptIn(text: string): readonly EdgeRuntime[] {
  if (node.test(text)) return ['node']
  return javascript.test(text) ? ['javascript'] : []
}
