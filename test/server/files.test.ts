/** Scripts and styles travel zipped to browsers that can unzip them, and no path leads out of their folder. */
import { request } from 'node:http'
import { gunzipSync } from 'node:zlib'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { runningHall, type RunningHall } from './runningHall.ts'

let hall: RunningHall
beforeAll(async () => {
  hall = await runningHall()
})
afterAll(() => hall.end())

/** As it comes over the line: fetch would unzip it and tidy the path first. */
const get = (path: string, headers: Record<string, string> = {}) =>
  new Promise<{ status: number | undefined; headers: Record<string, unknown>; body: Buffer }>((resolve, reject) => {
    const { port } = hall.server
    const asked = request({ host: '127.0.0.1', port, path, headers, agent: false }, (response) => {
      const parts: Buffer[] = []
      response.on('data', (part: Buffer) => parts.push(part))
      response.on('end', () =>
        resolve({ status: response.statusCode, headers: response.headers, body: Buffer.concat(parts) }),
      )
    })
    asked.on('error', reject)
    asked.end()
  })

test('zipped for those who ask for it, plain for the others, and the same once unzipped', async () => {
  const plain = await get('/phone/phone.js')
  const zipped = await get('/phone/phone.js', { 'Accept-Encoding': 'gzip' })
  expect(plain.headers['content-encoding']).toBeUndefined()
  expect(zipped.headers).toMatchObject({ 'content-encoding': 'gzip', vary: 'Accept-Encoding' })
  expect(plain.headers['vary']).toBe('Accept-Encoding')
  expect(zipped.headers['content-type']).toBe(plain.headers['content-type'])
  expect(zipped.headers['cache-control']).toBe(plain.headers['cache-control'])
  expect(zipped.body.length).toBeLessThan(plain.body.length * 0.6)
  expect(gunzipSync(zipped.body).equals(plain.body)).toBe(true)
})

test('who has it already is told so', async () => {
  const first = await get('/phone/phone.css', { 'Accept-Encoding': 'gzip' })
  const again = await get('/phone/phone.css', {
    'Accept-Encoding': 'gzip',
    'If-None-Match': String(first.headers['etag']),
  })
  expect(again.status).toBe(304)
  expect(again.body.length).toBe(0)
})

test.each([
  '/phone/../phoneRoutes.js',
  '/phone/..%2f..%2f..%2fpackage.json',
  '/phone/%2e%2e/%2e%2e/config.json',
  '/phone/..%5c..%5cpackage.json',
  '/assets/..%2f..%2f..%2fpackage.json',
  '/phone/phone.js%00.css',
  '/phone/%.js',
  '/phone/none.js',
])('%s leads nowhere', async (path) => {
  const answer = await get(path, { 'Accept-Encoding': 'gzip' })
  expect(answer.status).toBeGreaterThanOrEqual(400)
  expect(answer.status).toBeLessThan(500)
})
