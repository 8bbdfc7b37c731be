import { describe, expect, it } from 'vitest'
import { isCorrection } from '@/lib/domain/fact/fact'
import { gradeItem, type ItemAnswer } from '@/lib/domain/item/grade-item'
import {
  type AskedItem,
  derivations,
  type Gap,
  type Item,
  type Option,
  type Quantity,
  type SingleItem,
} from '@/lib/domain/item/item'
import { modelNames } from '@/lib/domain/item/parametric/models'
import { writtenQuantities } from '@/lib/domain/item/quantity-in-text'
import { presentItem } from '@/lib/domain/quiz/present-item'
import { unreachable } from '@/lib/shared/assert'
import { type Locale, locales } from '@/lib/shared/locale'
import { projectRoot } from './content-files'
import { itemBank } from './items'
import { readLibrary } from './library'

const library = await readLibrary(projectRoot)
const { facts } = library

const bankOf = (locale: Locale): readonly Item[] => [...itemBank(library, locale).values()].flat()
const bank = { ko: bankOf('ko'), en: bankOf('en') }

const optionsOf = (item: Item): readonly Option[] => {
  if (item.type === 'matching') return [...item.left, ...item.right]
  // A category is the name of a column: what belongs to it says why.
  if (item.type === 'categorise') return item.left
  return 'options' in item ? item.options : []
}

/** The ids of the options to choose. */
const rightOptions = (item: Item): readonly string[] => {
  if (item.type === 'multiple') return item.answer
  return item.type === 'single' ? [item.answer] : []
}

const bare = (text: string) =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}%$/]/gu, '')

/** The ids of items that break a rule: an empty list reads better in a failure than a boolean. */
const breaking = <Kind extends Item>(items: readonly Kind[], breaks: (item: Kind) => boolean) =>
  items.filter(breaks).map(({ id }) => id)

const singles = (items: readonly Item[]) =>
  items.filter((item): item is SingleItem => item.type === 'single')

function ownAnswer(item: AskedItem): ItemAnswer {
  switch (item.type) {
    case 'single':
      return { type: item.type, choice: item.answer }
    case 'multiple':
      return { type: item.type, choices: item.answer }
    case 'true_false':
      return { type: item.type, value: item.answer }
    case 'number':
      return { type: item.type, text: written(item.answer) }
    case 'cloze':
      return { type: item.type, texts: item.gaps.map(gapAnswer) }
    case 'ordering':
      return { type: item.type, order: item.answer }
    case 'matching':
    case 'categorise':
      return { type: item.type, pairs: item.answer }
    default:
      return unreachable(item)
  }
}

function gapAnswer(gap: Gap): string {
  return gap.type === 'amount' ? written(gap.answer) : (gap.accepted.at(-1) ?? gap.answer)
}

function written({ value, unit }: Quantity): string {
  return `${value.toLocaleString('en-US', { maximumFractionDigits: 10 })} ${unit}`
}

describe.each(locales)('the bank in %s', (locale) => {
  const items = bank[locale]

  it('[IT1] gives every item an id of its own, made of ids', () => {
    expect(new Set(items.map(({ id }) => id)).size).toBe(items.length)
    expect(breaking(items, ({ id }) => !/^[a-z0-9-]+(\.[a-z0-9_-]+)+$/.test(id))).toEqual([])
  })

  it('[IT1] leads every item to a section of its lesson', () => {
    const anchors = new Set(
      library.shelves[locale].lessons.flatMap(({ slug, sections }) =>
        sections.map(({ id }) => `${slug}#${id}`),
      ),
    )
    expect(breaking(items, ({ lesson, anchor }) => !anchors.has(`${lesson}#${anchor}`))).toEqual([])
  })

  it('[IT4] is the same when it is derived again', () => {
    expect(bankOf(locale)).toEqual(items)
  })

  it('[IT6] has no two options that say the same', () => {
    const breaks = (item: Item) => {
      const sides = 'left' in item ? [item.left, item.right] : [optionsOf(item)]
      return sides.some((side) => new Set(side.map(({ text }) => bare(text))).size < side.length)
    }
    expect(breaking(items, breaks)).toEqual([])
  })

  it('[IT18] says of every option why, in the language of the item', () => {
    const hangul = /[가-힣]/
    const breaks = (item: Item) =>
      optionsOf(item).some(
        ({ why }) => why.trim().length < 5 || hangul.test(why) !== (locale === 'ko'),
      )
    expect(breaking(items, breaks)).toEqual([])
  })

  it('[GR1] grades every item right on its own answer', () => {
    const breaks = (item: Item) =>
      ['opening', 'again', 'once more'].some((seed) => {
        const asked = presentItem(item, seed)
        return !gradeItem(asked, ownAnswer(asked)).correct
      })
    expect(breaking(items, breaks)).toEqual([])
  })
})

describe.each(locales)('the authored items in %s', (locale) => {
  const items = bank[locale].filter(
    ({ origin, type }) => origin === 'authored' && type !== 'parametric',
  )

  it('[IT1] have ids of their lesson, and no derivation', () => {
    const breaks = ({ id, lesson, derivation }: Item) =>
      !id.startsWith(`${lesson}.authored.`) || derivation !== null
    expect(breaking(items, breaks)).toEqual([])
  })

  it('[IT5] have one key of four, two of five, or two or three of six', () => {
    const forms = ['1 of 4', '2 of 5', '2 of 6', '3 of 6']
    const breaks = (item: Item) => {
      const ids = optionsOf(item).map(({ id }) => id)
      const right = rightOptions(item)
      if (!right.every((id) => ids.includes(id))) return true
      return (
        !forms.includes(`${right.length} of ${ids.length}`) ||
        (item.type === 'multiple' && item.choose !== right.length)
      )
    }
    expect(breaking(items, breaks)).toEqual([])
  })

  it('[IT12] have no stem that contains the answer and no other option', () => {
    const breaks = (item: Item) => {
      const stem = bare(item.stem)
      const named = optionsOf(item).filter(({ text }) => stem.includes(bare(text)))
      return named.length > 0 && named.every(({ id }) => rightOptions(item).includes(id))
    }
    expect(breaking(items, breaks)).toEqual([])
  })

  it('[IT13] have every figure filled in', () => {
    const texts = (item: Item) => [
      item.stem,
      item.scenario?.working ?? '',
      ...(item.scenario?.requirements ?? []).map(({ text }) => text),
      ...optionsOf(item).flatMap(({ text, why }) => [text, why]),
    ]
    const breaks = (item: Item) => texts(item).some((text) => /\[\[|\]\]|undefined/.test(text))
    expect(breaking(items, breaks)).toEqual([])
  })

  it('[IT14] test a fact in doubt only for what is settled', () => {
    const doubtful = (id: string) => {
      const fact = facts.get(id)
      return !fact || (fact.doubt !== null && fact.settled === null)
    }
    expect(breaking(items, ({ factIds }) => factIds.some(doubtful))).toEqual([])
  })

  it('[IT15] call no claim of the notes right', () => {
    const claims = [...facts.values()].flatMap(({ notesSay }) => notesSay?.[locale] ?? [])
    const breaks = (item: Item) =>
      optionsOf(item).some(
        ({ id, text }) =>
          rightOptions(item).includes(id) && claims.some((claim) => text.includes(claim)),
      )
    expect(breaking(items, breaks)).toEqual([])
  })

  it('[IT17] are explained with all their facts, a correction and a source', () => {
    const breaks = ({ factIds, explanation }: Item) => {
      const quoted = factIds.flatMap((id) => facts.get(id) ?? [])
      const first = quoted[0]
      return (
        !first ||
        explanation.source?.url !== first.source.url ||
        !/^\d{4}-\d{2}/.test(explanation.source.checked) ||
        !quoted.every((fact) =>
          explanation.text.includes((fact.settled ?? fact.statement)[locale]),
        ) ||
        (quoted.some(isCorrection) && explanation.correction === null)
      )
    }
    expect(breaking(items, breaks)).toEqual([])
  })
})

describe.each(locales)('the bank of derived items in %s', (locale) => {
  const items = bank[locale].filter(({ origin }) => origin === 'derived')

  it('has at least 400 items, of every kind', () => {
    expect(items.length).toBeGreaterThanOrEqual(400)
    expect(new Set(items.map(({ derivation }) => derivation))).toEqual(new Set(derivations))
  })

  it('[IT1] names its lesson and derivation in every id', () => {
    expect(
      breaking(items, ({ id, lesson, derivation }) => !id.startsWith(`${lesson}.${derivation}.`)),
    ).toEqual([])
  })

  it('[IT5] has one key in every single choice, among three or four options or a pair’s sides', () => {
    const breaks = ({ options, answer, derivation }: SingleItem) =>
      options.length < (derivation === 'pair-side' ? 2 : 3) ||
      options.length > 4 ||
      options.filter(({ id }) => id === answer).length !== 1
    expect(breaking(singles(items), breaks)).toEqual([])
  })

  it('[IT5] has right and wrong ones in every choose-all, four or five in all', () => {
    const breaks = (item: Item) =>
      item.type === 'multiple' &&
      (item.options.length < 4 ||
        item.options.length > 5 ||
        item.answer.length < 1 ||
        item.answer.length >= item.options.length ||
        item.answer.some((id) => !item.options.some((option) => option.id === id)))
    expect(breaking(items, breaks)).toEqual([])
  })

  it('[IT5] orders and pairs each option once', () => {
    const breaks = (item: Item) => {
      const sorted = (ids: readonly string[]) => [...ids].sort().join()
      if (item.type === 'ordering')
        return sorted(item.answer) !== sorted(item.options.map(({ id }) => id))
      if (item.type !== 'matching') return false
      const { left, right, answer } = item
      return (
        left.length < 3 ||
        left.length > 5 ||
        sorted(Object.keys(answer)) !== sorted(left.map(({ id }) => id)) ||
        sorted(Object.values(answer)) !== sorted(right.map(({ id }) => id))
      )
    }
    expect(breaking(items, breaks)).toEqual([])
  })

  it('[IT21] puts four to six things into two to four categories, none of them left empty', () => {
    const breaks = (item: Item) => {
      if (item.type !== 'categorise') return false
      const { left, right, answer } = item
      const used = new Set(Object.values(answer))
      return (
        left.length < 4 ||
        left.length > 6 ||
        right.length < 2 ||
        right.length > 4 ||
        left.some(({ id }) => answer[id] === undefined) ||
        right.some(({ id }) => !used.has(id)) ||
        used.size > right.length
      )
    }
    expect(breaking(items, breaks)).toEqual([])
  })

  it('[IT22] has as many gaps in a stem of figures as there are answers', () => {
    const breaks = (item: Item) =>
      item.type === 'cloze' &&
      item.derivation === 'figures-cloze' &&
      (item.gaps.length !== item.stem.split('____').length - 1 ||
        item.gaps.length < 2 ||
        item.gaps.length > 4)
    expect(breaking(items, breaks)).toEqual([])
  })

  it('[IT7] offers numbers of one unit, none of them another amount of the fact', () => {
    const wordOf = (text: string) => text.replace(/[\d.,\s]+/, '').replace(/s$/, '')
    const breaks = ({ derivation, options, answer, factIds }: SingleItem) => {
      if (derivation !== 'number-cloze') return false
      const statement = facts.get(factIds[0] ?? '')?.statement[locale] ?? ''
      const wrong = options.filter(({ id }) => id !== answer)
      return (
        new Set(
          options.map(({ text }) =>
            wordOf(text)
              .replace(/만|억|백만|million|billion/g, '')
              .trim(),
          ),
        ).size > 1 ||
        wrong.some(
          ({ text }) =>
            new RegExp(`(?<![\\d.,])${text.replaceAll('.', '\\.')}(?![\\d.,]*\\d)`).test(
              statement,
            ) && /\D/.test(text.replaceAll(',', '')),
        )
      )
    }
    expect(breaking(singles(items), breaks)).toEqual([])
  })

  it('[IT10] offers no two terms of which one names the other', () => {
    const akin = (a: string, b: string) => bare(a).includes(bare(b)) || bare(b).includes(bare(a))
    const breaks = ({ derivation, options, answer }: SingleItem) => {
      const key = options.find(({ id }) => id === answer)?.text ?? ''
      const others = options.filter(({ id }) => id !== answer)
      return derivation === 'definition-to-term' && others.some(({ text }) => akin(text, key))
    }
    expect(breaking(singles(items), breaks)).toEqual([])
  })

  it('[IT12] has no stem that contains its answer', () => {
    const shows = (stem: string, gap: Gap) =>
      gap.type === 'words'
        ? [gap.answer, ...gap.accepted].some(
            (word) => word.length > 1 && bare(stem).includes(bare(word)),
          )
        : writtenQuantities(stem).some(({ value }) => value > 1 && value === gap.answer.value)
    const breaks = (item: Item) => {
      const stem = bare(item.stem)
      if (item.type === 'cloze') return item.gaps.some((gap) => shows(item.stem, gap))
      if (item.type !== 'single') return false
      const key = item.options.find(({ id }) => id === item.answer)
      return key === undefined || stem.includes(bare(key.text))
    }
    expect(breaking(items, breaks)).toEqual([])
  })

  it('[IT13] has stems that stand alone', () => {
    const breaks = ({ stem }: Item) =>
      stem.trim().length < 10 ||
      /노트|필기|\bnotes?\b|TODO|undefined|\[\[|은\(는\)|이\(가\)/i.test(stem)
    expect(breaking(items, breaks)).toEqual([])
  })

  it('[IT14] tests no fact that is in doubt', () => {
    const doubtful = (id: string) => facts.get(id)?.doubt !== null
    expect(breaking(items, ({ factIds }) => factIds.some(doubtful))).toEqual([])
  })

  it('[IT15] shows a claim of the notes only where it is to be called wrong', () => {
    const claims = [...facts.values()].flatMap(({ notesSay }) => notesSay?.[locale] ?? [])
    const shows = (text: string) => claims.some((claim) => text.includes(claim))
    const breaks = (item: Item) => {
      if (shows(item.stem)) return item.type !== 'true_false' || item.answer
      if (item.type === 'multiple') {
        return item.options.some(({ id, text }) => shows(text) && item.answer.includes(id))
      }
      return optionsOf(item).some(({ text }) => shows(text))
    }
    expect(breaking(items, breaks)).toEqual([])
  })

  it('[IT17] explains with a fact, its correction and its source', () => {
    const breaks = ({ factIds, explanation }: Item) => {
      const quoted = factIds.flatMap((id) => facts.get(id) ?? [])
      const first = quoted.find(({ source }) => source.url === explanation.source?.url)
      return (
        !first ||
        !quoted.some(({ statement }) => explanation.text.includes(statement[locale])) ||
        !/^\d{4}-\d{2}/.test(explanation.source?.checked ?? '') ||
        (factIds.length === 1 && isCorrection(first) && explanation.correction === null)
      )
    }
    expect(breaking(items, breaks)).toEqual([])
  })

  it('[IT19] puts the key in every position about equally often', () => {
    const four = singles(items).filter(({ options }) => options.length === 4)
    const counts = [0, 1, 2, 3].map(
      (place) => four.filter(({ options, answer }) => options[place]?.id === answer).length,
    )
    const expected = four.length / 4
    const chi2 = counts.reduce((sum, count) => sum + (count - expected) ** 2 / expected, 0)
    // 11.34: three degrees of freedom, one in a hundred.
    expect(chi2).toBeLessThan(11.34)
  })

  it('[IT20] does not give the key away by its length', () => {
    const texts = singles(items).filter(({ derivation }) => derivation === 'term-to-definition')
    const longest = texts.filter(({ options, answer }) => {
      const most = Math.max(...options.map(({ text }) => text.length))
      return options.find(({ id }) => id === answer)?.text.length === most
    })
    expect(longest.length / texts.length).toBeLessThan(0.4)
  })

  it('calls some statements true and some false', () => {
    const statements = items.filter((item) => item.type === 'true_false')
    const share = statements.filter(({ answer }) => answer).length / statements.length
    expect(share).toBeGreaterThan(0.4)
    expect(share).toBeLessThan(0.7)
  })
})

describe('the parametric items', () => {
  const parametric = (locale: Locale) =>
    bank[locale].flatMap((item) => (item.type === 'parametric' ? [item] : []))

  it('[PT6] are at least 14, over reads, writes, GB-seconds and concurrency', () => {
    const items = parametric('ko')
    expect(items.length).toBeGreaterThanOrEqual(14)
    expect(breaking(items, ({ id, lesson }) => !id.startsWith(`${lesson}.parametric.`))).toEqual([])
    expect(new Set(items.map(({ model }) => model))).toEqual(new Set(modelNames))
  })

  it('[PT6] come to the same in both languages, whatever is drawn', () => {
    const answers = (locale: Locale, seed: string) =>
      parametric(locale).map((item) => {
        const asked = presentItem(item, seed)
        return asked.type === 'number' ? `${asked.id} ${asked.answer.value}` : asked.type
      })
    for (const seed of ['opening', 'again', 'once more']) {
      expect(answers('en', seed)).toEqual(answers('ko', seed))
    }
  })

  it('[IT14] rest on no fact in doubt, and are explained by their facts', () => {
    const breaks = ({ factIds, explanation }: Item) =>
      explanation.source === null || factIds.some((id) => facts.get(id)?.doubt !== null)
    expect(breaking(parametric('en'), breaks)).toEqual([])
  })
})

describe('the two banks', () => {
  it('[IT2] ask the same things of the same facts', () => {
    const outline = (items: readonly Item[]) =>
      items.map(({ id, type, anchor, factIds }) => ({ id, type, anchor, factIds }))
    expect(outline(bank.en)).toEqual(outline(bank.ko))
  })

  it('[IT3] name the same choices by the same ids where people wrote them', () => {
    const idsOf = (items: readonly Item[]) =>
      items
        .filter(
          ({ origin, derivation }) =>
            origin === 'authored' ||
            derivation === 'which-service' ||
            derivation?.startsWith('picture-'),
        )
        .map((item) => `${item.id} ${optionsOf(item).map(({ id }) => id)}`)
    expect(idsOf(bank.en)).toEqual(idsOf(bank.ko))
  })

  it('[IT2] [IT21] [IT22] sort the same cells and ask the same figures', () => {
    const parts = (item: Item) => {
      if (item.type === 'categorise') return Object.entries(item.answer).flat().sort()
      if (item.derivation !== 'figures-cloze' || item.type !== 'cloze') return []
      return item.gaps.map(({ answer }) => (typeof answer === 'string' ? '' : answer.value)).sort()
    }
    const partsOf = (items: readonly Item[]) => items.map((item) => `${item.id} ${parts(item)}`)
    expect(partsOf(bank.en)).toEqual(partsOf(bank.ko))
  })

  it('[IT2] agree on what is true', () => {
    const truths = (items: readonly Item[]) =>
      items.flatMap((item) => (item.type === 'true_false' ? [`${item.id} ${item.answer}`] : []))
    expect(truths(bank.en)).toEqual(truths(bank.ko))
  })
})
