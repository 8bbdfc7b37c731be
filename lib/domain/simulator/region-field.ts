import type { Localized } from '@/lib/shared/locale'
import { type Region, regions } from './book'
import { choiceField } from './field'

const names: Readonly<Record<Region, Localized>> = {
  'us-east-1': { ko: '버지니아 북부', en: 'N. Virginia' },
  'ap-northeast-2': { ko: '서울', en: 'Seoul' },
}

/** The Region whose prices are taken. */
export function regionField(group: string) {
  return choiceField({
    label: { ko: '리전', en: 'Region' },
    group,
    options: regions.map((value) => ({ value, name: names[value] })),
  })
}
