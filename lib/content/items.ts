import 'server-only'
import { cache } from 'react'
import { compileItem } from '@/lib/domain/item/authored/compile-item'
import { deriveItems } from '@/lib/domain/item/derive-items'
import type { Item } from '@/lib/domain/item/item'
import { compileTemplate } from '@/lib/domain/item/parametric/compile-template'
import type { Locale } from '@/lib/shared/locale'
import { getLibrary, type Library } from './library'

/** The items of one lesson; empty where the course has none of this name. */
export async function getLessonItems(locale: Locale, slug: string): Promise<readonly Item[]> {
  const bank = await getBank(locale)
  return bank.get(slug) ?? []
}

/** The items of every lesson of a chapter, in the order of the course. */
export async function getChapterItems(locale: Locale, slug: string): Promise<readonly Item[]> {
  const { plan } = await getLibrary()
  const bank = await getBank(locale)
  const chapter = plan.chapters.find((one) => one.slug === slug)
  return (chapter?.lessons ?? []).flatMap((lesson) => bank.get(lesson) ?? [])
}

/** Every item of one language by lesson, those that people wrote first. What only one language can ask is not asked in either. */
export function itemBank(library: Library, locale: Locale): ReadonlyMap<string, readonly Item[]> {
  const { facts, shelves, authored, templates, diagrams } = library
  const { lessons } = shelves[locale]
  const twins = shelves[locale === 'ko' ? 'en' : 'ko'].lessons
  return new Map(
    lessons.map((lesson) => {
      const { slug } = lesson
      const written = authored.get(slug) ?? []
      const compiled = written.map(({ item }) => compileItem(item, slug, facts, locale))
      const parametric = (templates.get(slug) ?? []).map(({ template }) =>
        compileTemplate(template, slug, facts, locale),
      )
      const derived = deriveItems(lesson, { facts, lessons, twins, diagrams })
      return [slug, [...compiled, ...parametric, ...derived]]
    }),
  )
}

const banks = new Map<Locale, Promise<ReadonlyMap<string, readonly Item[]>>>()

const getBank = cache(async (locale: Locale) => {
  // One derivation serves every page of a build.
  if (process.env.NODE_ENV !== 'production') return itemBank(await getLibrary(), locale)
  const known = banks.get(locale)
  if (known) return known
  const bank = getLibrary().then((library) => itemBank(library, locale))
  banks.set(locale, bank)
  return bank
})
