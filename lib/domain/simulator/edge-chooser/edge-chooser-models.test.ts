import { describe, expect, it } from 'vitest'
import { projectRoot } from '@/lib/content/content-files'
import { readBook } from '@/lib/content/simulator-book'
import { answerRequest } from '@/lib/domain/simulator/answer-request'
import { edgeChooserModels } from './edge-chooser-models'

const book = await readBook(projectRoot)
const models = new Map([['edge-chooser', edgeChooserModels]])
const ask = (inputs: unknown) =>
  answerRequest({ id: 'a', simulator: 'edge-chooser', inputs }, models, book)

describe('edge-chooser', () => {
  it('answers with what the contract names', () => {
    expect(ask({ facts: { event: 'viewer-request', language: 'Python 3.13' } })).toEqual({
      id: 'a',
      output: {
        answer: 'lambda-edge-viewer',
        alsoPossible: [],
        attachesTo: ['viewer-request'],
        constraints: [
          {
            rulesOut: 'cloudfront-functions',
            field: 'language',
            why: {
              ko: 'CloudFront Functions에서 쓸 수 있는 언어: JavaScript. 쓰려는 언어: Python 3.13.',
              en: 'CloudFront Functions can be written in JavaScript only, not in Python 3.13.',
            },
            factId: 'cmp-runtime',
          },
          {
            rulesOut: 'lambda-edge-origin',
            field: 'event',
            why: {
              ko: '이 일은 뷰어 요청에서 해야 하므로 오리진 이벤트의 Lambda@Edge로는 할 수 없습니다.',
              en: 'This work belongs on viewer request, where Lambda@Edge on origin events does not run.',
            },
            factId: 'lae-viewer-request',
          },
        ],
        changes: [
          {
            field: 'event',
            to: { kind: 'value', value: 'origin-request' },
            answer: 'lambda-edge-origin',
            given: true,
          },
          {
            field: 'language',
            to: { kind: 'value', value: 'JavaScript' },
            answer: 'cloudfront-functions',
            given: true,
          },
        ],
      },
    })
  })

  it('takes null and blank text for what is not known', () => {
    const facts = { event: null, language: ' ', network: null, codeKb: null, peakRps: 0 }
    expect(ask({ facts, requirement: '' })).toMatchObject({
      output: { answer: 'cloudfront-functions', constraints: [], changes: [] },
    })
  })

  it('needs no function where a setting does it and nothing else is told', () => {
    const requirement = 'Add security headers to every response'
    const noCodeNeeded = { feature: 'response-headers-policy', factId: 'edge-no-code' }
    const all = ['cloudfront-functions', 'lambda-edge-viewer', 'lambda-edge-origin']
    for (const facts of [{}, { network: false, codeKb: 0, event: null }]) {
      expect(ask({ facts, requirement })).toMatchObject({
        output: { answer: 'neither', alsoPossible: all, attachesTo: [], noCodeNeeded },
      })
    }
    expect(ask({ facts: { event: 'viewer-response' }, requirement })).toMatchObject({
      output: { answer: 'cloudfront-functions', noCodeNeeded },
    })
    expect(ask({ facts: {}, requirement: 'Validate a JWT' })).not.toHaveProperty(
      'output.noCodeNeeded',
    )
  })

  it.each([
    [{}, 'facts: found nothing; expected an object of facts'],
    [{ facts: [] }, 'facts: found []; expected an object of facts'],
    [{ facts: { speed: 1 } }, 'facts.speed: there is no such field.'],
    [{ facts: {}, why: 1 }, 'why: there is no such field.'],
    [
      { facts: {}, requirement: 3 },
      'requirement: found 3; expected text of at most 5000 characters.',
    ],
    [
      { facts: { event: 'viewer' } },
      'facts.event: found "viewer"; expected one of viewer-request, viewer-response, origin-request, origin-response.',
    ],
    [{ facts: { runsOn: 'always' } }, 'expected one of every-request, cache-miss-only.'],
    [{ facts: { network: 'yes' } }, 'facts.network: found "yes"; expected true or false.'],
    [{ facts: { vpc: 1 } }, 'facts.vpc: found 1; expected true or false.'],
    [{ facts: { codeKb: -1 } }, 'facts.codeKb: found -1; expected a number from 0 to '],
    [{ facts: { memoryMb: '128' } }, 'facts.memoryMb: found "128"; expected a number from 0 to '],
    [
      { facts: { language: 3 } },
      'facts.language: found 3; expected text of at most 100 characters.',
    ],
  ])('refuses %o in words', (inputs, message) => {
    expect(ask(inputs)).toMatchObject({
      error: { code: 'bad_input', message: expect.stringContaining(message) },
    })
  })
})
