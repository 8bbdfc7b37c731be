import type { Localized } from '@/lib/shared/locale'

/** Why an item is not exported, or as something else, in the language of the person who exports. */
export interface ExportWords {
  readonly severalGaps: string
  readonly arrowInAnswer: string
  readonly orderingAsMatching: string
  readonly categoriseAsMatching: string
  readonly amountAsNumber: string
}

export const exportWords: Localized<ExportWords> = {
  ko: {
    severalGaps: '빈칸이 여럿인 문항은 GIFT에 쓸 수 없습니다.',
    arrowInAnswer: '입력할 답에 ->가 있으면 GIFT에서는 짝짓기가 됩니다.',
    orderingAsMatching: '순서 맞추기는 차례를 나타내는 번호와 짝짓는 문항이 됩니다.',
    categoriseAsMatching: '분류는 범주와 짝짓는 문항이 됩니다.',
    amountAsNumber: '양을 쓰는 빈칸은 수를 쓰는 문항이 됩니다.',
  },
  en: {
    severalGaps: 'GIFT has no question with several gaps.',
    arrowInAnswer: 'In GIFT, -> in an answer to be typed makes pairs of it.',
    orderingAsMatching: 'An ordering becomes a matching of each part with its place.',
    categoriseAsMatching: 'A sorting into categories becomes a matching.',
    amountAsNumber: 'A gap for an amount becomes a question for a number.',
  },
}
