/** A real hall for the browser tests: a server process, first set up over HTTP as an administrator would. */
import { spawn, type ChildProcess } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { build } from 'vite'
import type { Setup } from '#shared/domain/setup/setup.ts'
import { clockTime } from '../support/hall.ts'
import { keptBuild } from '../support/keptBuild.ts'

/** The server's program for Node: it starts in a third of the time that its sources take. */
const program = (): Promise<string> =>
  keptBuild('hall', async (outDir) => {
    await build({
      configFile: false,
      root: process.cwd(),
      logLevel: 'error',
      build: {
        ssr: 'test/e2e/hallProcess.ts',
        target: 'node20',
        outDir,
        emptyOutDir: true,
        minify: false,
        sourcemap: true,
        rollupOptions: { output: { entryFileNames: 'hallProcess.js' } },
      },
    })
  })

type Listening = { readonly url: string; readonly port: number; readonly setupCode: string }

/** @param ahead how far the hall's clock is ahead of the machine's, ms */
const start = async (
  data: string,
  port: number,
  ahead: number,
): Promise<{ child: ChildProcess; listening: Listening }> => {
  const words = [join(await program(), 'hallProcess.js'), data, String(port), String(ahead)]
  const child = spawn(process.execPath, ['--enable-source-maps', ...words], { stdio: ['pipe', 'pipe', 'inherit'] })
  const line = await new Promise<string>((resolve, reject) => {
    let text = ''
    child.stdout!.on('data', (chunk: Buffer) => {
      text += chunk.toString()
      if (text.includes('\n')) resolve(text)
    })
    child.once('exit', (code) => reject(new Error(`the hall ended with ${code} before it listened`)))
  })
  return { child, listening: JSON.parse(line) as Listening }
}

export type People = Readonly<
  Record<'zhang' | 'li' | 'zhou' | 'he' | 'feng' | 'gao', { readonly staffNo: string; readonly pin: string }>
>
export const people: People = {
  zhang: { staffNo: '101', pin: '370194' },
  li: { staffNo: '102', pin: '582946' },
  zhou: { staffNo: '001', pin: '640275' },
  he: { staffNo: '401', pin: '715830' },
  feng: { staffNo: '501', pin: '836174' },
  gao: { staffNo: '601', pin: '948205' },
}

/** Asks the hall over HTTP and insists on an answer that went well. */
const ask = async <T>(url: string, method: string, token: string | undefined, body?: unknown): Promise<T> => {
  const response = await fetch(url, {
    method,
    headers: {
      'Content-Type': 'application/json',
      'Idempotency-Key': crypto.randomUUID(),
      ...(token && { Authorization: `Bearer ${token}` }),
    },
    ...(body !== undefined && { body: JSON.stringify(body) }),
  })
  const text = await response.text()
  if (!response.ok) throw new Error(`${method} ${url}: ${response.status} ${text}`)
  return (text ? JSON.parse(text) : undefined) as T
}

/** Starts an empty hall, sets it up, and returns what a test needs to move about in it. */
export const openHall = async () => {
  const folder = mkdtempSync(join(tmpdir(), 'paihao-e2e-'))
  const data = join(folder, 'data')
  const slips = join(folder, 'slips')
  /** It is 09:00 of the tests' Monday when the hall first starts. */
  const ahead = clockTime('09:00', '2026-11-23') - Date.now()
  let { child, listening } = await start(data, 0, ahead)
  const { url, port, setupCode } = listening
  const admin = { name: '吴刚', staffNo: '9001', pin: '902718' }
  const { token } = await ask<{ token: string }>(`${url}/api/first-run`, 'POST', undefined, {
    code: setupCode,
    hallName: '清河镇便民服务中心',
    admin,
  })
  const picture = await ask<{ data: { version: number; setup: Setup } }>(`${url}/api/pictures/setup`, 'GET', token)
  const { setup, version } = picture.data
  const person = (id: string, name: string, staffNo: string, ...roles: string[]) => ({
    id,
    name,
    staffNo,
    roles,
    active: true,
  })
  const changed = {
    ...setup,
    people: [
      ...setup.people,
      person('zhang', '张敏', people.zhang.staffNo, 'clerk'),
      person('li', '李强', people.li.staffNo, 'clerk', 'guide'),
      person('zhou', '周洁', people.zhou.staffNo, 'supervisor'),
      person('he', '何平', people.he.staffNo, 'officer'),
      person('feng', '冯洁', people.feng.staffNo, 'appraiser'),
      person('gao', '高远', people.gao.staffNo, 'director'),
    ],
    printers: [
      { id: 'slips', name: '小票', width: 80, encoding: 'gb18030', connection: { kind: 'file', folder: slips } },
    ],
  }
  await ask(`${url}/api/wishes/publishSetup`, 'POST', token, { setup: changed, basedOn: version })
  for (const [id, { pin }] of Object.entries(people)) await ask(`${url}/api/people/${id}/pin`, 'PUT', token, { pin })
  /** The code an administrator reads out for a new device. */
  const deviceCode = async (role: 'kiosk' | 'tablet', window?: string): Promise<string> =>
    (await ask<{ code: string }>(`${url}/api/devices`, 'POST', token, { name: role, role, ...(window && { window }) }))
      .code

  return {
    url,
    slips,
    data,
    token,
    deviceCode,
    get: <T>(path: string) => ask<T>(`${url}${path}`, 'GET', token),
    /** Kills the server as a power button would, and starts it again on the same data and port. */
    killAndRestart: async (): Promise<void> => {
      const gone = new Promise((resolve) => child.once('exit', resolve))
      child.kill('SIGKILL')
      await gone
      ;({ child, listening } = await start(data, port, ahead))
    },
    /** Stops the server and leaves it so. */
    pull: async (): Promise<void> => {
      const gone = new Promise((resolve) => child.once('exit', resolve))
      child.kill('SIGKILL')
      await gone
    },
    startAgain: async (): Promise<void> => void ({ child, listening } = await start(data, port, ahead)),
    close: async (): Promise<void> => {
      if (child.exitCode === null && child.signalCode === null) {
        const gone = new Promise((resolve) => child.once('exit', resolve))
        child.kill('SIGTERM')
        await gone
      }
      rmSync(folder, { recursive: true, force: true })
    },
  }
}
export type RealHall = Awaited<ReturnType<typeof openHall>>
