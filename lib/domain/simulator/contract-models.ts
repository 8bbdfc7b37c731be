import type { ContractModels } from './answer-request'

/** What each simulator answers on the command line. */
export const contractModels: ContractModels = new Map([])
