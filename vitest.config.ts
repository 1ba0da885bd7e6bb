/** How the tests run: the quick ones first, side by side; then those with a real browser, one file at a time. */
import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    reporters: ['default', './test/support/reporter.ts'],
    projects: [
      {
        extends: './vite.config.ts',
        test: {
          name: 'unit',
          include: ['test/**/*.test.{ts,tsx}'],
          exclude: ['test/**/*.e2e.test.{ts,tsx}'],
          testTimeout: 240_000,
          sequence: { groupOrder: 0 },
        },
      },
      {
        extends: './vite.config.ts',
        test: {
          name: 'e2e',
          include: ['test/**/*.e2e.test.{ts,tsx}'],
          globalSetup: ['test/support/globalSetup.ts'],
          setupFiles: ['test/support/mustBeReady.ts'],
          testTimeout: 90_000,
          hookTimeout: 120_000,
          // A browser, a server and several screens are enough for two cores.
          fileParallelism: false,
          // Real browsers on a busy machine now and then miss a moment; what fails twice is a fault.
          retry: 1,
          sequence: { groupOrder: 1 },
        },
      },
    ],
  },
})
