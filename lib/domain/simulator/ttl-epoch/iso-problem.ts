import type { Localized } from '@/lib/shared/locale'

/** Why a text is no moment. */
export type IsoProblem = 'form' | 'no_offset' | 'no_such_day' | 'no_such_time'

/** What to write instead, in a sentence. */
export const isoProblemTexts: Record<IsoProblem, Localized> = {
  form: {
    ko: '2019-10-28T22:12:03+09:00이나 2019-10-28T13:12:03Z처럼 적어 주십시오.',
    en: 'Write it as 2019-10-28T22:12:03+09:00 or 2019-10-28T13:12:03Z.',
  },
  no_offset: {
    ko: '어느 지역의 시각인지 알 수 없습니다. 끝에 +09:00이나 Z를 붙여 주십시오.',
    en: 'It could be the time of any zone. Add +09:00 or Z at the end.',
  },
  no_such_day: {
    ko: '달력에 없는 날짜입니다. 달과 날을 고쳐 주십시오.',
    en: 'The calendar has no such day. Change the month or the day.',
  },
  no_such_time: {
    ko: '없는 시각입니다. 시는 00~23, 분과 초는 00~59로 적어 주십시오.',
    en: 'There is no such time. Give hours from 00 to 23, minutes and seconds from 00 to 59.',
  },
}

/** The same for the command line, whose refusals say what was expected. */
export const isoExpected: Record<IsoProblem, string> = {
  form: 'expected a moment such as 2019-10-28T13:12:03Z or 2019-10-28T22:12:03+09:00',
  no_offset: 'expected Z or an offset such as +09:00 after the time',
  no_such_day: 'expected a day that the calendar has',
  no_such_time: 'expected hours from 00 to 23, minutes and seconds from 00 to 59',
}
