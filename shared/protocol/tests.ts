/** Results of a knowledge test read from a spreadsheet: what could be read, and every row that could not, with why. */
import type { TestFault } from '#shared/domain/review/testFaults.ts'
/** POST /api/tests/read?full=100: nothing is recorded by it. `row` as the spreadsheet counts it, from 1. */
export type TestReadAnswer =
  | { readonly trouble: 'not-a-sheet' | 'too-large' | 'no-columns' }
  | {
      readonly trouble?: undefined
      readonly results: readonly { readonly staff: string; readonly score: number; readonly row: number }[]
      readonly errors: readonly { readonly row: number; readonly value: string; readonly fault: TestFault }[]
    }
