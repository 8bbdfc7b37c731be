import { numberField, switchField } from '@/lib/domain/simulator/field'

const gb = { ko: 'GB', en: 'GB' } as const

/** What a table may cost besides its reads, its writes and its storage. */
export function extraFields() {
  const amount = { group: 'extras', unit: gb, min: 0, max: 1_000_000, scale: 'log' } as const
  return {
    pitr: switchField({
      label: { ko: 'PITR을 켭니다', en: 'PITR is on' },
      group: 'extras',
    }),
    backupGb: numberField({
      label: { ko: '온디맨드 백업', en: 'On-demand backups' },
      ...amount,
    }),
    restoredGb: numberField({
      label: { ko: '백업에서 복원', en: 'Restored from a backup' },
      ...amount,
    }),
    exportedGb: numberField({
      label: { ko: 'S3로 내보내기', en: 'Export to S3' },
      ...amount,
    }),
    importedGb: numberField({
      label: { ko: 'S3에서 가져오기', en: 'Import from S3' },
      ...amount,
    }),
    streamReads: numberField({
      label: { ko: '스트림 읽기(Lambda 밖에서)', en: 'Stream reads, not by Lambda' },
      unit: { ko: '회', en: 'calls' },
      group: 'extras',
      min: 0,
      max: 100_000_000_000,
      scale: 'log',
    }),
  }
}
