import type { ReactNode } from 'react'
import type { Locale } from '@/lib/shared/locale'
import { FirstPaintScript } from './first-paint-script'

/** The bare page: its language and its theme, before anything is drawn on it. */
export function Document({
  locale,
  children,
}: {
  readonly locale: Locale
  readonly children: ReactNode
}) {
  return (
    <html lang={locale} suppressHydrationWarning>
      <body className="flex min-h-dvh flex-col">
        <FirstPaintScript />
        {children}
      </body>
    </html>
  )
}
