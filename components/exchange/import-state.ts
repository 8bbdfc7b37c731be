import type { ReadItems } from '@/lib/client/read-items'

export type Refusal = 'not_utf8' | 'too_large' | 'empty' | 'failed'

/** How far an import is. */
export type ImportState =
  | { readonly type: 'idle' }
  | { readonly type: 'reading' }
  | { readonly type: 'refused'; readonly reason: Refusal; readonly name: string }
  | { readonly type: 'read'; readonly name: string; readonly read: ReadItems }
  | { readonly type: 'imported'; readonly name: string; readonly count: number }
