import type { Book } from '@/lib/domain/simulator/book'
import { choiceField, numberField, switchField, textField } from '@/lib/domain/simulator/field'

/** What is asked beyond the bill: another memory setting, the other architecture, an instance that is always on. */
export function comparisonFields(_book: Book) {
  const onlyModel = { field: 'timing', is: ['model'] }
  return {
    timing: choiceField({
      label: { ko: '실행 시간을 아는 방법', en: 'How durations are known' },
      group: 'memory',
      options: [
        { value: 'model', name: { ko: '어림하기', en: 'Estimate' } },
        { value: 'measured', name: { ko: '잰 값 붙여 넣기', en: 'Paste measurements' } },
      ],
    }),
    cpuPercent: numberField({
      label: { ko: '계산하는 시간의 비율', en: 'Share of time spent computing' },
      unit: { ko: '%', en: '%' },
      group: 'memory',
      when: onlyModel,
      hint: {
        ko: '0%면 기다리기만 하고, 100%면 계산만 합니다.',
        en: '0% only waits; 100% only computes.',
      },
      min: 0,
      max: 100,
    }),
    multithreaded: switchField({
      label: { ko: '여러 스레드로 나누어 계산합니다', en: 'Computing is spread over threads' },
      group: 'memory',
      when: onlyModel,
    }),
    measured: textField({
      label: { ko: 'AWS Lambda Power Tuning의 결과', en: 'Results of AWS Lambda Power Tuning' },
      group: 'memory',
      when: { field: 'timing', is: ['measured'] },
      hint: {
        ko: '출력 JSON이나 그래프의 주소를 그대로, 또는 한 줄에 ‘메모리, 실행 시간’을 적습니다.',
        en: 'The output JSON or the address of the graph as it is, or lines of “memory, duration”.',
      },
      lines: 6,
      longest: 20_000,
    }),
    otherPercent: numberField({
      label: {
        ko: '다른 아키텍처에서의 실행 시간',
        en: 'Duration on the other architecture',
      },
      unit: { ko: '%', en: '%' },
      group: 'comparison',
      hint: { ko: '지금 걸리는 시간을 100%로 봅니다.', en: 'The present duration is 100%.' },
      min: 20,
      max: 300,
    }),
    instanceUsd: numberField({
      label: {
        ko: '늘 켜 둔 서버의 한 달 요금',
        en: 'Monthly price of a server that is always on',
      },
      unit: { ko: '달러', en: 'USD' },
      group: 'comparison',
      hint: {
        ko: '직접 알아본 값을 적습니다. EC2의 가격은 이 사이트의 가격표에 없습니다.',
        en: 'A figure of your own: prices of EC2 are not in this site’s price book.',
      },
      min: 0,
      max: 100_000,
      whole: false,
      step: 1,
    }),
  }
}
