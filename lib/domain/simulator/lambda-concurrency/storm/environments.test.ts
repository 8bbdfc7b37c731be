import { describe, expect, it } from 'vitest'
import { createEnvironments, type Environment } from './environments'
import { createLine } from './line'

const provisioned = (count: number): readonly Environment[] =>
  Array.from({ length: count }, () => ({ provisioned: true, connected: false, idleSinceMs: 0 }))

describe('createEnvironments', () => {
  it('uses the one again that became idle last', () => {
    const environments = createEnvironments([], 1000, () => {})
    const [first, second] = [environments.start(), environments.start()]
    environments.giveBack(first, 10)
    environments.giveBack(second, 20)
    expect(environments.takeIdle()).toBe(second)
    expect(environments.takeIdle()).toBe(first)
    expect(environments.takeIdle()).toBeNull()
  })

  it('ends what has been idle for too long, and only that', () => {
    const ended: Environment[] = []
    const environments = createEnvironments([], 1000, (one) => ended.push(one))
    const [first, second] = [environments.start(), environments.start()]
    environments.giveBack(first, 10)
    environments.giveBack(second, 500)
    environments.expire(1009)
    expect(ended).toEqual([])
    environments.expire(1010)
    expect(ended).toEqual([first])
    expect(environments.warmIdle()).toBe(1)
    expect(environments.takeIdle()).toBe(second)
  })

  it('keeps provisioned environments whatever happens, and takes turns with them', () => {
    const ended: Environment[] = []
    const both = provisioned(2)
    const environments = createEnvironments(both, 1000, (one) => ended.push(one))
    const first = environments.takeProvisioned()
    expect(first).toBe(both[0])
    if (first) environments.fail(first, 5)
    environments.expire(1e9)
    expect(ended).toEqual([])
    expect(environments.warmIdle()).toBe(2)
    expect(environments.takeProvisioned()).toBe(both[1])
  })

  it('ends an environment that could not be initialised', () => {
    const ended: Environment[] = []
    const environments = createEnvironments([], 1000, (one) => ended.push(one))
    environments.fail(environments.start(), 5)
    expect(ended).toHaveLength(1)
    expect([environments.running(), environments.warmIdle()]).toEqual([0, 0])
  })

  it('counts what runs and what is warm', () => {
    const environments = createEnvironments(provisioned(3), 1000, () => {})
    environments.takeProvisioned()
    const started = environments.start()
    expect(environments.running()).toBe(2)
    expect(environments.runningOnDemand()).toBe(1)
    expect(environments.warmIdle()).toBe(2)
    environments.giveBack(started, 0)
    expect(environments.running()).toBe(1)
    expect(environments.warmIdle()).toBe(3)
  })
})

describe('createLine', () => {
  it('keeps its order and length through thousands of turns', () => {
    const line = createLine([0])
    for (let turn = 1; turn <= 5000; turn++) {
      line.add(turn)
      expect(line.takeFirst()).toBe(turn - 1)
    }
    line.add(5001)
    expect(line.length()).toBe(2)
    expect(line.takeLast()).toBe(5001)
    expect(line.first()).toBe(5000)
    expect([line.takeLast(), line.takeLast(), line.takeFirst()]).toEqual([5000, null, null])
    expect(line.length()).toBe(0)
  })
})
