/** Whatever keeps a hall from starting is told in one Chinese and one English sentence that say what to do. */
import { mkdtempSync, writeFileSync } from 'node:fs'
import { createServer, type Server } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, expect, test } from 'vitest'
import { openDatabase } from '../../server/log/database.ts'
import { explainDataFolder, explainListenError } from '../../server/start/explain.ts'

const open: Server[] = []
afterEach(() => open.splice(0).forEach((server) => server.close()))

const listen = (port: number, host: string): Promise<{ port: number } | { error: unknown }> =>
  new Promise((resolve) => {
    const server = createServer()
    open.push(server)
    server.on('error', (error) => resolve({ error }))
    server.listen(port, host, () => {
      const address = server.address()
      resolve({ port: typeof address === 'object' && address !== null ? address.port : 0 })
    })
  })

const thrownBy = (work: () => unknown): unknown => {
  try {
    work()
  } catch (error) {
    return error
  }
  throw new Error('nothing was thrown')
}

test('a port in use names the port and another one to try', async () => {
  const first = await listen(0, '127.0.0.1')
  if (!('port' in first)) throw first.error
  const second = await listen(first.port, '127.0.0.1')
  const [chinese, english] = explainListenError('error' in second && second.error, first.port).split('\n')
  expect(chinese).toContain(`端口 ${first.port} 已被占用`)
  expect(english).toContain(`Port ${first.port} is in use`)
  expect(english).toContain(`--port ${first.port + 1}`)
})

test('the highest port is not followed by one that cannot be', () => {
  expect(explainListenError({ code: 'EADDRINUSE' }, 65535)).toContain('--port 65534')
})

test('an address this machine does not have is named', async () => {
  const answer = await listen(0, '192.0.2.77')
  expect(explainListenError('error' in answer && answer.error, 7070, '192.0.2.77')).toContain(
    'This machine has no address 192.0.2.77',
  )
})

test('a port for administrators only is said to be one', () => {
  expect(explainListenError({ code: 'EACCES' }, 80)).toContain('does not allow port 80')
})

test('a second server on the same data is told so', () => {
  const folder = mkdtempSync(join(tmpdir(), 'paihao-explain-'))
  const first = openDatabase(join(folder, 'hall.sqlite'))
  const error = thrownBy(() => openDatabase(join(folder, 'hall.sqlite')))
  first.close()
  expect(explainDataFolder(error, folder)).toContain(`The data folder ${folder} is in use by another paihao`)
})

test('a log that is no database is not thrown away', () => {
  const folder = mkdtempSync(join(tmpdir(), 'paihao-explain-'))
  writeFileSync(
    join(folder, 'hall.sqlite'),
    'a holiday picture, long enough to be taken for a database file'.repeat(20),
  )
  const error = thrownBy(() => openDatabase(join(folder, 'hall.sqlite')))
  expect(explainDataFolder(error, folder)).toContain('do not delete it')
})

test.each([
  ['EROFS', 'cannot be written'],
  ['EACCES', 'cannot be written'],
  ['SQLITE_READONLY', 'cannot be written'],
  ['ENOSPC', 'is full'],
  ['ENOTDIR', 'is a file, not a folder'],
])('%s: the data folder %s', (code, says) => {
  const [chinese, english] = explainDataFolder({ code }, '/srv/hall').split('\n')
  expect(chinese).toContain('/srv/hall')
  expect(english).toContain(says)
})

test('what we did not foresee is passed on in its own words', () => {
  expect(explainDataFolder({ code: 'EIO', message: 'the tape is worn' }, '/srv/hall')).toContain('the tape is worn')
  expect(explainListenError('odd', 7070)).toContain('odd')
})

test('a mistake of our own does not blame the data folder', () => {
  const told = explainDataFolder(new TypeError('no such schema'), '/srv/hall')
  expect(told).toContain('no such schema')
  expect(told).not.toContain('/srv/hall')
})
