/** What stands in the fields of the page. */
export interface LambdaCostSetting {
  readonly memoryMb: number
  readonly durationMs: number
  readonly requests: number
  readonly architecture: string
  readonly region: string
  readonly freeTier: boolean
  readonly ephemeralMb: number
  readonly invocation: string
  readonly eventKb: number
  readonly coldPercent: number
  readonly initMs: number
  readonly provisioned: boolean
  readonly concurrency: number
  readonly hours: number
  readonly provisionedRequests: number
  readonly provisionedDurationMs: number
  readonly timing: string
  readonly cpuPercent: number
  readonly multithreaded: boolean
  readonly measured: string
  readonly otherPercent: number
  readonly instanceUsd: number
}
