/** How the program is built: every screen's HTML for the browsers of the hall, every server entry for Node. */
import { existsSync, readdirSync } from 'node:fs'
import { basename, join } from 'node:path'
import react from '@vitejs/plugin-react'
import { defineConfig } from 'vite'

const root = import.meta.dirname

/** One HTML file is one device screen; a new one is collected by being there. */
const screens = ['kiosk', 'window-terminal', 'display-board'].flatMap((folder) =>
  (existsSync(join(root, folder)) ? readdirSync(join(root, folder)) : [])
    .filter((file) => file.endsWith('.html'))
    .map((file) => join(folder, file)),
)

/** The programs Node runs, each built to `server/<name>.js`; `server/start/start.mjs` knows them by the same names. */
const programs = [
  'server/main.ts',
  'server/demo/demo.ts',
  'server/replay/replay.ts',
  'server/log/rebuild.ts',
  'server/log/verify.ts',
  'server/appraisal/recount.ts',
].filter((file) => existsSync(join(root, file)))

// Halls keep office computers for ten years: Chromium 86 is tested, 79 works.
const oldestBrowser = 'chrome78'
const outFolder = process.env['PAIHAO_DIST'] ?? 'dist'

export default defineConfig(({ isSsrBuild }) => ({
  root,
  plugins: [react()],
  build: isSsrBuild
    ? {
        ssr: true,
        target: 'node20',
        outDir: join(outFolder, 'server'),
        emptyOutDir: true,
        sourcemap: true,
        minify: false,
        rollupOptions: {
          input: Object.fromEntries(programs.map((file) => [basename(file, '.ts'), file])),
          output: { entryFileNames: '[name].js', chunkFileNames: 'parts/[name]-[hash].js' },
        },
      }
    : {
        target: oldestBrowser,
        cssTarget: oldestBrowser,
        outDir: join(outFolder, 'screens'),
        emptyOutDir: true,
        sourcemap: true,
        // The content security policy allows no data: addresses for scripts and fonts, so nothing is folded in.
        assetsInlineLimit: 0,
        rollupOptions: { input: screens },
      },
}))
