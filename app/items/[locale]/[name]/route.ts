import { notFound } from 'next/navigation'
import { getItemFile, getItemFileNames, getItemIndex } from '@/lib/content/item-files'
import { itemIndexName } from '@/lib/domain/quiz/item-file'
import { isLocale, locales } from '@/lib/shared/locale'

export const dynamic = 'force-static'
export const dynamicParams = false

export async function generateStaticParams() {
  const names = [itemIndexName, ...(await getItemFileNames())]
  return locales.flatMap((locale) => names.map((name) => ({ locale, name })))
}

/** The bank in parts, made while building: quizzes of the whole course fetch only what they ask. */
export async function GET(_: Request, { params }: RouteContext<'/items/[locale]/[name]'>) {
  const { locale, name } = await params
  if (!isLocale(locale)) notFound()
  const data = name === itemIndexName ? await getItemIndex(locale) : await getItemFile(locale, name)
  if (data === null) notFound()
  return Response.json(data)
}
