import type { MDXComponents } from 'mdx/types'
import { registry } from '@/components/mdx/registry'

export function useMDXComponents(): MDXComponents {
  return registry
}
