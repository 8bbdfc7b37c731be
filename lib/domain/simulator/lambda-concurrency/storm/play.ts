import TinyQueue from 'tinyqueue'
import { measureOf } from '@/lib/domain/fact/unit'
import { unreachable } from '@/lib/shared/assert'
import { type Admission, createAdmission } from './admission'
import type { DatabaseLink, StormRequest } from './database-link'
import { createEnvironments, type Environments } from './environments'
import { linkOfPath } from './link-of-path'
import { createRecorder, type Recorder } from './recorder'
import type { StormLimits, StormSettings } from './settings'

/** A run in progress. */
export interface Storm {
  readonly settings: StormSettings
  readonly environments: Environments
  readonly link: DatabaseLink
  readonly admit: (atMs: number) => Admission
  readonly recorder: Recorder
  readonly events: TinyQueue<StormEvent>
}

/** `begun`: its environment is initialised. `transaction_over`: it needs its connections no more. */
interface StormEvent {
  readonly type: 'begun' | 'transaction_over' | 'over'
  readonly request: StormRequest
  readonly atMs: number
}

export function createStorm(settings: StormSettings, limits: StormLimits): Storm {
  const { seconds, samples, idleSeconds, database } = settings
  const provisioned = Array.from({ length: settings.provisioned }, () => ({
    provisioned: true,
    connected: false,
    idleSinceMs: 0,
  }))
  const link = linkOfPath(database, limits, provisioned)
  const environments = createEnvironments(provisioned, idleSeconds * msPerSecond, link.end)
  const storm = {
    settings,
    environments,
    link,
    admit: createAdmission(settings, limits, environments),
    recorder: createRecorder(seconds * msPerSecond, samples),
    events: new TinyQueue<StormEvent>([], (a, b) => a.atMs - b.atMs),
  }
  storm.recorder.tell(levelsOf(storm))
  return storm
}

/** Lets everything happen that is due up to this moment. */
export function advance(storm: Storm, toMs: number): void {
  const { events, link, recorder } = storm
  for (;;) {
    const next = events.peek()
    const giveUpAtMs = link.giveUpAtMs()
    const atMs = Math.min(next?.atMs ?? Number.POSITIVE_INFINITY, giveUpAtMs)
    if (atMs > toMs) break
    passTo(storm, atMs)
    if (next && next.atMs <= giveUpAtMs) {
      events.pop()
      happen(storm, next)
    } else {
      const tired = link.giveUp()
      if (tired) storm.environments.giveBack(tired.environment, atMs)
      recorder.count('refused')
    }
    recorder.tell(levelsOf(storm))
  }
  passTo(storm, toMs)
}

/** A request comes; its work takes the function's time times `factor`. */
export function arrive(storm: Storm, atMs: number, factor: number): void {
  const { recorder, settings } = storm
  recorder.count('arrivals')
  const admission = storm.admit(atMs)
  if ('throttled' in admission) {
    recorder.countThrottled(admission.throttled)
    return
  }
  const { durationMs, coldStartMs, database } = settings
  const request = {
    environment: admission.environment,
    durationMs: durationMs * factor,
    transactionMs: Math.min(database.transactionMs, durationMs) * factor,
  }
  if (admission.cold) {
    recorder.count('coldStarts')
    storm.events.push({ type: 'begun', atMs: atMs + coldStartMs, request })
  } else begin(storm, request, atMs)
  recorder.tell(levelsOf(storm))
}

export function finish(storm: Storm, endMs: number): void {
  advance(storm, endMs)
  storm.recorder.closeStep(levelsOf(storm))
}

function happen(storm: Storm, { type, request, atMs }: StormEvent): void {
  switch (type) {
    case 'begun':
      begin(storm, request, atMs)
      break
    case 'transaction_over':
      for (const next of storm.link.giveBack()) work(storm, next, atMs)
      break
    case 'over':
      storm.environments.giveBack(request.environment, atMs)
      storm.recorder.count('served')
      break
    default:
      unreachable(type)
  }
}

function begin(storm: Storm, request: StormRequest, atMs: number): void {
  const answer = storm.link.ask(request, atMs)
  if (answer === 'granted') work(storm, request, atMs)
  if (answer === 'refused') {
    storm.environments.fail(request.environment, atMs)
    storm.recorder.count('refused')
  }
}

function work(storm: Storm, request: StormRequest, atMs: number): void {
  if (storm.link.lends)
    storm.events.push({ type: 'transaction_over', atMs: atMs + request.transactionMs, request })
  storm.events.push({ type: 'over', atMs: atMs + request.durationMs, request })
}

/** Closes the steps that end before this moment, and ends the environments that were idle for too long. */
function passTo(storm: Storm, atMs: number): void {
  const { environments, recorder } = storm
  while (recorder.stepEndMs() < atMs) {
    environments.expire(recorder.stepEndMs())
    recorder.closeStep(levelsOf(storm))
  }
  environments.expire(atMs)
  recorder.passTo(atMs)
}

function levelsOf({ environments, link }: Storm) {
  return {
    running: environments.running(),
    warmIdle: environments.warmIdle(),
    connections: link.connections(),
    waiting: link.waiting(),
  }
}

const msPerSecond = measureOf('second').factor
