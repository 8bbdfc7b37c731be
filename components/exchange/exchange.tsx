'use client'

import type { ExchangeCourse } from './exchange-course'
import { ExportDesk } from './export-desk'
import { ImportDesk } from './import-desk'
import { OwnFiles } from './own-files'
import { OwnTrouble } from './own-trouble'
import { useOwnItems } from './use-own-items'

/** Items come in, are kept, and go out. */
export function Exchange({ course }: { readonly course: ExchangeCourse }) {
  const { files, ready, trouble, change, dismissTrouble } = useOwnItems()

  return (
    <>
      {trouble !== null && <OwnTrouble trouble={trouble} onDismiss={dismissTrouble} />}
      <ImportDesk files={files} onImport={(file) => change({ type: 'file_imported', file })} />
      <OwnFiles
        files={files}
        ready={ready}
        onRemove={(name) => change({ type: 'file_removed', name })}
      />
      <ExportDesk course={course} />
    </>
  )
}
