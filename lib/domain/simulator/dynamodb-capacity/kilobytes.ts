import { measureOf } from '@/lib/domain/fact/unit'

const bytesPerKb = measureOf('kb').factor

/** Bytes of a size in KB of 1,024 (`dynamodb-binary-units`). */
export function bytesOfKb(sizeKb: number): number {
  return sizeKb * bytesPerKb
}

export function kbOfBytes(bytes: number): number {
  return bytes / bytesPerKb
}
