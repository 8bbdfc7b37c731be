import { unreachable } from '@/lib/shared/assert'
import { attachableEvents } from './attachable-events'
import { type EdgeFacts, type EdgeField, edgeFields } from './edge-facts'
import { type EdgeLimits, fits } from './edge-limits'
import { type EdgeOption, edgeOptions, eventsOfOption } from './edge-option'
import { runtimesIn, runtimesOfOption } from './edge-runtime'
import { lacks } from './need-reason'

/** The options that can do the work, the best first. */
export function possibleOptions(facts: EdgeFacts, limits: EdgeLimits): readonly EdgeOption[] {
  return edgeOptions.filter((option) =>
    edgeFields.every((field) => !failsOn(option, field, facts, limits)),
  )
}

/** Whether a fact stands in the way of an option. */
export function failsOn(
  option: EdgeOption,
  field: EdgeField,
  facts: EdgeFacts,
  limits: EdgeLimits,
): boolean {
  switch (field) {
    case 'event':
      return facts.event !== null && !eventsOfOption[option].includes(facts.event)
    case 'language':
      return facts.language !== null && !runs(option, facts.language)
    case 'runsOn':
      return facts.runsOn !== null && facts.runsOn !== frequencyOf(option)
    case 'requestBody':
      return facts.requestBody && (lacks(option, field) || isOffItsWay(option, facts))
    case 'network':
    case 'fileSystem':
    case 'geoHeaders':
    case 'vpc':
    case 'layersOrEnvVars':
      return facts[field] && lacks(option, field)
    case 'codeKb':
    case 'durationMs':
    case 'memoryMb':
    case 'responseKb':
    case 'peakRps':
    case 'keyValueKb': {
      const [amount, limit] = [facts[field], limits[option][field]]
      return amount !== null && limit !== null && !fits(limit, amount)
    }
    default:
      return unreachable(field)
  }
}

function runs(option: EdgeOption, language: string): boolean {
  return runtimesIn(language).some((one) => runtimesOfOption[option].includes(one))
}

/** A viewer event comes with every request, an origin event only where the cache has no answer (`lae-origin-request`). */
function frequencyOf(option: EdgeOption): EdgeFacts['runsOn'] {
  return option === 'lambda-edge-origin' ? 'cache-miss-only' : 'every-request'
}

/** The event that is wanted would do, were it not for the request body. */
function isOffItsWay(option: EdgeOption, { event }: EdgeFacts): boolean {
  const withBody = attachableEvents(option, { event, requestBody: true })
  return attachableEvents(option, { event, requestBody: false }).length > 0 && withBody.length === 0
}
