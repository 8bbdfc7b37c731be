import { describe, expect, it } from 'vitest'
import { duplicateProblems } from './duplicate-problems'
import { buildContext, linted, optionTexts } from './lint.fixture'

const ko =
  '한 여행사가 예약 확인 메일을 보내는 서버를 없애려고 합니다. 메일은 예약이 저장된 뒤 1분 안에 나가야 합니다. 무엇을 써야 합니까?'
const en =
  'A travel agency wants to retire the server that sends its confirmation mails. A mail must leave within a minute. What should it use?'
const otherKo =
  '한 게임 회사의 순위표는 읽기가 쓰기보다 백 배나 많습니다. 같은 값을 되풀이해 읽느라 비용이 늘었습니다. 어떻게 바꿔야 합니까?'
const otherEn =
  'A game studio reads its leaderboard a hundred times as often as it writes it, and pays for the same reads again and again. What should change?'

const bank = (...stems: { ko: string; en: string }[]) =>
  buildContext(
    stems.map((stem, index) =>
      linted(
        { id: `item-${index + 1}`, stem, options: optionTexts(`가${index}`, '나', '다', '라') },
        { line: 10 * (index + 1) },
      ),
    ),
  )

describe('[LT14] items of the bank', () => {
  it('are alike when one tells the story of the other in other order', () => {
    const again = ko.replace('한 여행사가', '어느 호텔이').replace('1분', '2분')
    const [problem, ...more] = duplicateProblems(bank({ ko, en: otherEn }, { ko: again, en }))
    expect(problem).toMatchObject({ file: 'content/items/queues.yaml', line: 20 })
    expect(problem?.message).toMatch(
      /^\[LT14\] item-2, stem: found a stem that is 8\d % that of item-1 \(content\/items\/queues\.yaml:10\); expected another situation or question$/,
    )
    expect(more).toEqual([])
  })

  it('are alike when they are so in English alone', () => {
    const again = en.replace('travel agency', 'hotel')
    const [problem] = duplicateProblems(bank({ ko: otherKo, en }, { ko, en: again }))
    expect(problem?.message).toContain('item-2, stem: found a stem that is 9')
  })

  it('are alike when they are somewhat so in both languages', () => {
    const half = {
      ko: '한 여행사가 예약 확인 메일을 보내는 서버를 없애려고 합니다. 밤에는 예약이 없어 서버가 놀고 있습니다. 어느 서비스가 알맞습니까?',
      en: 'A travel agency wants to retire the server that sends mails. At night nobody books and it idles. Which service fits?',
    }
    expect(duplicateProblems(bank({ ko, en }, half))).toHaveLength(1)
    expect(duplicateProblems(bank({ ko, en }, { ...half, en: otherEn }))).toEqual([])
  })

  it('are not when they tell other stories', () => {
    expect(duplicateProblems(bank({ ko, en }, { ko: otherKo, en: otherEn }))).toEqual([])
  })

  it('are alike from less on when their options are the same', () => {
    const half =
      '한 여행사가 예약 확인 메일을 보내는 서버를 없애려고 합니다. 밤에는 예약이 없어 서버가 놀고 있습니다. 어느 서비스가 알맞습니까?'
    const two = [ko, half].map((text, index) =>
      linted({ id: `item-${index}`, stem: { ko: text, en: `${index}` } }, { line: index }),
    )
    expect(duplicateProblems(buildContext(two))).toHaveLength(1)
    expect(duplicateProblems(bank({ ko, en: '1' }, { ko: half, en: '2' }))).toEqual([])
  })
})
