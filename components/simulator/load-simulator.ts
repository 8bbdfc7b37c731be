import type { Simulator } from '@/lib/domain/simulator/simulator'

/** The model of each simulator, fetched by who opens its page. */
const loaders: Readonly<Record<string, () => Promise<Simulator>>> = {
  'lambda-concurrency': async () => (await import('@/lib/domain/simulator/trial')).trial,
}

export function loadSimulator(slug: string): Promise<Simulator> {
  const load = loaders[slug]
  if (!load) throw new Error(`There is no simulator "${slug}".`)
  return load()
}
