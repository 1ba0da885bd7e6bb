/** Ends every run with one line `N passed, N failed, N skipped`, which people and machines can read. */
import type { Reporter, TestModule, TestRunEndReason } from 'vitest/node'

/** Counts tests; a file that could not even be loaded, or an error outside any test, counts as one failure. */
export default class ClosingLine implements Reporter {
  onTestRunEnd(modules: readonly TestModule[], strayErrors: readonly unknown[], reason: TestRunEndReason): void {
    const counts = { passed: 0, failed: strayErrors.length, skipped: 0, pending: 0 }
    for (const module of modules) {
      const before = counts.failed
      for (const test of module.children.allTests()) counts[test.result().state] += 1
      if (module.state() === 'failed' && counts.failed === before) counts.failed += 1
    }
    // What fails before any test, such as the build, is told by the reason alone.
    if (reason === 'failed' && counts.failed === 0) counts.failed = 1
    for (const check of checksBefore()) counts[check] += 1
    const skipped = counts.skipped + counts.pending
    // After the default reporter's own summary, which prints in the same turn.
    process.once('exit', () => {
      process.stdout.write(`\n${counts.passed} passed, ${counts.failed} failed, ${skipped} skipped\n`)
    })
  }
}

/** Type check and lint run before the tests and are named in `PAIHAO_CHECKS`, as `types:passed,lint:failed`. */
function checksBefore(): ('passed' | 'failed')[] {
  const said = process.env['PAIHAO_CHECKS'] ?? ''
  return said === '' ? [] : said.split(',').map((check) => (check.endsWith(':passed') ? 'passed' : 'failed'))
}
