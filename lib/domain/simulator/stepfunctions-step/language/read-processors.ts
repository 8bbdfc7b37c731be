import {
  fieldOf,
  isList,
  isObject,
  type Json,
} from '@/lib/domain/simulator/stepfunctions-step/json/json'
import type { FieldReader } from './field-reader'
import type { Where } from './problem'
import type { Machine } from './state'

/** Reads a machine that stands inside a state. */
export type ReadInner = (raw: Json, where: Where) => Machine

/** Reads the branches of a Parallel state. */
export function readBranches(reader: FieldReader, machine: ReadInner): readonly Machine[] {
  const raw = reader.valueOf('Branches')
  if (!isList(raw) || raw.length === 0) {
    reader.refuse(
      'Branches',
      '상태 머신을 하나 이상 담은 배열이어야 합니다.',
      'expected an array of at least one state machine',
    )
    return []
  }
  return raw.map((branch, index) => machine(branch, [...reader.where, 'Branches', index]))
}

/** Reads what a Map state makes of each item, under its new name or its old one. */
export function readSelector(reader: FieldReader) {
  if (reader.has('Parameters') && reader.has('ItemSelector')) {
    reader.refuse(
      'Parameters',
      'ItemSelector도 적혀 있습니다. Parameters는 그 옛 이름이니 하나만 남기십시오.',
      'there is ItemSelector as well, of which this is the old name; keep one of the two',
    )
  }
  return reader.template(reader.has('Parameters') ? 'Parameters' : 'ItemSelector')
}

/** Reads what a Map state does with each item, under its new name or its old one. */
export function readProcessor(reader: FieldReader, machine: ReadInner): Machine {
  const name = processorName(reader)
  if (reader.has('Iterator') && reader.has('ItemProcessor')) {
    reader.refuse(
      'Iterator',
      'ItemProcessor도 적혀 있습니다. Iterator는 그 옛 이름이니 하나만 남기십시오.',
      'there is ItemProcessor as well, of which this is the old name; keep one of the two',
    )
  }
  return machine(reader.valueOf(name), [...reader.where, name])
}

/** Whether a Map state hands its items to child executions. Source: Amazon States Language, ItemProcessor. */
export function isDistributed(reader: FieldReader): boolean {
  const config = inside(reader.valueOf(processorName(reader)), 'ProcessorConfig')
  return inside(config, 'Mode') === 'DISTRIBUTED'
}

function processorName(reader: FieldReader): 'Iterator' | 'ItemProcessor' {
  return reader.has('Iterator') ? 'Iterator' : 'ItemProcessor'
}

function inside(raw: Json, name: string): Json {
  return isObject(raw) ? (fieldOf(raw, name) ?? null) : null
}
