import { NextIntlClientProvider } from 'next-intl'
import { getMessages } from 'next-intl/server'
import { BuilderGallery } from '@/components/builder/builder.gallery'
import { defaultLocale, isLocale } from '@/lib/shared/locale'

export default async function BuilderGalleryPage({ searchParams }: PageProps<'/gallery/builder'>) {
  const { locale: asked } = await searchParams
  const locale = isLocale(asked) ? asked : defaultLocale
  const { builder, exam } = await getMessages({ locale })

  return (
    <main className="mx-auto w-full max-w-page px-5 py-6">
      <h1 className="mb-4 text-xl">Builder</h1>
      <NextIntlClientProvider locale={locale} messages={{ builder, exam }}>
        <BuilderGallery />
      </NextIntlClientProvider>
    </main>
  )
}
