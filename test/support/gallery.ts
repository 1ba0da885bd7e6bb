/** The gallery built and served, so that tests can look at one screen in one state without a hall. */
import { createServer } from 'node:http'
import { readFileSync } from 'node:fs'
import type { AddressInfo } from 'node:net'
import { extname, join, normalize } from 'node:path'
import react from '@vitejs/plugin-react'
import { build } from 'vite'
import { keptBuild } from './keptBuild.ts'

export type Gallery = {
  /** Address of a screen's state; `more` is added to the query. */
  readonly url: (screen: string, state: string, language: 'zh-CN' | 'en', more?: string) => string
  readonly close: () => Promise<void>
}

const kinds: Readonly<Record<string, string>> = { '.html': 'text/html', '.js': 'text/javascript', '.css': 'text/css' }

/** `desk` for what lies in `window-terminal/desk/`; undefined for what several screens share. */
const roomOf = (module: string): string | undefined =>
  /\/(?:kiosk|window-terminal|display-board)\/(\w+)[/.]/.exec(module)?.[1]

/** Few files, for a browser under test spends more on a request than on the page; but no screen gets another's styles. */
const chunks = [
  { name: (module: string) => (roomOf(module) ? null : 'house'), priority: 2 },
  { name: (module: string) => roomOf(module) ?? null, priority: 1 },
]

const buildInto = async (folder: string): Promise<void> => {
  await build({
    configFile: false,
    root: process.cwd(),
    plugins: [react()],
    logLevel: 'error',
    build: {
      outDir: folder,
      emptyOutDir: true,
      target: 'chrome78',
      minify: false,
      assetsInlineLimit: 0,
      reportCompressedSize: false,
      rolldownOptions: {
        input: 'test/gallery/index.html',
        output: { codeSplitting: { groups: chunks } },
      },
    },
  })
}

/** Takes some seconds when a source has changed: the screens are built as they are for the hall. */
export const openGallery = async (): Promise<Gallery> => {
  const folder = await keptBuild('gallery', buildInto)
  const server = createServer((request, response) => {
    const path = normalize(new URL(request.url ?? '/', 'http://gallery').pathname)
    if (path === '/api/hall') return response.end(JSON.stringify({ timeZone: 'Asia/Shanghai' }))
    try {
      const body = readFileSync(join(folder, path))
      response.setHeader('content-type', `${kinds[extname(path)] ?? 'application/octet-stream'}; charset=utf-8`)
      return response.end(body)
    } catch {
      // A browser asks for an icon on its own; nothing else may be missing.
      return response.writeHead(path === '/favicon.ico' ? 204 : 404).end()
    }
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  return {
    url: (screen, state, language, more = '') =>
      `http://127.0.0.1:${port}/test/gallery/index.html?screen=${screen}&state=${state}&language=${language}${more}`,
    close: async () => {
      server.closeAllConnections()
      await new Promise((resolve) => server.close(resolve))
    },
  }
}
