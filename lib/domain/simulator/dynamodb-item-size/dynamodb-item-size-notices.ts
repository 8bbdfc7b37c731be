import { numberText, quantityText } from '@/lib/domain/fact/unit'
import type { Notice, NoticeKind } from '@/lib/domain/simulator/outcome'
import { inEach, type Localized } from '@/lib/shared/locale'
import type { AttributeValue, Item } from './attribute-value'
import type { TakenItem } from './item-setting'
import type { ItemSize } from './item-size'
import { nameBytes } from './name-bytes'

/** Beyond this the names are worth shortening. */
const manyNameBytes = 0.3

/** What is worth knowing about this item, and what an exam makes of it. */
export function itemSizeNotices(
  { item, form, misfit }: TakenItem,
  size: ItemSize,
  blocks: { readonly maxBytes: number; readonly writeBlockBytes: number },
): readonly Notice[] {
  return [
    ...notFitting(misfit),
    ...tooLarge(size, blocks.maxBytes),
    ...asTyped(form),
    ...justOver(size.bytes, nameBytes(item), blocks.writeBlockBytes),
    ...longNames(size.bytes, nameBytes(item)),
    ...numbers(item),
    notice(
      'trap',
      {
        ko: '속성 이름도 크기에 들어가고, 한글은 UTF-8로 한 글자에 3바이트입니다. 글자 수로 어림하면 모자랍니다.',
        en: 'Attribute names count as well, and text counts in UTF-8: a Hangul syllable takes three bytes. Counting characters falls short.',
      },
      'dynamodb-item-size-max',
    ),
  ]
}

function notice(kind: NoticeKind, says: Localized, ...facts: readonly string[]): Notice {
  return { kind, says, because: facts.map((fact) => ({ fact })) }
}

function notFitting(misfit: Localized | null): readonly Notice[] {
  if (misfit === null) return []
  return [
    notice('warning', {
      ko: `고른 방법으로는 읽을 수 없어 맞는 방법으로 읽었습니다. ${misfit.ko}`,
      en: `It cannot be read in the form you chose, so it was read in the one that fits. ${misfit.en}`,
    }),
  ]
}

function tooLarge({ bytes, fits }: ItemSize, maxBytes: number): readonly Notice[] {
  if (fits) return []
  const over = bytes - maxBytes
  return [
    notice(
      'warning',
      inEach((locale) => {
        const [most, more] = [
          quantityText(maxBytes / 1024, 'kb', locale),
          quantityText(over, 'byte', locale),
        ]
        return locale === 'ko'
          ? `항목 하나의 한도 ${most}를 ${more} 넘어 DynamoDB가 거절합니다. 큰 값은 S3에 두고 키만 담거나, 항목을 여럿으로 나누십시오.`
          : `This is ${more} over the ${most} that one item may take, so DynamoDB refuses it. Keep large values in S3 and only their keys here, or split the item.`
      }),
      'dynamodb-item-size-max',
    ),
  ]
}

function asTyped(form: TakenItem['form']): readonly Notice[] {
  if (form === 'plain') return []
  return [
    notice('note', {
      ko: 'DynamoDB JSON으로 읽었습니다. "S", "N" 같은 형식 표시는 크기에 들어가지 않습니다.',
      en: 'Read as DynamoDB JSON. Marks of type such as "S" and "N" take no bytes.',
    }),
  ]
}

/** An item that is over a block by less than its names could save. */
function justOver(bytes: number, ofNames: number, blockBytes: number): readonly Notice[] {
  const over = bytes % blockBytes
  if (bytes <= blockBytes || over === 0 || over > ofNames / 2) return []
  return [
    notice(
      'note',
      inEach((locale) => {
        const text = quantityText(over, 'byte', locale)
        return locale === 'ko'
          ? `${text}만 줄이면 쓸 때 한 블록이 줄어듭니다. 속성 이름을 짧게 하는 것만으로도 될 수 있습니다.`
          : `Cut ${text} and each write takes one block less; shorter attribute names alone may do.`
      }),
      'dynamodb-write-rounding',
    ),
  ]
}

function longNames(bytes: number, ofNames: number): readonly Notice[] {
  if (bytes === 0 || ofNames / bytes < manyNameBytes) return []
  const percent = numberText(Math.round((100 * ofNames) / bytes))
  return [
    notice(
      'note',
      {
        ko: `속성 이름이 크기의 ${percent}%를 차지합니다. 항목마다 되풀이되므로 짧은 이름이 저장과 용량을 함께 아낍니다.`,
        en: `Attribute names make up ${percent}% of the size. Every item repeats them, so short names save storage and capacity.`,
      },
      'dynamodb-item-size-calculation',
    ),
  ]
}

function numbers(item: Item): readonly Notice[] {
  if (!item.some(({ value }) => holdsNumber(value))) return []
  return [
    notice(
      'note',
      {
        ko: '숫자의 크기는 AWS가 밝힌 어림 공식으로 셉니다. 이 공식은 부호를 따로 세지 않으며, 실제 크기는 조금 다를 수 있습니다.',
        en: 'Numbers are sized by the approximation that AWS publishes. It does not count the sign, and the real size may differ a little.',
      },
      'dynamodb-item-size-calculation',
    ),
  ]
}

function holdsNumber(value: AttributeValue): boolean {
  switch (value.type) {
    case 'N':
    case 'NS':
      return true
    case 'L':
      return value.elements.some(holdsNumber)
    case 'M':
      return value.attributes.some((one) => holdsNumber(one.value))
    default:
      return false
  }
}
