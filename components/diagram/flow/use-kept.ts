import { useRef } from 'react'

/**
 * The parts of a moment, with those that look as they did before as the same objects: React Flow draws
 * only what is another object.
 */
export function useKept<Part extends { readonly id: string }>(parts: Part[]): Part[] {
  const kept = useRef<{ readonly looks: ReadonlyMap<string, string>; readonly parts: Part[] }>({
    looks: new Map(),
    parts: [],
  })
  const before = kept.current
  const looks = new Map(parts.map((part) => [part.id, JSON.stringify(part)]))
  const next = parts.map((part) => {
    const same = before.looks.get(part.id) === looks.get(part.id)
    return (same && before.parts.find(({ id }) => id === part.id)) || part
  })
  const isSame =
    next.length === before.parts.length && next.every((part, i) => part === before.parts[i])
  if (!isSame) kept.current = { looks, parts: next }
  return kept.current.parts
}
