import { numberText } from '@/lib/domain/fact/unit'
import { withUnit } from '@/lib/domain/simulator/amount-text'
import { durationText } from '@/lib/domain/simulator/duration-text'
import type { Locale } from '@/lib/shared/locale'
import { causeText } from './cause-text'
import { stateIn } from './language/state-in'
import type { StatesFailure } from './language/states-failure'
import type { MachinePlan } from './machine-plan'
import type { BranchStep, Moment } from './run/run'
import { type StateLabels, stateLabel } from './state-labels'

/** What happens in a moment, in a sentence or two. */
export function momentText(moment: Moment, plan: MachinePlan, locale: Locale): string {
  const { outcome } = moment
  const { labels } = plan
  switch (outcome.is) {
    case 'went_on':
      return `${doneText(moment, locale)} ${nextText(outcome.to, labels, locale)}`
    case 'ended':
      return `${doneText(moment, locale)} ${endText(moment.branch, plan, locale)}`
    case 'forked':
      return forkText(moment, outcome, locale)
    case 'retries': {
      const { failure, retry, ofRetries, waitSeconds, jitter } = outcome
      const wait = durationText(waitSeconds, locale)
      if (locale === 'ko') {
        const after = jitter ? `길어야 ${wait} 뒤에` : `${wait} 뒤에`
        return `${errorText(failure, locale)} ${after} 다시 시도합니다(재시도\u00a0${retry}/${ofRetries}).`
      }
      const after = jitter ? `at most ${wait}` : wait
      return `${errorText(failure, locale)} It is tried again after ${after} (retry\u00a0${retry} of\u00a0${ofRetries}).`
    }
    case 'caught': {
      const caught = locale === 'ko' ? 'Catch로 받습니다.' : 'Catch takes it.'
      const error = errorText(outcome.failure, locale)
      return `${error} ${caught} ${nextText(outcome.to, labels, locale)}`
    }
    case 'failed':
      return `${errorText(outcome.failure, locale)} ${failedText(moment.branch, plan, locale)}`
  }
}

function doneText(moment: Moment, locale: Locale): string {
  const { type, rule } = moment
  const time = durationText(moment.untilSeconds - moment.fromSeconds, locale)
  const isKorean = locale === 'ko'
  switch (type) {
    case 'Task':
      return isKorean ? `작업이 ${time} 만에 끝났습니다.` : `The task is done in ${time}.`
    case 'Wait':
      return isKorean ? `${time} 기다렸습니다.` : `It waited ${time}.`
    case 'Choice':
      if (rule === 'default') {
        return isKorean
          ? '맞는 규칙이 없어 Default를 따릅니다.'
          : 'No rule holds, so Default decides.'
      }
      return isKorean
        ? `규칙 ${numberText((rule ?? 0) + 1)}에 맞습니다.`
        : `Rule ${numberText((rule ?? 0) + 1)} holds.`
    case 'Parallel':
      return isKorean ? '갈래가 모두 끝났습니다.' : 'All branches are done.'
    case 'Map':
      return isKorean ? '항목을 모두 마쳤습니다.' : 'All items are done.'
    case 'Pass':
      return isKorean ? '데이터를 넘깁니다.' : 'The data is passed on.'
    case 'Succeed':
    case 'Fail':
      return isKorean ? '성공으로 끝납니다.' : 'It succeeds.'
  }
}

function nextText(to: string, labels: StateLabels, locale: Locale): string {
  const label = stateLabel(to, labels, locale)
  return locale === 'ko' ? `다음: ${label}` : `Next: ${label}`
}

function endText(branch: readonly BranchStep[], plan: MachinePlan, locale: Locale): string {
  const { ends } = partWords[partOf(branch, plan)]
  return ends[locale]
}

function failedText(branch: readonly BranchStep[], plan: MachinePlan, locale: Locale): string {
  const { fails } = partWords[partOf(branch, plan)]
  return fails[locale]
}

/** What of the execution a moment belongs to. */
function partOf(branch: readonly BranchStep[], { setup }: MachinePlan): keyof typeof partWords {
  const last = branch.at(-1)
  if (last === undefined) return 'execution'
  return stateIn(setup.machine, last.state)?.type === 'Map' ? 'item' : 'branch'
}

const partWords = {
  execution: {
    ends: { ko: '실행이 끝납니다.', en: 'The execution ends.' },
    fails: { ko: '실행이 실패합니다.', en: 'The execution fails.' },
  },
  branch: {
    ends: { ko: '이 갈래가 끝납니다.', en: 'This branch ends.' },
    fails: { ko: '이 갈래가 실패합니다.', en: 'This branch fails.' },
  },
  item: {
    ends: { ko: '이 항목이 끝납니다.', en: 'This item is done.' },
    fails: { ko: '이 항목이 실패합니다.', en: 'This item fails.' },
  },
} as const

function forkText(
  { type }: Moment,
  { count, atOnce }: Extract<Moment['outcome'], { readonly is: 'forked' }>,
  locale: Locale,
): string {
  const [all, some] = [numberText(count), numberText(atOnce)]
  if (type === 'Parallel') {
    return locale === 'ko'
      ? `갈래 ${all}개를 함께 시작합니다.`
      : `${withUnit(count, 'branches', 'en')} ${count === 1 ? 'starts' : 'start together'}.`
  }
  if (atOnce < count) {
    return locale === 'ko'
      ? `항목 ${all}개를 한 번에 ${some}개까지 처리합니다.`
      : `${all} items, at most ${some} at a time.`
  }
  return locale === 'ko'
    ? `항목 ${all}개를 한꺼번에 시작합니다.`
    : `${withUnit(count, 'items', 'en')} ${count === 1 ? 'starts' : 'start together'}.`
}

/** The error with its cause; a Fail state may leave out either. */
export function errorText({ error, cause }: StatesFailure, locale: Locale): string {
  const name = error === '' ? (locale === 'ko' ? '이름 없는' : 'unnamed') : error
  const what = locale === 'ko' ? `${name} 오류입니다.` : `Error ${name}.`
  const why = causeText(cause)[locale]
  if (why === '') return what
  const told = /[.!?。]”?$/.test(why) ? why : `${why}.`
  return locale === 'ko' ? `${what} 원인: ${told}` : `${what} Cause: ${told}`
}
