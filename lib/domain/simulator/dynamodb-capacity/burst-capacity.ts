import { type Book, figureOf } from '@/lib/domain/simulator/book'

/** AWS's figure: `dynamodb-burst-capacity`. */
export function burstSeconds(book: Book): number {
  return figureOf(book, 'dynamodb-burst-capacity#burst_seconds')
}

/** Units saved up while nothing of the provisioned capacity was used, of at most the last `burstSeconds`. */
export function burstCapacity(
  { provisioned, idleSeconds }: { readonly provisioned: number; readonly idleSeconds: number },
  mostSeconds: number,
): { readonly burstUnits: number; readonly savedSeconds: number } {
  const savedSeconds = Math.min(idleSeconds, mostSeconds)
  return { burstUnits: provisioned * savedSeconds, savedSeconds }
}
