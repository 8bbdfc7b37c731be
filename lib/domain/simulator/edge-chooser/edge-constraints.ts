import { assert, unreachable } from '@/lib/shared/assert'
import { inEach, type Localized } from '@/lib/shared/locale'
import { amountReason } from './amount-reason'
import type { EdgeConstraint, EdgeReason } from './edge-constraint'
import { type EdgeFacts, type EdgeField, edgeFields } from './edge-facts'
import type { EdgeLimits } from './edge-limits'
import { type EdgeOption, optionNames } from './edge-option'
import { failsOn } from './fails-on'
import { getNeedReason } from './need-reason'
import { eventReason, frequencyReason, lateBodyReason } from './place-reason'

/** Everything that stands in the way of an option; nothing where it can do the work. */
export function edgeConstraints(
  option: EdgeOption,
  facts: EdgeFacts,
  limits: EdgeLimits,
): readonly EdgeConstraint[] {
  return edgeFields
    .filter((field) => failsOn(option, field, facts, limits))
    .map((field) => ({ rulesOut: option, field, ...reasonAgainst(option, field, facts, limits) }))
}

/** Says why an option fails on a fact; only of one that it does fail on. */
function reasonAgainst(
  option: EdgeOption,
  field: EdgeField,
  facts: EdgeFacts,
  limits: EdgeLimits,
): EdgeReason {
  switch (field) {
    case 'event':
      return eventReason(option, given(facts.event))
    case 'language':
      return languageReason(option, given(facts.language))
    case 'runsOn':
      return frequencyReason(option)
    case 'requestBody':
      return getNeedReason(option, field) ?? lateBodyReason(given(facts.event))
    case 'network':
    case 'fileSystem':
    case 'geoHeaders':
    case 'vpc':
    case 'layersOrEnvVars':
      return given(getNeedReason(option, field))
    case 'codeKb':
    case 'durationMs':
    case 'memoryMb':
    case 'responseKb':
    case 'peakRps':
    case 'keyValueKb':
      return amountReason(option, field, given(facts[field]), given(limits[option][field]))
    default:
      return unreachable(field)
  }
}

/** What has to be there, or nothing would have failed. */
function given<Value>(value: Value | null): Value {
  assert(value !== null, 'Only what is given can rule an option out.')
  return value
}

function languageReason(option: EdgeOption, language: string): EdgeReason {
  const why = inEach((locale) => {
    const [name, offered] = [optionNames[option][locale], languagesOf(option)[locale]]
    return locale === 'ko'
      ? `${name}에서 쓸 수 있는 언어: ${offered}. 쓰려는 언어: ${language}.`
      : `${name} can be written in ${offered}, not in ${language}.`
  })
  return { why, factId: 'cmp-runtime' }
}

function languagesOf(option: EdgeOption): Localized {
  return option === 'cloudfront-functions'
    ? { ko: 'JavaScript', en: 'JavaScript only' }
    : { ko: 'Node.js와 Python', en: 'Node.js or Python' }
}
