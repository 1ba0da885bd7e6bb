/** The gallery served from the sources, so that tests can look at one screen in one state without a hall. */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import react from '@vitejs/plugin-react'
import { createServer } from 'vite'

export type Gallery = {
  /** Address of a screen's state; `more` is added to the query. */
  readonly url: (screen: string, state: string, language: 'zh-CN' | 'en', more?: string) => string
  readonly close: () => Promise<void>
}

export const openGallery = async (): Promise<Gallery> => {
  const cacheDir = mkdtempSync(join(tmpdir(), 'paihao-gallery-'))
  const server = await createServer({
    configFile: false,
    root: process.cwd(),
    cacheDir,
    plugins: [
      react(),
      {
        name: 'a-hall-in-shanghai',
        configureServer: ({ middlewares }) =>
          void middlewares.use('/api/hall', (_request, response) => {
            response.setHeader('content-type', 'application/json')
            response.end(JSON.stringify({ timeZone: 'Asia/Shanghai' }))
          }),
      },
    ],
    server: { host: '127.0.0.1', port: 0, hmr: false, watch: null },
    logLevel: 'error',
  })
  await server.listen()
  const address = server.httpServer?.address()
  if (!address || typeof address === 'string') throw new Error('the gallery has no port')
  return {
    url: (screen, state, language, more = '') =>
      `http://127.0.0.1:${address.port}/test/gallery/index.html?screen=${screen}&state=${state}&language=${language}${more}`,
    close: async () => {
      await server.close()
      rmSync(cacheDir, { recursive: true, force: true })
    },
  }
}
