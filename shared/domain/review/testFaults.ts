/** Why a row of a spreadsheet of test results could not be read. */
export const testFaults = [
  'no-person',
  'two-people',
  'no-score',
  'not-a-score',
  'too-high',
  'twice',
  'yourself',
] as const
export type TestFault = (typeof testFaults)[number]
