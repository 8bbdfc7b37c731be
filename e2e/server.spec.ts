import { expect, test } from './fixtures'

test('the server says that it is well, and with which database', async ({ request }) => {
  const response = await request.get('/api/health')
  expect(response.status()).toBe(200)
  expect(await response.json()).toEqual({
    status: 'ok',
    database: 'pglite',
    version: expect.stringMatching(/^\d+\.\d+\.\d+$/),
  })
})
