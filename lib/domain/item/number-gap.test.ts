import { describe, expect, it } from 'vitest'
import type { Fact } from '@/lib/domain/fact/fact'
import { factOf } from './item.fixture'
import { fillGap, gapMark, numberGaps } from './number-gap'

const gaps = (ko: string, en: string, figures: Fact['figures']) =>
  numberGaps(factOf('limit', ko, en, figures), 'ko').map((gap) => [
    gap.figure,
    fillGap(gap, gapMark),
    gap.bound,
  ])

describe('numberGaps', () => {
  it('leaves the figure out of its sentence', () => {
    expect(
      gaps('SQS 메시지는 최대 256KB입니다.', 'An SQS message is at most 256 KB.', { max_kb: 256 }),
    ).toEqual([['max_kb', 'SQS 메시지는 최대 ____입니다.', 'loose']])
    expect(
      gaps('SQS 메시지는 최대 256KB입니다.', 'An SQS message is up to 256 KB.', { max_kb: 256 }),
    ).toEqual([['max_kb', 'SQS 메시지는 최대 ____입니다.', 'exact']])
  })

  it('[IT12] leaves out the same amount in another unit too', () => {
    expect(
      gaps(
        '제한 시간은 최대 900초(15분)입니다.',
        'The timeout is up to 900 seconds (15 minutes).',
        {
          max_s: 900,
        },
      ),
    ).toEqual([['max_s', '제한 시간은 최대 ____입니다.', 'exact']])
  })

  it('[IT12] leaves out every place that writes the amount', () => {
    expect(
      gaps(
        '메모리는 128MB에서 정하며 기본값은 128MB입니다.',
        'Memory starts at 128 MB; the default is 128 MB.',
        { min_mb: 128, default_mb: 128 },
      ),
    ).toEqual([['min_mb', '메모리는 ____에서 정하며 기본값은 ____입니다.', 'exact']])
  })

  it('keeps what comes before the figure and drops what comes after its sentence', () => {
    expect(
      gaps(
        'SQS는 대기열입니다. 보존은 4일입니다. 늘릴 수 있습니다.',
        'SQS is a queue. It keeps 4 days. It can grow.',
        {
          days: 4,
        },
      ),
    ).toEqual([['days', 'SQS는 대기열입니다. 보존은 ____입니다.', 'exact']])
  })

  it.each([
    {
      name: 'that the others add up to',
      ko: '노드는 1개와 10개, 합쳐서 11개입니다.',
      en: 'Nodes: 1 and 10, 11 in all.',
      figures: { all: 11 },
    },
    {
      name: 'that is left when the others are taken apart',
      ko: '노드는 1개와 10개, 합쳐서 11개입니다.',
      en: 'Nodes: 1 and 10, 11 in all.',
      figures: { replicas: 10 },
    },
    {
      name: 'that the price of one and a number come to',
      ko: '1개에 0.05달러이므로 1,000개는 약 50달러입니다.',
      en: 'One costs USD 0.05, so 1,000 cost about USD 50.',
      figures: { usd_per_thousand: 50 },
    },
    {
      name: 'that is left when a price is divided',
      ko: '하나에 0.0000166667달러이므로 60만 개는 10달러입니다.',
      en: 'One costs USD 0.0000166667, so 600,000 cost USD 10.',
      figures: { usd_per_one: 0.0000166667 },
    },
    {
      name: 'that stands inside another number',
      ko: '하나는 99.99%, 둘은 99.999%입니다.',
      en: 'One has 99.99%, two have 99.999%.',
      figures: { sla_percent: 99.99 },
    },
    {
      name: 'that is one of something',
      ko: '리전마다 1개입니다.',
      en: 'It is 1 per Region.',
      figures: { per_region: 1 },
    },
    {
      name: 'that is an example',
      ko: '예로 512MB를 씁니다.',
      en: 'Say 512 MB.',
      figures: { example_mb: 512 },
    },
    {
      name: 'that only one language writes',
      ko: '최대 40개입니다.',
      en: 'Dozens at most.',
      figures: { most: 40 },
    },
    {
      name: 'in a sentence about the notes',
      ko: '노트에는 40개로 적혀 있습니다.',
      en: 'The notes say 40.',
      figures: { most: 40 },
    },
  ])('asks for no figure $name', ({ ko, en, figures }) => {
    expect(gaps(ko, en, figures)).toEqual([])
  })

  it('[IT12] asks for a figure that other numbers come to by chance', () => {
    expect(
      gaps(
        'SQS는 4,000건까지 0.025달러이고 100ms마다 올립니다.',
        'SQS takes USD 0.025 up to 4,000 and rounds to 100 ms.',
        { step_ms: 100 },
      ),
    ).toHaveLength(1)
  })

  it('[IT12] leaves out the number where it stands again by itself', () => {
    const fact = factOf(
      'window',
      '기간은 35일이며 기본값은 35일입니다.',
      'It is 35 days, 35 being the default.',
      { max_days: 35 },
    )
    expect(numberGaps(fact, 'en').map((gap) => fillGap(gap, gapMark))).toEqual([
      'It is ____, ____ being the default.',
    ])
  })

  it('reads English number words', () => {
    expect(
      gaps('하루 네 번까지 바꿉니다.', 'It changes up to four times a day.', { most: 4 }),
    ).toEqual([['most', '하루 ____까지 바꿉니다.', 'exact']])
  })

  it.each([
    ['200개가 넘는 서비스와 연결됩니다.', 'It connects to more than 200 services.', 'more_than'],
    ['200개 이상 두어야 합니다.', 'You need at least 200.', 'loose'],
    ['보통 200초 안에 끝납니다.', 'It ends within 200 seconds.', 'loose'],
    ['200MB를 넘는 파일은 쓸 수 없습니다.', 'Files of more than 200 MB cannot be used.', 'loose'],
    ['최대 200개입니다.', 'There are up to 200.', 'exact'],
  ])('[IT8] sees what "%s" leaves open', (ko, en, bound) => {
    const unit = ko.includes('초') ? 'x_s' : ko.includes('MB') ? 'x_mb' : 'x'
    expect(gaps(ko, en, { [unit]: 200 }).map(([, , found]) => found)).toEqual([bound])
  })
})
