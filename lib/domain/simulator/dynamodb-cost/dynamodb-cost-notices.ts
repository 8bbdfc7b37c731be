import { numberText, quantityText } from '@/lib/domain/fact/unit'
import type { Notice } from '@/lib/domain/simulator/outcome'
import { inEach } from '@/lib/shared/locale'
import { type CostScenario, tableQuota } from './cost-scenario'
import { classNames, requestsText } from './cost-text'
import { cheapestTotal } from './dynamodb-cost-results'
import { priceNotices } from './price-notices'

/** Limits that the day crosses, prices that are missing, and what an exam makes of the modes. */
export function dynamodbCostNotices(scenario: CostScenario): readonly Notice[] {
  return [
    ...hotKeyNotice(scenario),
    ...quotaNotice(scenario),
    ...throttledNotice(scenario),
    ...boundsNotice(scenario),
    ...exportNotice(scenario),
    ...priceNotices(scenario),
    dearerTrap,
    ...classTrap(scenario),
    ...scopeNotes(scenario),
  ]
}

function hotKeyNotice({ partition, units }: CostScenario): readonly Notice[] {
  const { refusedReadUnits, refusedWriteUnits, keysNeeded } = partition
  if (refusedReadUnits + refusedWriteUnits === 0) return []
  const refused = refusedReadUnits / units.perRead + refusedWriteUnits / units.perWrite
  return [
    {
      kind: 'warning',
      says: inEach((locale) => {
        const [requests, keys] = [requestsText(refused, locale), numberText(keysNeeded)]
        return locale === 'ko'
          ? `가장 붐빌 때 한 키에 몰린 요청이 파티션 하나의 한도를 넘어 초당 ${requests}까지 거절됩니다. 어느 모드에서나 그렇습니다. 키를 ${keys}개 이상으로 나누십시오.`
          : `At the peak the busiest key exceeds the limit of one partition, and up to ${requests} a second are refused, in either mode. Spread it over ${keys} keys or more.`
      }),
      because: [{ fact: 'dynamodb-partition-limits' }, { fact: 'dynamodb-adaptive-capacity' }],
    },
  ]
}

function quotaNotice({ day, book }: CostScenario): readonly Notice[] {
  const quota = tableQuota(book)
  const peak = (minutes: CostScenario['day']['reads']) =>
    minutes.reduce((highest, { demand }) => Math.max(highest, demand), 0)
  if (peak(day.reads) <= quota.reads && peak(day.writes) <= quota.writes) return []
  return [
    {
      kind: 'warning',
      says: inEach((locale) =>
        locale === 'ko'
          ? `테이블의 기본 할당량인 초당 ${numberText(quota.reads)}단위를 넘습니다. 먼저 증설을 요청해야 합니다.`
          : `The table’s default quota of ${numberText(quota.reads)} units a second is exceeded. Ask for more first.`,
      ),
      because: [{ fact: 'dynamodb-table-throughput-quota' }],
    },
  ]
}

function throttledNotice({ readTotals, writeTotals, day }: CostScenario): readonly Notice[] {
  if (readTotals.throttledUnits + writeTotals.throttledUnits === 0) return []
  const minutes = day.reads.filter(
    ({ throttled }, at) => throttled > 0 || (day.writes[at]?.throttled ?? 0) > 0,
  ).length
  return [
    {
      kind: 'warning',
      says: inEach((locale) => {
        const time = quantityText(minutes, 'minute', locale)
        return locale === 'ko'
          ? `프로비저닝 모드에서는 하루에 ${time} 동안 스로틀링이 일어납니다. 버스트 용량까지 다 쓴 뒤입니다. 최소 용량을 올리거나 목표 사용률을 낮추거나 온디맨드를 쓰십시오.`
          : `In provisioned mode requests are throttled for ${time} a day, with burst capacity used up. Raise the least capacity, lower the target, or go on-demand.`
      }),
      because: [
        { fact: 'dynamodb-autoscaling-not-for-spikes' },
        { fact: 'dynamodb-burst-capacity' },
        { fact: 'dynamodb-throttling-error' },
      ],
    },
  ]
}

function boundsNotice({ setting }: CostScenario): readonly Notice[] {
  const { minRcu, maxRcu, minWcu, maxWcu } = setting
  if (minRcu <= maxRcu && minWcu <= maxWcu) return []
  return [
    {
      kind: 'warning',
      says: {
        ko: '최대 용량이 최소 용량보다 작습니다. 최소 용량으로 고정된 것으로 셈했습니다.',
        en: 'The most is below the least. It is worked out as fixed at the least.',
      },
      because: [{ fact: 'dynamodb-autoscaling-behaviour' }],
    },
  ]
}

function exportNotice({ setting }: CostScenario): readonly Notice[] {
  if (setting.pitr || setting.exportedGb === 0) return []
  return [
    {
      kind: 'warning',
      says: {
        ko: 'PITR이 꺼져 있으면 S3로 내보낼 수 없습니다. PITR을 켜면 그 요금도 더해집니다.',
        en: 'Nothing can be exported to S3 while PITR is off. With PITR on, its charge comes on top.',
      },
      because: [{ fact: 's3-export-pitr' }],
    },
  ]
}

const dearerTrap: Notice = {
  kind: 'trap',
  says: {
    ko: '온디맨드가 늘 비싸다는 보기는 틀립니다. 마련한 용량을 얼마나 채워 쓰는지가 가릅니다.',
    en: 'An answer in which on-demand always costs more is wrong. What decides is how full the capacity is.',
  },
  because: [
    { fact: 'dynamodb-on-demand-price-vs-provisioned' },
    { fact: 'dynamodb-on-demand-when' },
  ],
}

/** Where the class matters to the bill, by what it costs and not by how often it is read. */
function classTrap({ bills, tableClass }: CostScenario): readonly Notice[] {
  const [standard, infrequent] = [
    cheapestTotal(bills.standard),
    cheapestTotal(bills['standard-ia']),
  ]
  if (standard === null || infrequent === null || standard.eq(infrequent)) return []
  const cheaper = standard.lt(infrequent) ? 'standard' : 'standard-ia'
  if (cheaper === tableClass) return []
  const name = classNames[cheaper]
  return [
    {
      kind: 'trap',
      says: {
        ko: `이 테이블은 ${name} 클래스가 더 쌉니다. 얼마나 드물게 읽는지가 아니라 저장 요금과 처리량 요금의 비율로 고릅니다.`,
        en: `This table is cheaper in ${name}. Choose by the ratio of storage to throughput, not by how rarely it is read.`,
      },
      because: [{ fact: 'dynamodb-table-class-standard-ia' }],
    },
  ]
}

function scopeNotes({ setting }: CostScenario): readonly Notice[] {
  return [
    ...(setting.gsis > 0
      ? [
          {
            kind: 'note',
            says: {
              ko: 'GSI마다 모든 속성을 투영하고 쓰기가 모두 반영되는 것으로 셈했습니다.',
              en: 'Every GSI is taken to project all attributes and to see every write.',
            },
            because: [{ fact: 'dynamodb-gsi-write-cost' }],
          } as const,
        ]
      : []),
    ...(setting.replicas > 1
      ? [
          {
            kind: 'note',
            says: {
              ko: '다른 리전에도 이 리전의 가격을 썼습니다. 리전 사이의 전송료와, 다른 리전의 PITR과 백업 요금은 넣지 않았습니다.',
              en: 'Other Regions are priced as this one. Transfer between them is left out, and so are PITR and backups elsewhere.',
            },
            because: [{ fact: 'gt-billing' }],
          } as const,
        ]
      : []),
    {
      kind: 'note',
      says: {
        ko: '날마다 같은 하루로 셈했습니다. 버스트 용량은 보장되지 않으므로 실제 스로틀링은 더 많을 수 있습니다.',
        en: 'Every day is taken to be the same. As burst capacity is not guaranteed, more may be throttled.',
      },
      because: [{ fact: 'dynamodb-burst-capacity' }],
    },
  ]
}
