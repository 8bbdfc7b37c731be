import 'server-only'
import { confusionTwinProblems } from '@/lib/domain/lesson/confusions'
import { definedTerms } from '@/lib/domain/lesson/defined-terms'
import { embedded } from '@/lib/domain/lesson/embedded'
import { anatomyProblems } from '@/lib/domain/lesson/lesson-anatomy'
import { taughtFacts } from '@/lib/domain/lesson/taught-facts'
import type { NoteBlock } from '@/lib/domain/notes/note'
import { twinProblems } from '@/lib/domain/notes/note-twin'
import type { Problem } from '@/lib/domain/notes/problem'
import { contractModels } from '@/lib/domain/simulator/contract-models'
import { getSimulator, simulators } from '@/lib/domain/simulator/simulators'
import { type Locale, locales } from '@/lib/shared/locale'
import { staleLessons } from './build-lessons'
import { checkTemplates } from './check-templates'
import { reusedItemIds, staleItemIds } from './item-id-list'
import { type Library, readLibrary } from './library'
import { lintAuthoredItems } from './lint-authored-items'
import { readExamPhrases } from './read-exam-phrases'
import { readExams } from './read-exams'
import { readPrices } from './read-prices'
import { readBook } from './simulator-book'
import { exampleProblems, readSimulatorExamples } from './simulator-examples'

/** Every content rule over content/ under this root, by file and line. */
export async function checkContent(root: string): Promise<readonly Problem[]> {
  const library = await readLibrary(root)
  const prices = await readPrices(root)
  const phrases = await readExamPhrases(root)
  const exams = await readExams(root)
  const { examples, problems: misread } = await readSimulatorExamples(root)
  const problems = [
    ...library.problems,
    ...prices.problems,
    ...phrases.problems,
    ...exams.problems,
    ...misread,
    ...exampleProblems(examples, contractModels, await readBook(root)),
    ...missingNotes(library),
    ...locales.flatMap((locale) => twins(library, locale)),
    ...confusionTwins(library),
    ...locales.flatMap((locale) => danglingEmbeds(library, locale)),
    ...unseenDiagrams(library),
    ...unseenSimulators(library),
    ...locales.flatMap((locale) => anatomy(library, locale)),
    ...untaughtFacts(library),
    ...unknownSections(library),
    ...checkTemplates(library),
  ]
  // A lesson made from wrong notes is wrong anyway: say what is wrong with the notes first.
  if (problems.length === 0) {
    problems.push(...(await staleLessons(library, root)), ...(await staleItemIds(library, root)))
  }
  problems.push(...lintAuthoredItems(library), ...(await reusedItemIds(library, root)))
  return problems.sort((a, b) => a.file.localeCompare(b.file, 'en') || a.line - b.line)
}

function missingNotes({ plan, shelves }: Library): Problem[] {
  return plan.chapters
    .flatMap(({ lessons }) => lessons)
    .flatMap((slug) =>
      locales.flatMap((locale) => {
        if (shelves[locale].notes.some((note) => note.slug === slug)) return []
        const file = `content/notes/${locale}/${slug}.md`
        return [
          {
            file,
            line: 1,
            message: 'found no readable note; expected one, as the course names it',
          },
        ]
      }),
    )
}

function twins({ shelves }: Library, locale: Locale): Problem[] {
  if (locale === 'ko') return []
  return shelves[locale].notes.flatMap((note) => {
    const korean = shelves.ko.notes.find(({ slug }) => slug === note.slug)
    return korean ? twinProblems(note, korean) : []
  })
}

function confusionTwins({ shelves }: Library): Problem[] {
  const { ko, en } = shelves
  return confusionTwinProblems(en.notes.flatMap(definedTerms), ko.notes.flatMap(definedTerms))
}

/** A note embeds what there is. */
function danglingEmbeds({ shelves, diagrams }: Library, locale: Locale): Problem[] {
  return shelves[locale].notes.flatMap(({ file, intro, sections }) =>
    [...intro, ...sections.flatMap(({ blocks }) => blocks)].flatMap((block: NoteBlock) =>
      (block.type === 'simulator' && getSimulator(block.slug) === null) ||
      (block.type === 'diagram' && !diagrams.has(block.slug))
        ? [
            {
              file,
              line: block.line,
              message: `found ${block.type} "${block.slug}"; expected one that exists`,
            },
          ]
        : [],
    ),
  )
}

/** [DG13] Every diagram belongs to a lesson: the first in the course that embeds it. */
function unseenDiagrams({ shelves, diagrams }: Library): Problem[] {
  const shown = new Set(shelves.ko.lessons.flatMap((lesson) => embedded(lesson, 'diagram')))
  return [...diagrams.keys()]
    .filter((slug) => !shown.has(slug))
    .map((slug) => ({
      file: `content/diagrams/${slug}.yaml`,
      line: 1,
      message: `found no ::diagram{#${slug}}; expected it in some note`,
    }))
}

/** Every simulator is embedded in a lesson, so that who learns meets it. */
function unseenSimulators({ shelves }: Library): Problem[] {
  const seen = new Set(shelves.ko.lessons.flatMap((lesson) => embedded(lesson, 'simulator')))
  return simulators
    .filter(({ slug }) => !seen.has(slug))
    .map(({ slug }) => ({
      file: 'content/course.yaml',
      line: 1,
      message: `found no ::simulator{#${slug}}; expected it in some note`,
    }))
}

/** Every lesson has all its parts. */
function anatomy({ shelves }: Library, locale: Locale): Problem[] {
  const { notes, lessons } = shelves[locale]
  return notes.flatMap((note) => {
    const lesson = lessons.find(({ slug }) => slug === note.slug)
    return lesson ? anatomyProblems(note, lesson) : []
  })
}

/** The course teaches every fact there is. */
function untaughtFacts({ plan, facts, shelves }: Library): Problem[] {
  return locales.flatMap((locale) => {
    const taught = new Set(shelves[locale].lessons.flatMap(taughtFacts))
    return [...facts.values()]
      .filter(({ id }) => !taught.has(id))
      .map(({ id, section }) => ({
        file: `content/notes/${locale}/${plan.sections[section] ?? 'unknown'}.md`,
        line: 1,
        message: `found no [[${id}]]; expected it in some note, as section ${section} of the raw notes belongs here`,
      }))
  })
}

function unknownSections({ plan }: Library): Problem[] {
  const lessons = plan.chapters.flatMap((chapter) => chapter.lessons)
  return Object.entries(plan.sections).flatMap(([section, lesson]) =>
    lessons.includes(lesson)
      ? []
      : [
          {
            file: 'content/course.yaml',
            line: 1,
            message: `section ${section} names the lesson "${lesson}"; expected one of a chapter`,
          },
        ],
  )
}
