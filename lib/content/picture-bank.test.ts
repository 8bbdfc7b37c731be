import { describe, expect, it } from 'vitest'
import type { Diagram } from '@/lib/domain/diagram/diagram'
import { deriveItems } from '@/lib/domain/item/derive-items'
import type { Derivation, Item, Option } from '@/lib/domain/item/item'
import type { Lesson } from '@/lib/domain/lesson/lesson'
import { type Locale, locales } from '@/lib/shared/locale'
import { projectRoot } from './content-files'
import { readLibrary } from './library'

const library = await readLibrary(projectRoot)
const { facts, diagrams } = library

/** Whichever lessons show them, all diagrams are shown by one here. */
const showingAll = (locale: Locale): Lesson => {
  const [lesson] = library.shelves[locale].lessons
  if (lesson === undefined) throw new Error('The course has no lesson')
  const blocks = [...diagrams.keys()].map((slug) => ({ type: 'diagram' as const, slug }))
  return { ...lesson, sections: lesson.sections.map((section) => ({ ...section, blocks })) }
}
const derive = (locale: Locale): readonly Item[] => {
  const [lesson, twin] = [showingAll(locale), showingAll(locale === 'ko' ? 'en' : 'ko')]
  const course = { facts, diagrams, lessons: [lesson, ...library.shelves[locale].lessons.slice(1)] }
  return deriveItems(lesson, { ...course, twins: [twin] }).filter(({ derivation }) =>
    derivation?.startsWith('picture-'),
  )
}
const pictures = { ko: derive('ko'), en: derive('en') }

const diagramOf = ({ id }: Item): Diagram => {
  const diagram = diagrams.get(id.split('.')[2] ?? '')
  if (diagram === undefined) throw new Error(`${id} names no diagram`)
  return diagram
}
const optionsOf = (item: Item): readonly Option[] => {
  if ('options' in item) return item.options
  return 'left' in item ? [...item.left, ...item.right] : []
}
const rightIds = (item: Item): readonly string[] =>
  item.type === 'single' || item.type === 'multiple' ? [item.answer].flat() : []
const breaking = (items: readonly Item[], breaks: (item: Item) => boolean) =>
  items.filter(breaks).map(({ id }) => id)

/** What may stand in for each other somewhere, written down by hand: never the wrong choice for one another. */
const alike = [
  ['DynamoDB', 'RDS', 'Aurora', 'S3', 'ElastiCache', 'DAX', 'Redshift', 'OpenSearch'],
  ['Lambda', 'EC2', 'Fargate', 'ECS', 'EKS', 'Step Functions'],
  ['SQS', 'SNS', 'Kinesis', 'Kinesis Data Streams', 'EventBridge', 'DynamoDB Streams'],
  ['SQS', 'DynamoDB', 'S3', 'Kinesis'],
  ['API Gateway', 'CloudFront', 'ELB', 'ALB'],
]
const bareName = (text: string) => text.replace(/^(?:Amazon|AWS) /, '')

describe.each(locales)('the pictures in %s', (locale) => {
  const items = pictures[locale]
  const of = (kind: Derivation) => items.filter(({ derivation }) => derivation === kind)

  it('[IT24] are asked about in every way', () => {
    const kinds = ['picture-node', 'picture-places', 'picture-order', 'picture-fault'] as const
    for (const kind of kinds) expect(of(kind).length, kind).toBeGreaterThanOrEqual(5)
    expect(of('picture-private').length).toBeGreaterThanOrEqual(2)
    expect(new Set(items.map(({ id }) => id)).size).toBe(items.length)
  })

  it('[IT25] never name what is hidden', () => {
    const breaks = (item: Item) => {
      const { nodes, title } = diagramOf(item)
      const inSight = [item.stem, title[locale], ...(item.picture?.text ?? [])].join('\n')
      return (item.picture?.marks ?? []).some(({ part }) =>
        inSight.includes(bareName(nodes.find(({ id }) => id === part)?.name[locale] ?? '')),
      )
    }
    expect(breaking([...of('picture-node'), ...of('picture-places')], breaks)).toEqual([])
  })

  it('[IT25] show every way in words, and nothing where the order is asked', () => {
    const breaks = (item: Item) =>
      diagramOf(item).edges.some(
        ({ says }) => !item.picture?.text.some((line) => line.includes(says[locale])),
      )
    expect(
      breaking(
        items.filter(({ picture }) => picture),
        breaks,
      ),
    ).toEqual([])
    expect(of('picture-order').filter((item) => 'picture' in item)).toEqual([])
  })

  it('[IT26] offer nothing that might stand there as well', () => {
    const breaks = (item: Item) => {
      const right = rightIds(item)
      const names = optionsOf(item).map(({ id, text }) => ({ id, name: bareName(text) }))
      const key = names.find(({ id }) => right.includes(id))?.name ?? ''
      return alike
        .filter((family) => family.includes(key))
        .some((family) =>
          names.some(({ id, name }) => !right.includes(id) && family.includes(name)),
        )
    }
    expect(breaking(of('picture-node'), breaks)).toEqual([])
  })

  it('[IT26] offer nothing that is in sight', () => {
    const breaks = (item: Item) =>
      optionsOf(item).some(
        ({ id, text }) =>
          !rightIds(item).includes(id) &&
          diagramOf(item).nodes.some(({ name }) => bareName(name[locale]) === bareName(text)),
      )
    expect(breaking(of('picture-node'), breaks)).toEqual([])
  })

  it('[IT28] are ordered as they are walked', () => {
    const breaks = (item: Item) => {
      if (item.type !== 'ordering') return true
      const walked = diagramOf(item).steps.map(({ say }) => say[locale])
      const order = item.answer.map((id) => item.options.find((one) => one.id === id)?.text)
      return order.length < 4 || order.length > 7 || order.some((text, at) => text !== walked[at])
    }
    expect(breaking(of('picture-order'), breaks)).toEqual([])
  })

  it('[IT29] blame the fault alone', () => {
    const breaks = (item: Item) => {
      const whatIf = diagramOf(item).whatIfs.find(({ id }) => item.id.endsWith(`.${id}`))
      const parts = item.picture?.parts ?? {}
      return optionsOf(item).some(({ id }) => {
        const part = parts[id] ?? ''
        return rightIds(item).includes(id)
          ? part !== whatIf?.fault
          : part === '' || (whatIf?.breaks.includes(part) ?? true)
      })
    }
    expect(breaking(of('picture-fault'), breaks)).toEqual([])
  })

  it('[IT30] call private what is, and nothing else', () => {
    const breaks = (item: Item) =>
      optionsOf(item).some(({ id }) => {
        const edge = diagramOf(item).edges.find((one) => one.id === item.picture?.parts[id])
        return edge?.private !== rightIds(item).includes(id)
      })
    expect(breaking(of('picture-private'), breaks)).toEqual([])
  })

  it('[IT14] rest on facts without doubt', () => {
    const isDoubtful = (id: string) => facts.get(id)?.doubt !== null
    const breaks = ({ factIds }: Item) => factIds.length === 0 || factIds.some(isDoubtful)
    expect(breaking(items, breaks)).toEqual([])
  })
})

describe('the pictures in both languages', () => {
  it('[IT2] [IT3] ask the same, with the same choices and answers', () => {
    const outline = (items: readonly Item[]) =>
      items.map((item) => ({
        id: item.id,
        factIds: item.factIds,
        options: optionsOf(item).map(({ id }) => id),
        answer: 'answer' in item ? item.answer : null,
        marks: item.picture?.marks,
        parts: item.picture?.parts,
        lines: item.picture?.text.length,
      }))
    expect(outline(pictures.en)).toEqual(outline(pictures.ko))
  })
})
