/** The gallery built and served, so that tests can look at one screen in one state without a hall. */
import { createServer } from 'node:http'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { extname, join, normalize } from 'node:path'
import react from '@vitejs/plugin-react'
import { build } from 'vite'

export type Gallery = {
  /** Address of a screen's state; `more` is added to the query. */
  readonly url: (screen: string, state: string, language: 'zh-CN' | 'en', more?: string) => string
  readonly close: () => Promise<void>
}

const kinds: Readonly<Record<string, string>> = { '.html': 'text/html', '.js': 'text/javascript', '.css': 'text/css' }

/** Takes some seconds: the screens are built as they are for the hall. */
export const openGallery = async (): Promise<Gallery> => {
  const folder = mkdtempSync(join(tmpdir(), 'paihao-gallery-'))
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
      rollupOptions: { input: 'test/gallery/index.html' },
    },
  })
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
      await new Promise((resolve) => server.close(resolve))
      rmSync(folder, { recursive: true, force: true })
    },
  }
}
