/** How the tests run: the quick ones first, then those with a real browser; two files side by side at least. */
import { availableParallelism } from 'node:os'
import { defineConfig } from 'vitest/config'

/** Half of a test's time is waiting for a disk, a socket or a page, so even one core has work for two. */
const sideBySide = Math.max(2, availableParallelism() - 1)

export default defineConfig({
  test: {
    reporters: ['default', './test/support/reporter.ts'],
    // Files of one worker share the modules they import: no test changes a module, and loading them is a third of the time.
    isolate: false,
    pool: 'forks',
    projects: [
      {
        extends: './vite.config.ts',
        test: {
          name: 'unit',
          include: ['test/**/*.test.{ts,tsx}'],
          exclude: ['test/**/*.e2e.test.{ts,tsx}'],
          testTimeout: 240_000,
          isolate: false,
          maxWorkers: sideBySide,
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
          isolate: false,
          // A browser, two halls and their screens are enough for two cores, and no test asks for more.
          maxWorkers: 2,
          // Real browsers on a busy machine now and then miss a moment; what fails twice is a fault.
          retry: 1,
          sequence: { groupOrder: 1 },
        },
      },
    ],
  },
})
