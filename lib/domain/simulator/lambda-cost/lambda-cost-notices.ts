import { measureOf, numberText, quantityText } from '@/lib/domain/fact/unit'
import type { Book } from '@/lib/domain/simulator/book'
import { usdText } from '@/lib/domain/simulator/money'
import type { Notice } from '@/lib/domain/simulator/outcome'
import { inEach } from '@/lib/shared/locale'
import type { CostScenario } from './cost-scenario'
import { gbSecondsText, mbText, msText } from './cost-text'
import type { SettingCurves } from './curve-of-setting'
import { claimedGbSeconds, gbSecondsPerDollar } from './gb-seconds-per-dollar'
import { firstPrice } from './run-usd'

export function lambdaCostNotices(
  scenario: CostScenario,
  curves: SettingCurves,
  book: Book,
): readonly Notice[] {
  return [
    ...overflowNotice(scenario),
    ...unfinishedNotice(scenario, curves),
    ...dollarTrap(scenario, book),
    ...memoryTrap(scenario, curves),
    ...provisionedTrap(scenario),
    {
      kind: 'note',
      says: {
        ko: '로그, 데이터 전송, NAT 게이트웨이, API Gateway의 요금은 여기에 없으며 따로 더해집니다.',
        en: 'Logs, data transfer, NAT gateways and API Gateway are not in this bill and come on top.',
      },
      because: [{ fact: 'price-cheap-popular' }],
    },
  ]
}

/** More work than environments that are on can do in the time. */
function overflowNotice({ setting }: CostScenario): readonly Notice[] {
  const { provisioned, concurrency, hours, provisionedRequests, provisionedDurationMs } = setting
  const roomMs = concurrency * hours * measureOf('hour').factor
  if (!provisioned || provisionedRequests * provisionedDurationMs <= roomMs) return []
  return [
    {
      kind: 'warning',
      says: {
        ko: '켜 둔 동시성이 그 시간에 처리할 수 있는 것보다 호출이 많습니다. 넘치는 호출은 온디맨드로 실행되고 온디맨드 요금이 붙으므로, 한 달의 호출 수로 옮겨 적으십시오.',
        en: 'These are more runs than the concurrency can take in that time. Those beyond it run on demand at on-demand rates: count them among the runs a month.',
      },
      because: [{ fact: 'price-provisioned-concurrency' }],
    },
  ]
}

function unfinishedNotice(
  { architecture }: CostScenario,
  curves: SettingCurves,
): readonly Notice[] {
  const unfinished = curves[architecture].points.filter(({ finishes }) => !finishes)
  const most = unfinished.at(-1)
  if (!most) return []
  return [
    {
      kind: 'warning',
      says: inEach((locale) => {
        const memory = mbText(most.memoryMb, locale)
        return locale === 'ko'
          ? `메모리가 ${memory} 이하이면 가장 긴 제한 시간 안에 끝나지 않습니다.`
          : `With ${memory} or less it does not finish within the longest timeout.`
      }),
      because: [{ fact: 'limit-timeout' }],
    },
  ]
}

/** The rate of common notes is ten times too low: what it would make of this bill. */
function dollarTrap(scenario: CostScenario, book: Book): readonly Notice[] {
  const { bill, rates, architecture } = scenario
  const claimed = claimedGbSeconds(book)
  const truth = gbSecondsPerDollar(firstPrice(rates[architecture]), claimed)
  if (truth === null) return []
  return [
    {
      kind: 'trap',
      says: inEach((locale) => {
        // Three digits are enough to see that the rate is ten times too low.
        const about = Number(truth.gbSeconds.toPrecision(3))
        const [wrong, right] = [claimed, about].map((gbSeconds) =>
          quantityText(gbSeconds, 'gb_second', locale),
        )
        const cost = usdText(truth.claimedCostUsd, locale)
        const billable = gbSecondsText(bill.billableGbSeconds, locale)
        const told = usdText(bill.billableGbSeconds.div(claimed), locale)
        return locale === 'ko'
          ? `‘${wrong}에 1달러’라는 필기는 틀렸습니다. 1달러로는 약 ${right}를 쓰고, ${wrong}는 ${cost}입니다. 그 필기로 셈하면 여기의 ${billable}가 ${told}가 되어 버립니다.`
          : `Notes that say “one dollar for ${wrong}” are wrong: a dollar buys about ${right}, and ${wrong} cost ${cost}. By those notes the ${billable} here would come to ${told}.`
      }),
      because: [{ fact: 'price-one-dollar-gb-seconds' }],
    },
  ]
}

/** A run may cost this much more and still be called about the same. */
const aboutTheSame = 1.05
/** What is not this much shorter is no reason to change anything. */
const worthTelling = 0.9

function memoryTrap(
  { architecture, setting }: CostScenario,
  curves: SettingCurves,
): readonly Notice[] {
  const { points } = curves[architecture]
  const now = points.find(({ memoryMb }) => memoryMb === setting.memoryMb)
  if (!now) return []
  const [better] = points
    .filter(({ memoryMb, finishes }) => memoryMb > now.memoryMb && finishes)
    .filter((point) => point.runUsd <= now.runUsd * aboutTheSame)
    .sort((a, b) => a.durationMs - b.durationMs)
  if (!better || better.durationMs > now.durationMs * worthTelling) return []
  const cost = numberText(Math.round((1000 * better.runUsd) / now.runUsd) / 10)
  return [
    {
      kind: 'trap',
      says: inEach((locale) => {
        const memory = mbText(better.memoryMb, locale)
        const [slow, quick] = [now, better].map(({ durationMs }) =>
          msText(Math.round(durationMs * 10) / 10, locale),
        )
        return locale === 'ko'
          ? `메모리를 늘린다고 언제나 그만큼 비싸지지는 않습니다. ${memory}로 늘리면 ${slow} 걸리던 일이 ${quick}에 끝나고, 한 번의 요금은 지금의 ${cost}%입니다.`
          : `More memory does not always cost that much more: with ${memory}, what took ${slow} takes ${quick}, and a run costs ${cost}% of what it does now.`
      }),
      because: [{ fact: 'lambda-memory-scales-cpu' }],
    },
  ]
}

function provisionedTrap({ setting }: CostScenario): readonly Notice[] {
  if (!setting.provisioned) return []
  return [
    {
      kind: 'trap',
      says: {
        ko: '프로비저닝된 동시성은 실행 시간 단가가 더 낮지만, 호출이 없어도 켜 둔 만큼 요금이 나오고 무료 몫이 없습니다.',
        en: 'Provisioned concurrency has a lower duration rate, but it is paid for while it is on, runs or not, and has no free tier.',
      },
      because: [{ fact: 'price-provisioned-concurrency' }],
    },
  ]
}
