import { dayOfShape } from './day-shapes'
import type { DynamodbCostSetting } from './dynamodb-cost-setting'
import { hoursText } from './hours-text'

const delivery: DynamodbCostSetting = {
  readsByHour: hoursText(dayOfShape('meals', 1000)),
  writesByHour: hoursText(dayOfShape('meals', 200)),
  itemKb: 1,
  consistency: 'eventual',
  items: 50_000_000,
  gsis: 0,
  hotKeyPercent: 5,
  targetPercent: 70,
  minRcu: 10,
  maxRcu: 2000,
  minWcu: 10,
  maxWcu: 1000,
  updateMinutes: 3,
  region: 'us-east-1',
  tableClass: 'standard',
  replicas: 1,
  freeTier: false,
  monthHours: 730,
  pitr: false,
  backupGb: 0,
  restoredGb: 0,
  exportedGb: 0,
  importedGb: 0,
  streamReads: 0,
}

/** Days whose shape decides the mode, and tables where something else does. */
export const dynamodbCostPresets = [
  {
    id: 'delivery',
    name: { ko: '끼니때 몰리는 배달 앱', en: 'A delivery app at mealtimes' },
    setting: delivery,
  },
  {
    id: 'ticket',
    name: { ko: '저녁 8시 예매', en: 'Tickets on sale at eight' },
    setting: {
      readsByHour: hoursText(dayOfShape('spike', 4000)),
      writesByHour: hoursText(dayOfShape('spike', 800)),
      maxRcu: 4000,
      hotKeyPercent: 40,
    },
  },
  {
    id: 'sensors',
    name: { ko: '종일 고르게 쓰는 센서', en: 'Sensors that write evenly' },
    setting: {
      readsByHour: hoursText(dayOfShape('even', 50)),
      writesByHour: hoursText(dayOfShape('even', 500)),
      items: 400_000_000,
      hotKeyPercent: 1,
    },
  },
  {
    id: 'archive',
    name: { ko: '거의 읽지 않는 보관 기록', en: 'Records hardly ever read' },
    setting: {
      readsByHour: hoursText(dayOfShape('office', 5)),
      writesByHour: hoursText(dayOfShape('night', 20)),
      items: 2_000_000_000,
      tableClass: 'standard-ia',
      hotKeyPercent: 1,
      pitr: true,
    },
  },
  {
    id: 'global',
    name: { ko: '두 리전의 글로벌 테이블', en: 'A global table in two Regions' },
    setting: { replicas: 2, gsis: 1, streamReads: 10_000_000 },
  },
] as const
