import { describe, expect, it } from 'vitest'
import { readEnv } from './env'

describe('readEnv', () => {
  it('has a default for everything', () => {
    expect(readEnv({})).toMatchObject({
      port: 3000,
      host: '127.0.0.1',
      databaseUrl: null,
      repositoryIssuesUrl: null,
    })
  })

  it('takes an empty variable for one that is not set', () => {
    expect(readEnv({ PORT: '' }).port).toBe(3000)
  })

  it.each(['abc', '-1', '70000', '3000.5', '0x10', ' 80'])(
    'refuses PORT=%s and says what to do',
    (PORT) => {
      expect(() => readEnv({ PORT })).toThrow(
        `PORT must be a whole number from 0 to 65535, such as PORT=3000; it is "${PORT}".`,
      )
    },
  )

  it('takes the address of the site, and refuses what is none', () => {
    expect(readEnv({ SITE_URL: 'https://study.example.org' }).siteUrl).toBe(
      'https://study.example.org',
    )
    expect(() => readEnv({ SITE_URL: 'study' })).toThrow('SITE_URL must be the address')
  })

  it('refuses a database that is not PostgreSQL', () => {
    expect(() => readEnv({ DATABASE_URL: 'mysql://x' })).toThrow('must start with postgres://')
  })

  it('takes the address of a page for REPOSITORY_ISSUES_URL', () => {
    const url = 'https://example.org/owner/name/issues'
    expect(readEnv({ REPOSITORY_ISSUES_URL: url }).repositoryIssuesUrl).toBe(url)
  })

  it.each(['example.org/issues', 'javascript:alert(1)', 'ftp://example.org', 'issues'])(
    'refuses REPOSITORY_ISSUES_URL=%s and says what to do',
    (REPOSITORY_ISSUES_URL) => {
      expect(() => readEnv({ REPOSITORY_ISSUES_URL })).toThrow(
        `REPOSITORY_ISSUES_URL must be the address of the page that lists the issues, such as https://example.org/owner/name/issues; it is "${REPOSITORY_ISSUES_URL}".`,
      )
    },
  )
})
