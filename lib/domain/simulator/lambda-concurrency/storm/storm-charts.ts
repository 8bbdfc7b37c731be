import type { Axis, Chart, Series } from '@/lib/domain/simulator/outcome'
import type { StormSample } from './recorder'
import type { StormRun } from './run-storm'
import { concurrencyCap, type StormSettings } from './settings'

/** A run with what was asked of it. */
export interface PlayedStorm {
  readonly settings: StormSettings
  readonly run: StormRun
}

/** Environments over time. */
export function environmentChart({ settings, run }: PlayedStorm): Chart {
  const cap = concurrencyCap(settings)
  return {
    ...shared('environments'),
    title: { ko: '실행 환경', en: 'Environments' },
    says: {
      ko: '요청이 늘면 실행 환경이 따라 늘고, 한도에서 멈춥니다.',
      en: 'Environments grow with the requests, up to the limit.',
    },
    y: numbers({ ko: '실행 환경', en: 'Environments' }),
    series: [
      series('running', { ko: '실행 중', en: 'Running' }, run, ({ running }) => running),
      series(
        'idle',
        { ko: '데워진 채 쉬는 중', en: 'Warm and idle' },
        run,
        ({ warmIdle }) => warmIdle,
      ),
      series('cap', { ko: '쓸 수 있는 동시성', en: 'Open to the function' }, run, () => cap),
    ],
  }
}

/** Requests over time, as many as there are in a second. */
export function requestChart({ settings, run }: PlayedStorm): Chart {
  const perSecond = settings.samples / settings.seconds
  return {
    ...shared('requests'),
    title: { ko: '요청', en: 'Requests' },
    says: {
      ko: '들어온 요청은 처리되거나, 스로틀링되거나, 연결을 얻지 못해 실패합니다.',
      en: 'A request is served, throttled, or fails for want of a connection.',
    },
    y: numbers({ ko: '초당 요청 수', en: 'Requests a second' }),
    series: [
      series('arrivals', { ko: '들어옴', en: 'Coming in' }, run, (one) => one.arrivals * perSecond),
      series(
        'throttled',
        { ko: '스로틀링', en: 'Throttled' },
        run,
        (one) => one.throttled * perSecond,
      ),
      series('served', { ko: '처리', en: 'Served' }, run, (one) => one.served * perSecond),
      series(
        'refused',
        { ko: '연결 실패', en: 'Without a connection' },
        run,
        (one) => one.refused * perSecond,
      ),
    ],
  }
}

/** Connections to the database over time, on either way. */
export function stormConnectionChart(direct: PlayedStorm, proxy: PlayedStorm): Chart {
  const most = direct.settings.database.maxConnections
  return {
    ...shared('storm-connections'),
    title: { ko: '데이터베이스 연결', en: 'Connections to the database' },
    says: {
      ko: '직접 접속한 실행 환경은 쉬는 동안에도 연결을 쥐고, 프록시는 트랜잭션마다 돌려받습니다.',
      en: 'Without a proxy, environments keep their connections even when idle; the proxy takes them back after each transaction.',
    },
    y: numbers({ ko: '연결', en: 'Connections' }),
    series: [
      series('direct', { ko: '직접 접속', en: 'Without a proxy' }, direct.run, connections),
      series('most', { ko: '최대 연결 수', en: 'What the database takes' }, direct.run, () => most),
      series(
        'proxy',
        { ko: 'RDS Proxy가 빌려준 연결', en: 'Lent by RDS Proxy' },
        proxy.run,
        connections,
      ),
      series(
        'waiting',
        { ko: '프록시에서 기다리는 요청', en: 'Waiting at the proxy' },
        proxy.run,
        ({ waiting }) => waiting,
      ),
    ],
  }
}

function connections(sample: StormSample): number {
  return sample.connections
}

function series(
  id: string,
  name: Series['name'],
  { samples }: StormRun,
  height: (sample: StormSample) => number,
): Series {
  return { id, name, points: samples.map((sample) => [sample.atSeconds, height(sample)] as const) }
}

function shared(id: string) {
  return { id, kind: 'line' as const, x: numbers({ ko: '시간(초)', en: 'Time (s)' }), marks: [] }
}

function numbers(label: Axis['label']): Axis {
  return { label, scale: 'linear', format: 'number' }
}
