import type { DaxSizingSetting } from './dax-sizing-setting'

const shop: DaxSizingSetting = {
  readsPerSecond: 10_000,
  hitPercent: 90,
  writesPerSecond: 100,
  itemKb: 4,
  consistency: 'eventual',
  nodes: 3,
  nodeType: 'dax.r5.large',
  targetPercent: 70,
  workingSetGb: 5,
  hitMs: 0.5,
  missMs: 5,
  region: 'us-east-1',
  readMode: 'on-demand',
}

export const daxSizingPresets = [
  {
    id: 'shop',
    name: { ko: '쇼핑몰의 인기 상품', en: 'Best-sellers of a shop' },
    setting: shop,
  },
  {
    id: 'sale',
    name: { ko: '할인 행사 첫날', en: 'First day of a sale' },
    setting: {
      readsPerSecond: 300_000,
      hitPercent: 97,
      writesPerSecond: 1000,
      itemKb: 2,
      nodes: 5,
      nodeType: 'dax.r5.2xlarge',
    },
  },
  {
    id: 'game',
    name: { ko: '쓰기가 쏟아지는 게임 점수판', en: 'A game that keeps writing scores' },
    setting: {
      readsPerSecond: 5000,
      hitPercent: 60,
      writesPerSecond: 20_000,
      itemKb: 1,
      nodeType: 'dax.r5.4xlarge',
    },
  },
  {
    id: 'bank',
    name: { ko: '방금 바뀐 잔액을 읽는 은행', en: 'A bank that reads fresh balances' },
    setting: { consistency: 'strong', hitPercent: 95, itemKb: 1, writesPerSecond: 0 },
  },
  {
    id: 'one',
    name: { ko: '노드 하나짜리 테스트 환경', en: 'A test set-up with one node' },
    setting: { readsPerSecond: 2000, writesPerSecond: 20, nodes: 1 },
  },
] as const
