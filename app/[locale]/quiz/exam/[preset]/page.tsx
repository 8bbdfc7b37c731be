import { ArrowLeft } from 'lucide-react'
import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { NextIntlClientProvider } from 'next-intl'
import { getMessages, getTranslations } from 'next-intl/server'
import { pageMetadata } from '@/app/[locale]/page-metadata'
import { requireLocale } from '@/app/[locale]/require-locale'
import { ExamRoom } from '@/components/exam/exam-room'
import { Link } from '@/components/ui/link'
import { getExamItemCount, getExamPreset, getExams } from '@/lib/content/exams'
import { defaultLocale } from '@/lib/shared/locale'

type Props = PageProps<'/[locale]/quiz/exam/[preset]'>

const minuteMs = 60_000

export const dynamicParams = false

/** Only what the bank has items enough for can be sat. */
export async function generateStaticParams() {
  const exams = await getExams(defaultLocale)
  const presets = exams.flatMap((exam) => exam.presets)
  const counts = await Promise.all(presets.map(getExamItemCount))
  return presets.flatMap(({ slug, items }, index) =>
    (counts[index] ?? 0) < items ? [] : [{ preset: slug }],
  )
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const locale = await requireLocale(params)
  const { preset: slug } = await params
  const found = await getExamPreset(locale, slug)
  if (found === null) return {}
  const { name: title, description } = found.preset
  return pageMetadata(locale, `/quiz/exam/${slug}`, { title, description })
}

export default async function ExamPage({ params }: Props) {
  const locale = await requireLocale(params)
  const { preset: slug } = await params
  const found = await getExamPreset(locale, slug)
  if (found === null) notFound()
  const { preset, exam } = found
  const t = await getTranslations('sitting.lobby')
  const { quiz, exam: examWords, sitting } = await getMessages()

  return (
    <div className="mx-auto max-w-[calc(var(--spacing-measure)+2.5rem)] px-5 pt-4 print:max-w-none">
      <Link
        href="/quiz/exam"
        className="-ml-2 inline-flex min-h-11 items-center gap-1 px-2 text-sm text-ink-soft hover:text-ink print:hidden"
      >
        <ArrowLeft aria-hidden className="size-4 shrink-0" />
        {t('back')}
      </Link>
      <h1 className="mb-3 text-xl">{preset.name}</h1>
      <NextIntlClientProvider messages={{ quiz, exam: examWords, sitting }}>
        <ExamRoom
          rules={{
            preset,
            shares: exam.shares,
            scale: exam.score,
            itemMs: (exam.minutes * minuteMs) / exam.items,
          }}
        />
      </NextIntlClientProvider>
    </div>
  )
}
