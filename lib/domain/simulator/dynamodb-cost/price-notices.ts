import type { Notice } from '@/lib/domain/simulator/outcome'
import { missingPricesNotice, unverifiedPricesNotice } from '@/lib/domain/simulator/price-notices'
import type { Localized } from '@/lib/shared/locale'
import type { Bill } from './bill-line'
import type { CostScenario } from './cost-scenario'
import { loweredName, modeNames, usageNames } from './cost-text'

/** Prices of the chosen class that nobody knows; and of both, as the other is compared, those that nobody has read at their source. */
export function priceNotices({ bills, tableClass, setting }: CostScenario): readonly Notice[] {
  const { onDemand, provisioned, rest } = bills[tableClass]
  const missing = [
    ...missingNames(onDemand, modeNames.onDemand),
    ...missingNames(provisioned, modeNames.provisioned),
    ...missingNames(rest, { ko: '', en: '' }),
  ]
  const unverified = Object.values(bills)
    .flatMap((of) => [of.onDemand, of.provisioned, of.rest])
    .flatMap((bill) => bill.unverified)
  return [
    ...missingPricesNotice(missing),
    ...unverifiedPricesNotice([...new Set(unverified)], setting.region),
  ]
}

function missingNames(bill: Bill, of: Localized): readonly Localized[] {
  return bill.lines
    .filter(({ usd }) => usd === null)
    .map(({ id }) => ({
      ko: `${of.ko} ${usageNames[id]?.ko}`.trim(),
      en: `${of.en.toLowerCase()} ${loweredName(usageNames[id]?.en ?? '')}`.trim(),
    }))
}
