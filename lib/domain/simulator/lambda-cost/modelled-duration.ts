import { type Book, figureOf } from '@/lib/domain/simulator/book'
import { toNanosecond } from './to-nanosecond'

/** A run that was timed at one memory setting, and what it does. */
export interface TimedRun {
  readonly memoryMb: number
  readonly durationMs: number
  /** How much of the time it computes, from 0 (it only waits) to 1 (it only computes). */
  readonly cpuShare: number
  /** Whether the computing is spread over several threads, so that more than one vCPU helps. */
  readonly multithreaded: boolean
}

/** The memory that comes with one whole vCPU: `lambda-memory-scales-cpu`. */
export interface CpuLimits {
  readonly oneVcpuMb: number
}

export interface ModelledDuration {
  readonly durationMs: number
  readonly waitingMs: number
  readonly computingMs: number
}

export function cpuLimits(book: Book): CpuLimits {
  return { oneVcpuMb: figureOf(book, 'lambda-memory-scales-cpu#memory_for_1_vcpu_mb') }
}

/**
 * How long the same run would take with another memory setting. Waiting takes as long as ever. Computing gets faster in
 * proportion to memory, as the share of CPU does (`lambda-memory-scales-cpu`); one thread cannot use more than one vCPU.
 */
export function modelledDuration(
  run: TimedRun,
  memoryMb: number,
  { oneVcpuMb }: CpuLimits,
): ModelledDuration {
  const usable = (mb: number) => (run.multithreaded ? mb : Math.min(mb, oneVcpuMb))
  const computing = run.durationMs * run.cpuShare
  const waitingMs = run.durationMs - computing
  const computingMs = (computing * usable(run.memoryMb)) / usable(memoryMb)
  return { durationMs: toNanosecond(waitingMs + computingMs), waitingMs, computingMs }
}
