import { notFound } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import {
  getDiagramFile,
  getDiagramPicture,
  getDiagramSlugs,
  getSocialPicture,
} from '@/lib/content/diagrams'
import { rasterise } from '@/lib/server/rasterise'
import { isLocale, type Locale, locales } from '@/lib/shared/locale'

export const dynamic = 'force-static'
export const dynamicParams = false

/** What is made of each diagram while building, by the ending of its name. */
const makers: Readonly<Record<string, (locale: Locale, slug: string) => Promise<Response | null>>> =
  {
    '.json': async (locale, slug) => {
      const file = await getDiagramFile(locale, slug)
      return file && Response.json(file)
    },
    '.svg': async (locale, slug) => {
      const svg = await getDiagramPicture(locale, slug)
      return svg === null ? null : answer(svg, 'image/svg+xml')
    },
    '.png': async (locale, slug) => {
      const svg = await getDiagramPicture(locale, slug)
      return svg === null ? null : answer(await rasterise(svg), 'image/png')
    },
    '.social.png': async (locale, slug) => {
      const t = await getTranslations({ locale, namespace: 'common' })
      const svg = await getSocialPicture(locale, slug, t('name'))
      return svg === null ? null : answer(await rasterise(svg, 1), 'image/png')
    },
  }

export async function generateStaticParams() {
  const slugs = await getDiagramSlugs()
  const names = slugs.flatMap((slug) => Object.keys(makers).map((ending) => `${slug}${ending}`))
  return locales.flatMap((locale) => names.map((name) => ({ locale, name })))
}

export async function GET(_: Request, { params }: RouteContext<'/pictures/[locale]/[name]'>) {
  const { locale, name } = await params
  const dot = name.indexOf('.')
  const make = makers[name.slice(dot)]
  if (!isLocale(locale) || !make) notFound()
  return (await make(locale, name.slice(0, dot))) ?? notFound()
}

function answer(body: BodyInit, type: string): Response {
  return new Response(body, { headers: { 'content-type': type } })
}
