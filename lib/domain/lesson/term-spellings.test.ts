import { describe, expect, it } from 'vitest'
import { acceptedSpellings } from './term-spellings'

describe('acceptedSpellings', () => {
  it('[GR7] accepts both names, American spelling and the English plural', () => {
    expect(acceptedSpellings({ name: '캐시 동작', english: 'Cache behaviour' })).toEqual([
      '캐시 동작',
      'Cache behaviour',
      'Cache behavior',
      'Cache behaviours',
      'Cache behaviors',
    ])
  })

  it.each([
    ['Resource-based policy', 'Resource-based policies'],
    ['Prefix', 'Prefixes'],
    ['Local secondary index', 'Local secondary indexes'],
    ['Kinesis Client Library', 'Kinesis Client Libraries'],
    ['API key', 'API keys'],
    ['Event source mapping', 'Event source mappings'],
    ['Patch', 'Patches'],
  ])('[GR7] makes of %s the plural %s', (name, plural) => {
    expect(acceptedSpellings({ name, english: name })).toEqual([name, plural])
  })

  it.each([
    'Polling',
    'Connection pooling',
    'Athena',
    'ElastiCache',
    'Write once, read many',
    'Function as a Service',
    'Time to live',
    'Serverless',
    'ENI',
  ])('[GR7] makes no plural of %s', (name) => {
    expect(acceptedSpellings({ name, english: name })).toEqual([name])
  })

  it('[GR7] accepts what stands in brackets by itself', () => {
    expect(acceptedSpellings({ name: '탄력적 네트워크 인터페이스(ENI)', english: 'ENI' })).toEqual(
      expect.arrayContaining(['탄력적 네트워크 인터페이스', 'ENI']),
    )
  })
})
