'use client'

import { useTranslations } from 'next-intl'
import { AddressEcho } from '@/components/ui/address-echo'
import { useAddress, writeQuery } from '@/components/ui/use-address'
import { countDrills, type DrillGroup } from '@/lib/domain/quiz/drill-list'
import { ChapterFilter, type NamedChapter } from './chapter-filter'
import { DrillEntry } from './drill-entry'

const parameter = 'chapter'

interface DrillListProps {
  readonly groups: readonly DrillGroup[]
  readonly chapters: readonly NamedChapter[]
}

/** Every drill, those that exams set most often first; the address says which chapter is shown. */
export function DrillList({ groups, chapters }: DrillListProps) {
  const t = useTranslations('drill.list')
  const named = useAddress(({ searchParams }) => searchParams.get(parameter) ?? '') ?? ''
  const chosen = chapters.some(({ slug }) => slug === named) ? named : ''
  const shown = groups
    .map(({ chapter, drills }) => ({
      chapter,
      drills: drills.filter((drill) => chosen === '' || drill.chapter === chosen),
    }))
    .filter(({ drills }) => drills.length > 0)

  return (
    <>
      <ChapterFilter
        chapters={chapters}
        chosen={chosen}
        total={countDrills(groups)}
        shown={countDrills(shown)}
        onChoose={(chapter) => writeQuery({ [parameter]: chapter })}
      />
      <div className="filtered-list">
        {shown.map(({ chapter, drills }) => (
          <section key={chapter} aria-labelledby={`drills-${chapter}`} className="mt-10">
            <h2 id={`drills-${chapter}`} className="border-b-2 border-ink pb-1 text-lg">
              {chapter === null ? t('first') : chapters.find(({ slug }) => slug === chapter)?.title}
            </h2>
            <ul>
              {drills.map((drill) => (
                <DrillEntry key={drill.id} drill={drill} />
              ))}
            </ul>
          </section>
        ))}
      </div>
      <AddressEcho />
    </>
  )
}
