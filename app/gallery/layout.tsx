import '@/app/globals.css'
import type { Metadata } from 'next'
import { Document } from '@/components/shell/document'

// Asked for its language in the address, so never made ahead.
export const dynamic = 'force-dynamic'

export const metadata: Metadata = { title: 'Gallery', robots: { index: false } }

/** Component states to look at and to test; `proxy.ts` answers 404 outside development and tests. */
export default function GalleryLayout({ children }: LayoutProps<'/gallery'>) {
  return <Document locale="ko">{children}</Document>
}
