import { createNavigation } from 'next-intl/navigation'
import { routing } from './routing'

/** Navigation that keeps the reader's language: paths are written without it. */
export const { Link, usePathname, useRouter } = createNavigation(routing)
