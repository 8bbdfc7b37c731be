import type { CoursePlan } from '@/lib/domain/lesson/course'
import type { Locale } from '@/lib/shared/locale'
import type { Exam, ExamPreset } from './exam'
import type { ExamData } from './exam-schema'

/** An exam in one language; a preset by chapter becomes one of each chapter. */
export function localizedExam(data: ExamData, plan: CoursePlan, locale: Locale): Exam {
  const { name, sources, presets, ...figures } = data
  return {
    ...figures,
    name: name[locale],
    sources: sources.map((source) => ({ ...source, says: source.says[locale] })),
    presets: presets.flatMap((preset) => localizedPresets(data.code, preset, plan, locale)),
  }
}

function localizedPresets(
  code: string,
  preset: ExamData['presets'][number],
  { chapters }: CoursePlan,
  locale: Locale,
): readonly ExamPreset[] {
  const { items, unscored, minutes } = preset
  const slug = `${code}-${preset.id}`
  const name = preset.name[locale]
  const description = preset.description[locale]
  const rules = { description, items, unscored, minutes }
  if (preset.of === 'course') return [{ ...rules, slug, name, chapter: null }]
  return chapters.map((chapter) => ({
    ...rules,
    slug: `${slug}-${chapter.slug}`,
    name: name.replace('{chapter}', chapter.title[locale]),
    chapter: { slug: chapter.slug, lessons: chapter.lessons },
  }))
}
