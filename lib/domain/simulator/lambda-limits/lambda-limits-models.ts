import { z } from 'zod'
import { type ContractModel, contractModel } from '@/lib/domain/simulator/contract-model'
import { amount, count } from '@/lib/domain/simulator/input-schema'
import { checkLimits } from './check-limits'
import { limitMessage } from './limit-message'
import { limitRules } from './limit-rules'

// A value beyond a limit is what is asked about, so it is let through.
const setupSchema = z.strictObject({
  memoryMb: amount().optional(),
  timeoutSeconds: amount().optional(),
  ephemeralMb: amount().optional(),
  layers: count().optional(),
  unzippedMb: amount().optional(),
  zippedUploadMb: amount().optional(),
  environmentKb: amount().optional(),
  syncPayloadMb: amount().optional(),
  asyncPayloadKb: amount().optional(),
  containerImageGb: amount().optional(),
})

/** `lambda-limits` as the command line takes it. */
export const lambdaLimitsModels: readonly ContractModel[] = [
  contractModel(
    null,
    () => setupSchema,
    (setup, book) => {
      const crossed = checkLimits(setup, limitRules(book)).filter(
        ({ verdict }) => verdict !== 'within',
      )
      return {
        valid: crossed.length === 0,
        violations: crossed.map((check) => ({
          field: check.field,
          limit: check.limit,
          message: limitMessage(check),
          factId: check.factId,
        })),
      }
    },
  ),
]
