import { z } from 'zod'
import { type ContractModel, contractModel } from '@/lib/domain/simulator/contract-model'
import { amount, oneOf } from '@/lib/domain/simulator/input-schema'
import { adviseEdge } from './advise-edge'
import { answerChanges } from './answer-change'
import { runFrequencies } from './edge-facts'
import { edgeLimits } from './edge-limits'
import { edgeEvents } from './edge-option'

/** Text longer than this was pasted by mistake. */
const longest = { language: 100, requirement: 5000 }

const need = z
  .boolean({ error: 'expected true or false' })
  .nullish()
  .transform((value) => value ?? false)

const howMuch = amount()
  .nullish()
  .transform((value) => value ?? null)

const factsSchema = z.strictObject(
  {
    event: oneOf(edgeEvents).nullish().transform(nullIfAbsent),
    language: text(longest.language).nullish().transform(nullIfBlank),
    runsOn: oneOf(runFrequencies).nullish().transform(nullIfAbsent),
    network: need,
    requestBody: need,
    fileSystem: need,
    codeKb: howMuch,
    durationMs: howMuch,
    memoryMb: howMuch,
    responseKb: howMuch,
    peakRps: howMuch,
    keyValueKb: howMuch,
    geoHeaders: need,
    vpc: need,
    layersOrEnvVars: need,
  },
  { error: 'expected an object of facts, such as {"event": "viewer-request", "network": true}' },
)

const inputs = z.strictObject({
  facts: factsSchema,
  requirement: text(longest.requirement).nullish().transform(nullIfBlank),
})

export const edgeChooserModels: readonly ContractModel[] = [
  contractModel(
    null,
    () => inputs,
    ({ facts, requirement }, book) => {
      const limits = edgeLimits(book)
      const { noCodeNeeded, ...choice } = adviseEdge(facts, requirement, limits)
      return {
        ...choice,
        ...(noCodeNeeded === null ? {} : { noCodeNeeded }),
        changes: answerChanges(facts, limits).filter(({ given }) => given),
      }
    },
  ),
]

function text(most: number) {
  const message = `expected text of at most ${most} characters`
  return z.string({ error: message }).max(most, message)
}

function nullIfAbsent<Value>(value: Value | null | undefined): Value | null {
  return value ?? null
}

function nullIfBlank(value: string | null | undefined): string | null {
  const trimmed = value?.trim() ?? ''
  return trimmed === '' ? null : trimmed
}
