/** What the person who started the hall reads first: where the screens are, how to sign in, where the data lies. */
import type { NetworkInterfaceInfo } from 'node:os'
import { pages } from '../pages.ts'
import { terminalQr } from './terminalQr.ts'

/** What the banner says; `main` knows all of it once the server listens. */
export type Start = {
  /** Addresses without a path, best first, as `lanUrls` gives them. */
  urls: readonly string[]
  /** The data folder as an absolute path. */
  dataFolder: string
  /** Shown once, on the first run, to open `/setup/` with. */
  setupCode?: string
  /** Who may sign in and with what, where it may be printed (the demo's people); one line each. */
  signIn?: readonly string[]
  /** The demo hall: nothing here is a real visit. */
  demo: boolean
  /** Whether a person's terminal shows it; a log file gets no QR and no colour. */
  terminal: boolean
}

/**
 * The addresses this machine is reached at, LAN first, so that the first one suits another device's QR reader.
 * @param interfaces what `os.networkInterfaces()` gives
 * @param port the port that is listened on
 * @param host the address bound to, when only one was asked for
 * @returns for example `['http://192.168.1.20:7070', 'http://localhost:7070']`
 */
export function lanUrls(
  interfaces: Record<string, NetworkInterfaceInfo[] | undefined>,
  port: number,
  host?: string,
): string[] {
  if (host !== undefined && host !== '' && host !== '0.0.0.0' && host !== '::') {
    return [`http://${host.includes(':') ? `[${host}]` : host}:${port}`]
  }
  const addresses = Object.entries(interfaces)
    .flatMap(([name, list]) => (list ?? []).map((one) => ({ name, ...one })))
    .filter((one) => one.family === 'IPv4' && !one.internal && !one.address.startsWith('169.254.'))
    .sort((a, b) => awayFromLan(a) - awayFromLan(b))
    .map((one) => one.address)
  return [...new Set(addresses), 'localhost'].map((address) => `http://${address}:${port}`)
}

/** Containers and virtual machines bring networks of their own, where no kiosk ever stands. */
function awayFromLan({ name, address }: { name: string; address: string }): number {
  if (/^(docker|br-|veth|virbr|vmnet|vboxnet|utun|tun|tap|wg|zt)/i.test(name)) return 2
  return /^(10\.|192\.168\.|172\.(1[6-9]|2\d|3[01])\.)/.test(address) ? 0 : 1
}

/**
 * The whole banner, ready to print.
 * @param start what there is to say
 * @returns lines of text; the QR leads to the first address, on the first run to its setup page
 */
export function banner(start: Start): string {
  const first = start.urls[0] ?? ''
  const others = start.urls.slice(1)
  const lines = [
    start.demo ? '排号 演示大厅已开始（数据均为虚构）' : '排号 已启动',
    start.demo ? 'paihao: the demo hall is running (every visit in it is made up)' : 'paihao is running',
    '',
    ...pages.map(({ path, chinese, english }) => `  ${padded(chinese, 12)}${padded(first + path, 36)}  ${english}`),
    '',
    `  全部屏幕 / all screens: ${first}/`,
    ...(others.length > 0 ? [`  也可以用 / also at: ${others.join('  ')}`] : []),
    '',
    ...(start.terminal
      ? [...terminalQr(first + (start.setupCode === undefined ? '/' : '/setup/')).map((line) => `  ${line}`), '']
      : []),
    ...signInLines(start, first),
    `  数据保存在 / data folder: ${start.dataFolder}`,
    '  按 Ctrl+C 停止 / press Ctrl+C to stop',
    '',
  ]
  return lines.join('\n')
}

function signInLines({ setupCode, signIn = [] }: Start, first: string): string[] {
  const lines: string[] = []
  if (setupCode !== undefined) {
    lines.push(
      `  首次使用：打开 ${first}/setup/ ，输入设置码 ${setupCode}`,
      `  First time: open ${first}/setup/ and enter the setup code ${setupCode}`,
    )
  }
  if (signIn.length > 0) lines.push('  登录 / sign in:', ...signIn.map((line) => `    ${line}`))
  if (lines.length === 0)
    lines.push('  用大厅设置中的工号和密码登录 / sign in with the staff number and PIN from hall setup')
  return [...lines, '']
}

/** Pads to a width in terminal columns; a Chinese character takes two. */
function padded(text: string, columns: number): string {
  const width = [...text].reduce((sum, char) => sum + (char > '\u2e7f' ? 2 : 1), 0)
  return text + ' '.repeat(Math.max(0, columns - width))
}
