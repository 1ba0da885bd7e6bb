/** A real server on a real data folder, set up over HTTP once, copied for every round, started and killed at will. */
import { cpSync } from 'node:fs'
import { join } from 'node:path'
import { io } from 'socket.io-client'
import type { Reply } from '#shared/protocol/messages.ts'
import { newFolder, startChild, type Child, type Fault } from './machine.ts'
import { smallHall, windows } from './smallHall.ts'

export type Ready = { readonly url: string; readonly port: number; readonly code: string }
export type Hall = Ready & Child

/** Starts the server on `data`; rejects when it ends before it listens. */
export const startHall = async (
  data: string,
  options: { port?: number; life?: number; fault?: Fault } = {},
): Promise<Hall> => {
  const { port = 0, life = 0, fault } = options
  let told: (ready: Ready) => void = () => {}
  const ready = new Promise<Ready>((resolve) => (told = resolve))
  const child = startChild('server', [data, String(port), String(life)], {
    folder: data,
    ...(fault && { fault }),
    onLine: (line) => told(JSON.parse(line) as Ready),
  })
  const early = child.ended.then(({ code, signal }) => {
    throw new Error(`the server ended (${code ?? signal ?? ''}) before it listened`)
  })
  return { ...(await Promise.race([ready, early])), ...child }
}

export const stopHall = async (hall: Child): Promise<void> => {
  hall.process.kill('SIGTERM')
  const timer = setTimeout(() => hall.process.kill('SIGKILL'), 10_000)
  await hall.ended
  clearTimeout(timer)
}

type Answer = { readonly status: number; readonly body: unknown }

/** One HTTP request with JSON both ways. Throws when the line breaks. */
export const request = async (
  url: string,
  method: string,
  token: string | undefined,
  body?: unknown,
  more: RequestInit = {},
): Promise<Answer> => {
  const response = await fetch(url, {
    ...more,
    method,
    headers: {
      'Content-Type': 'application/json',
      ...(token && { Authorization: `Bearer ${token}` }),
      ...(more.headers as Record<string, string> | undefined),
    },
    ...(body !== undefined && { body: JSON.stringify(body) }),
  })
  const text = await response.text()
  return { status: response.status, body: text === '' ? undefined : JSON.parse(text) }
}

/** A wish over HTTP under its own id. */
export const wishBy = async (
  url: string,
  token: string,
  id: string,
  wish: { type: string },
  signal?: AbortSignal,
): Promise<Reply> => {
  const { type, ...body } = wish
  const more = { headers: { 'Idempotency-Key': id }, ...(signal && { signal }) }
  return (await request(`${url}/api/wishes/${type}`, 'POST', token, body, more)).body as Reply
}

/** A screen's line to the hall. */
export const openLine = (url: string, screen: string, token?: string) =>
  io(url, {
    auth: { screen, id: `faults-${screen}-${Math.trunc(performance.now() * 1000)}`, ...(token && { token }) },
    transports: ['websocket'],
    reconnectionDelay: 50,
    reconnectionDelayMax: 200,
    forceNew: true,
  })

export type Prepared = {
  readonly folder: string
  /** Tokens of the clerks by window, and of the kiosk. */
  readonly clerks: Readonly<Record<string, string>>
  readonly kiosk: string
}

let prepared: Promise<Prepared> | undefined

/** The hall with its setup published, everybody's PIN set and signed in, all windows open. Made once. */
export const preparedHall = (): Promise<Prepared> => (prepared ??= prepare())

const prepare = async (): Promise<Prepared> => {
  const folder = newFolder()
  const hall = await startHall(folder)
  const ask = async <T>(method: string, path: string, token: string | undefined, body?: unknown): Promise<T> => {
    const { status, body: answer } = await request(`${hall.url}/api/${path}`, method, token, body)
    if (status >= 300) throw new Error(`${method} ${path}: ${status} ${JSON.stringify(answer)}`)
    return answer as T
  }
  const admin = { name: '管理员', staffNo: '9001', pin: '902718' }
  const { token } = await ask<{ token: string }>('POST', 'first-run', undefined, {
    code: hall.code,
    hallName: '试验大厅',
    admin,
  })
  const { data } = await ask<{ data: { version: number; setup: ReturnType<typeof smallHall> } }>(
    'GET',
    'pictures/setup',
    token,
  )
  const chief = data.setup.people.filter((person) => person.staffNo === admin.staffNo)
  const small = smallHall()
  const setup = { ...small, people: [...small.people.filter((person) => person.id !== 'chief'), ...chief] }
  const wish = async (by: string, what: { type: string }) => {
    const reply = await wishBy(hall.url, by, `prepare-${what.type}-${by.slice(0, 8)}`, what)
    if (!reply.ok) throw new Error(`${what.type}: ${reply.refusal} ${JSON.stringify(reply.detail)}`)
  }
  await wish(token, { type: 'publishSetup', setup, basedOn: data.version } as { type: string })
  const clerks: Record<string, string> = {}
  for (const [i, window] of windows.entries()) {
    const pin = `48${i}1593`
    const staffNo = `10${i + 1}`
    await ask('PUT', `people/s${window}/pin`, token, { pin })
    clerks[window] = (await ask<{ token: string }>('POST', 'session', undefined, { staffNo, pin, role: 'clerk' })).token
    for (const type of ['signIn', 'openWindow']) await wish(clerks[window], { type, window } as { type: string })
  }
  const { code } = await ask<{ code: string }>('POST', 'devices', token, { name: '取号机', role: 'kiosk' })
  const { token: kiosk } = await ask<{ token: string }>('POST', 'devices/pair', undefined, { code })
  await stopHall(hall)
  return { folder, clerks, kiosk }
}

/** The prepared hall's data in a folder of its own. */
export const copyOfHall = async (): Promise<Prepared & { readonly data: string }> => {
  const ready = await preparedHall()
  const data = newFolder()
  cpSync(ready.folder, data, { recursive: true })
  return { ...ready, data: join(data) }
}
