/** The first lines a person reads: true addresses, a QR a phone can read, the way in, the place of the data. */
import jsqr from 'jsqr'
import type { NetworkInterfaceInfo } from 'node:os'
import { expect, test } from 'vitest'
import { banner, lanUrls } from '../../server/start/banner.ts'
import { terminalQr } from '../../server/start/terminalQr.ts'

const card = (address: string, internal = false, family: 'IPv4' | 'IPv6' = 'IPv4') =>
  ({ address, internal, family, netmask: '', mac: '', cidr: null, scopeid: 0 }) as NetworkInterfaceInfo

const start = {
  urls: ['http://192.168.1.20:7070', 'http://localhost:7070'],
  dataFolder: '/srv/hall',
  demo: false,
  terminal: true,
}

test('addresses: the hall’s network first, containers last, the machine itself at the end', () => {
  const interfaces = {
    lo: [card('127.0.0.1', true)],
    docker0: [card('172.17.0.1')],
    wan: [card('203.0.113.9')],
    eth0: [card('192.168.1.20'), card('fe80::1', false, 'IPv6')],
    eth1: [card('169.254.3.4')],
  }
  expect(lanUrls(interfaces, 7070)).toEqual([
    'http://192.168.1.20:7070',
    'http://203.0.113.9:7070',
    'http://172.17.0.1:7070',
    'http://localhost:7070',
  ])
})

test('one address only, when only one is listened on', () => {
  expect(lanUrls({ eth0: [card('10.0.0.5')] }, 8080, '127.0.0.1')).toEqual(['http://127.0.0.1:8080'])
  expect(lanUrls({}, 8080, '::1')).toEqual(['http://[::1]:8080'])
  expect(lanUrls({ eth0: [card('10.0.0.5')] }, 8080, '0.0.0.0')[0]).toBe('http://10.0.0.5:8080')
})

test('every screen is named with its address, in both languages', () => {
  const text = banner(start)
  for (const path of ['kiosk', 'board', 'sign', 'desk', 'tablet', 'floor', 'setup']) {
    expect(text).toMatch(new RegExp(`[一-鿿]+ +http://192\\.168\\.1\\.20:7070/${path}/ +[a-z]`))
  }
  expect(text).toContain('/srv/hall')
  expect(text).toContain('http://localhost:7070')
})

test('the first run shows the setup code and leads the phone to the setup page', () => {
  const text = banner({ ...start, setupCode: '4817-2260' })
  expect(text.match(/4817-2260/g)).toHaveLength(2)
  expect(readQr(qrIn(text))).toBe('http://192.168.1.20:7070/setup/')
  expect(readQr(qrIn(banner(start)))).toBe('http://192.168.1.20:7070/')
})

test('the demo says that it is one and who may sign in', () => {
  const text = banner({ ...start, demo: true, signIn: ['王芳 1001'] })
  expect(text).toContain('演示大厅')
  expect(text).toContain('王芳 1001')
  expect(text).not.toContain('设置码')
})

test('a log file gets no QR and no colour', () => {
  expect(banner({ ...start, terminal: false })).not.toMatch(/\x1b|█/)
})

test('the QR is read back by a decoder, whatever its length', () => {
  for (const text of ['http://10.0.0.5:7070/', `http://hall-3.gov.example:7070/setup/${'x'.repeat(60)}`]) {
    expect(readQr(terminalQr(text))).toBe(text)
  }
})

const qrIn = (text: string): string[] => text.split('\n').filter((line) => line.includes('\x1b[30;107m'))

/** Paints the characters as a terminal would, each module 4 × 4 dots, and lets a QR reader look at them. */
function readQr(lines: string[]): string | undefined {
  const rows = lines.flatMap((line) => {
    const cells = [...line.trim().replace('\x1b[30;107m', '').replace('\x1b[0m', '')]
    return ['▀', '▄'].map((part) => cells.map((cell) => cell === '█' || cell === part))
  })
  const width = (rows[0]?.length ?? 0) * 4
  const dots = new Uint8ClampedArray(width * rows.length * 4 * 4).fill(255)
  for (let y = 0; y < rows.length * 4; y += 1) {
    for (let x = 0; x < width; x += 1) {
      if (rows[y >> 2]?.[x >> 2] === true) dots.fill(0, (y * width + x) * 4, (y * width + x) * 4 + 3)
    }
  }
  const read = jsqr as unknown as typeof jsqr.default
  return read(dots, width, rows.length * 4)?.data
}
