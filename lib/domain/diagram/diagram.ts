import { z } from 'zod'

const text = z.string().trim().min(1)
const both = z.strictObject({ ko: text, en: text })
const id = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'expected lower-case words and hyphens')
const cell = z.tuple([z.number().int().min(0), z.number().int().min(0)])

/** What a node is drawn as: a service, or one of those who use it. */
export const glyphs = [
  'person',
  'browser',
  'internet',
  'server',
  'code',
  'clock',
  'file',
  'table',
  'cache',
  'database',
  'queue',
  'topic',
  'stream',
  'function',
  'gateway',
  'network',
  'distribution',
  'bucket',
  'key',
  'flow',
  'name',
  'certificate',
  'monitor',
  'mail',
  'lock',
  'search',
  'chart',
  'archive',
] as const
export type Glyph = (typeof glyphs)[number]

const node = z.strictObject({
  id,
  glyph: z.enum(glyphs),
  /** Of the service, or of who uses it: always in the picture. */
  name: both,
  /** What it does here, in a few words. */
  role: both.nullable().default(null),
  /** Column and row in the wide picture. */
  at: cell,
  /** Column and row in the narrow one; where nothing is said the two change places. */
  tall: cell.nullable().default(null),
})

const groupKinds = ['region', 'vpc', 'zone', 'public', 'private', 'edge', 'account'] as const

const group = z.strictObject({
  id,
  kind: z.enum(groupKinds),
  name: both,
  /** Nodes and groups, by id. */
  holds: z.array(id).min(1),
})

const edge = z.strictObject({
  id,
  from: id,
  to: id,
  /** What goes along it, in two or three words: `HTTPS 요청`. */
  says: both,
  kind: z.enum(['request', 'event', 'data', 'control']).default('request'),
  /** True where it never leaves a private network, false where it plainly does; null where a fact says neither. */
  private: z.boolean().nullable().default(null),
})

const step = z.strictObject({
  /** The edge that is gone along, or the node where it happens: one of the two. */
  edge: id.nullable().default(null),
  at: id.nullable().default(null),
  /** Whether the edge is gone along backwards, as an answer is. */
  back: z.boolean().default(false),
  say: both,
  facts: z.array(id).default([]),
})

const whatIf = z.strictObject({
  id,
  name: both,
  /** How many of the steps still happen before it goes another way. */
  keeps: z.number().int().min(0),
  /** Nodes and edges that fail. */
  breaks: z.array(id).default([]),
  /** Those that do not fail and yet have nothing to do. */
  skips: z.array(id).default([]),
  steps: z.array(step).min(1),
  consequence: both,
  fact: id,
  /** What somebody sees who does not know the reason, and the part of `breaks` that is to blame: asked as a question. */
  symptom: both.nullable().default(null),
  fault: id.nullable().default(null),
})

/** Another diagram that does the same in another way; parts with the same id in both are the same part. */
const comparison = z.strictObject({
  with: id,
  /** What is compared, as the title of the page: `RDS Proxy가 없을 때와 있을 때`. */
  title: both,
  differences: z.array(z.strictObject({ say: both, fact: id })).min(1),
})

/** An architecture, the walk through it, and what becomes of the walk when something fails. */
export const diagramSchema = z.strictObject({
  slug: id,
  title: both,
  summary: both,
  groups: z.array(group).default([]),
  nodes: z.array(node).min(2),
  edges: z.array(edge).min(1),
  steps: z.array(step).min(2),
  whatIfs: z.array(whatIf).default([]),
  compare: comparison.nullable().default(null),
})

export type Diagram = Readonly<z.infer<typeof diagramSchema>>
export type DiagramNode = Diagram['nodes'][number]
export type DiagramGroup = Diagram['groups'][number]
export type DiagramEdge = Diagram['edges'][number]
export type DiagramStep = Diagram['steps'][number]
export type WhatIf = Diagram['whatIfs'][number]
