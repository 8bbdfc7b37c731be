import { SimulatorCard } from './simulator-card'

type ListedSimulator = Parameters<typeof SimulatorCard>[0]['simulator']

/** What `<Simulator slug>` is in a lesson: the page that shows it knows the simulators. */
export function lessonSimulators(simulators: readonly ListedSimulator[]) {
  // biome-ignore lint/correctness/noComponentHookFactories: drawn on the server, where nothing keeps state
  return function LessonSimulator({ slug }: { readonly slug: string }) {
    const simulator = simulators.find((one) => one.slug === slug)
    return simulator ? <SimulatorCard simulator={simulator} embedded /> : null
  }
}
