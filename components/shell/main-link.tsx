'use client'

import type { ComponentProps } from 'react'
import { Link, useRouter } from '@/components/ui/link'

interface MainLinkProps extends Omit<ComponentProps<typeof Link>, 'href' | 'prefetch'> {
  readonly href: string
}

/**
 * A link that stands on every page. Where it leads is fetched ahead only when somebody reaches for it:
 * all main pages at once would be 15 kB more script on each.
 */
export function MainLink({ href, ...props }: MainLinkProps) {
  const router = useRouter()
  const ahead = () => router.prefetch(href)

  return <Link {...props} href={href} prefetch={false} onPointerEnter={ahead} onFocus={ahead} />
}
