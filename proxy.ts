import createMiddleware from 'next-intl/middleware'
import { routing } from '@/components/ui/routing'

/** Sends a path without a language to the reader's: by Accept-Language, Korean otherwise. */
export const proxy = createMiddleware(routing)

export const config = {
  // Everything but the API, Next's own files and files with an extension.
  matcher: ['/((?!api|gallery|_next|.*\\..*).*)'],
}
