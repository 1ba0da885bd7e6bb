/** B-page: what a screen loads before it shows anything, as the server sends it to a browser that understands gzip. */
import { existsSync } from 'node:fs'
import { request } from 'node:http'
import { join } from 'node:path'
import { gunzipSync, gzipSync } from 'node:zlib'
import { pages } from '../../server/pages.ts'
import { programFolder } from '../../server/programFolder.ts'
import { notMeasured, type Bench, type Finding } from './finding.ts'
import { startHall } from './processes.ts'

type Loaded = { readonly status: number; readonly bytes: number; readonly zipped: number; readonly text: string }

const load = (port: number, path: string): Promise<Loaded> =>
  new Promise((resolve, reject) => {
    const headers = { 'Accept-Encoding': 'gzip' }
    const asked = request({ port, path, host: '127.0.0.1', headers, agent: false }, (response) => {
      const parts: Buffer[] = []
      response.on('data', (part: Buffer) => parts.push(part))
      response.on('end', () => {
        const sent = Buffer.concat(parts)
        const whole = response.headers['content-encoding'] === 'gzip' ? gunzipSync(sent) : sent
        const text = whole.toString('utf8')
        resolve({ status: response.statusCode ?? 0, bytes: sent.length, zipped: gzipSync(whole).length, text })
      })
    })
    asked.on('error', reject)
    asked.end()
  })

/** Scripts, style sheets and what they import at once: everything named in the page, and static imports of modules. */
const needsOf = ({ text }: Loaded, path: string): string[] => {
  const origin = `http://hall${path}`
  const named = path.endsWith('.js')
    ? [...text.matchAll(/(?:^|[;}\s])(?:import|export)\s*(?:[\w$*{}\s,]+?from\s*)?["'](\.[^"']+\.js)["']/g)]
    : [...text.matchAll(/(?:src|href)="([^"]+\.(?:js|css))"/g)]
  return named.map(([, one]) => new URL(one!, origin).pathname)
}

/** kB sent, and kB as gzip makes them, of a page and all it needs first. */
const firstLoad = async (port: number, path: string): Promise<{ sent: number; zipped: number; files: number }> => {
  const seen = new Set<string>()
  const todo = [path]
  let sent = 0
  let zipped = 0
  for (let next = todo.pop(); next !== undefined; next = todo.pop()) {
    if (seen.has(next)) continue
    seen.add(next)
    const loaded = await load(port, next)
    if (loaded.status !== 200) throw new Error(`${next} was answered with ${loaded.status}`)
    sent += loaded.bytes
    zipped += loaded.zipped
    todo.push(...needsOf(loaded, next))
  }
  return { sent: sent / 1000, zipped: zipped / 1000, files: seen.size }
}

const bench = 'B-page'
/** What stands in the hall or is opened all day must be there at once; the others are measured for the record. */
const quickScreens = ['/kiosk/', '/board/', '/desk/']
const run = async (): Promise<Finding[]> => {
  const hall = await startHall({ windows: 3, services: 6, waiting: 10, phones: 1 })
  const findings: Finding[] = []
  const built = join(programFolder(), 'dist', 'screens')
  const screens = [
    ...pages.map(({ path, file, english }) => ({
      path: path as string,
      file: join(built, file),
      name: english,
      most: quickScreens.includes(path) ? 150 : undefined,
    })),
    { path: `/t/${hall.phones[0] ?? ''}`, file: built, name: 'phone page', most: 60 },
  ]
  for (const { path, file, name, most } of screens) {
    const target = most === undefined ? 'none: for the record' : `≤ ${most} kB`
    if (!existsSync(file)) {
      findings.push(notMeasured(bench, name, target, 'not built yet: `npm start` builds the screens'))
      continue
    }
    const { sent, zipped, files } = await firstLoad(hall.port, path)
    findings.push({
      bench,
      what: `${name}, first load`,
      measured: `${sent.toFixed(1)} kB sent in ${files} files`,
      limit: `gzip -6 of the same: ${zipped.toFixed(1)} kB`,
      target,
      met: most === undefined ? undefined : sent <= most,
    })
  }
  await hall.stop()
  hall.forget()
  return findings
}

export const pageSize: Bench = {
  id: bench,
  says: 'Bytes that the server sends for a screen’s page, scripts and styles to a browser that accepts gzip, before anything is kept. Fonts, pictures and sounds come later and are not in it.',
  run,
}
