import { type NextRequest, NextResponse } from 'next/server'
import createMiddleware from 'next-intl/middleware'
import { routing } from '@/components/ui/routing'

const showInReadersLanguage = createMiddleware(routing)

/** Sends a path without a language to the reader's: by Accept-Language, Korean otherwise. */
export function proxy(request: NextRequest) {
  const { pathname } = request.nextUrl
  if (pathname !== '/gallery' && !pathname.startsWith('/gallery/')) {
    return showInReadersLanguage(request)
  }
  if (galleryIsOpen()) return NextResponse.next()
  // No page has this address, so it is answered by the 404 page.
  return NextResponse.rewrite(new URL(`/${routing.defaultLocale}${pathname}`, request.url))
}

/** Component states are shown while developing, and to the tests of a production build. */
function galleryIsOpen(): boolean {
  return process.env.NODE_ENV === 'development' || process.env.GALLERY === '1'
}

export const config = {
  // Everything but the API, Next's own files and files with an extension.
  matcher: ['/((?!api|_next|.*\\..*).*)'],
}
