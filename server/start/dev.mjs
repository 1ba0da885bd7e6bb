/** `npm run dev`: pages reload as they are edited, the hall restarts as it is edited, both behind one port. */
import { spawn } from 'node:child_process'
import { existsSync, statSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { ensureBuilt, root } from './build.mjs'
import { ensureInstalled } from './install.mjs'
import { plainError, say } from './say.mjs'

/** @param {string[]} flags the hall's own; `--port` is where the pages are, the hall itself listens on the next one */
export async function go(flags) {
  await ensureInstalled({ withTools: true })
  // The hall serves its phone page and the list of screens itself, from a build.
  await ensureBuilt()
  const port = portIn(flags)
  const address = await servePages(port, `http://127.0.0.1:${port + 1}`)
  startHall(withoutPort(flags), port + 1, address)
}

function portIn(flags) {
  const spelled = flags.findIndex((flag) => flag === '--port')
  const joined = flags.find((flag) => flag.startsWith('--port='))
  const port = Number(
    joined?.slice('--port='.length) ?? (spelled >= 0 ? flags[spelled + 1] : (process.env.PAIHAO_PORT ?? 7070)),
  )
  if (Number.isInteger(port) && port > 0 && port < 65535) return port
  throw plainError('--port 应为 1 到 65534 之间的整数。', '--port must be a whole number from 1 to 65534.')
}

function withoutPort(flags) {
  return flags.filter((flag, index) => !flag.startsWith('--port') && flags[index - 1] !== '--port')
}

/** `tsx watch` runs the sources as they are and starts them anew after each change. */
function startHall(flags, port, address) {
  const words = [join(root, 'node_modules/tsx/dist/cli.mjs'), 'watch', '--clear-screen=false', 'server/main.ts']
  const hall = spawn(process.execPath, [...words, ...flags, '--port', String(port)], {
    cwd: root,
    // Its banner and its slips name the port where the pages are.
    env: { PAIHAO_URL: address, ...process.env, NODE_ENV: 'development', PAIHAO_PORT: String(port) },
    stdio: 'inherit',
  })
  // Asked twice, the watcher kills the hall in the middle of its goodbye; so it is asked once. Ctrl+C reaches it by itself.
  let asked = false
  const stop = () => {
    if (!asked) hall.kill('SIGTERM')
    asked = true
  }
  process.once('SIGTERM', stop)
  process.once('exit', stop)
  process.once('SIGINT', () => {
    asked = true
  })
  hall.once('exit', (code, signal) => process.exit(code ?? (signal ? 0 : 1)))
}

async function servePages(port, hall) {
  const { createServer } = await import('vite')
  let pages = []
  const vite = await createServer({
    configFile: join(root, 'vite.config.ts'),
    appType: 'mpa',
    server: {
      port,
      strictPort: true,
      host: true,
      proxy: {
        '^/socket.io/': { target: hall, ws: true },
        '^/': {
          target: hall,
          // An address of a screen, a source file or one of Vite's own stays here; all else is the hall's.
          bypass: ({ url = '/' }) => {
            const [path, query] = url.split('?')
            const file = fileBehind(path, pages)
            return file === undefined ? undefined : `${file}${query === undefined ? '' : `?${query}`}`
          },
        },
      },
    },
  })
  pages = (await vite.ssrLoadModule('/server/pages.ts')).pages
  await vite.listen().catch((error) => {
    if (!/already in use/.test(error.message)) throw error
    throw plainError(
      `端口 ${port} 已被占用，请用 --port 换一个。`,
      `Port ${port} is in use: choose another one with --port.`,
    )
  })
  const { network, local } = vite.resolvedUrls
  const address = (network[0] ?? local[0]).replace(/\/$/, '')
  say(`开发模式：${address}/`, `development: ${address}/ (Ctrl+C stops it)`)
  return address
}

const rooms = /^\/(kiosk|window-terminal|display-board|shared)\//

/** The path Vite knows a page or a source file by; `undefined` when the address is the hall's. */
function fileBehind(path, pages) {
  if (path.startsWith('/@') || path.startsWith('/node_modules/')) return path
  const page = pages.find((one) => path === one.path || `${path}/` === one.path)
  if (page) return `/${page.file}`
  if (rooms.test(path) && isFile(path)) return path
  // A page says ./main.tsx; seen from its address that is /board/main.tsx.
  const around = pages.find((one) => path.startsWith(one.path))
  const beside = around && `/${dirname(around.file)}/${path.slice(around.path.length)}`
  return beside && isFile(beside) ? beside : undefined
}

function isFile(path) {
  const file = join(root, path)
  return existsSync(file) && statSync(file).isFile()
}
