/** The small file that tells which column of a queue log means what, in which units, and what its codes are called. */
import { z } from 'zod'
import { Setup, Text } from '#shared/domain/setup/setup.ts'
import { Priority } from '#shared/domain/words.ts'

/** Names of the log's columns. What a log does not have is left out. */
const Columns = z.strictObject({
  date: z.string().min(1),
  arrival: z.string().min(1),
  service: z.string().min(1),
  start: z.string().min(1),
  end: z.string().min(1),
  abandon: z.string().min(1).optional(),
  server: z.string().min(1).optional(),
  priority: z.string().min(1).optional(),
  /** What the log itself calls the row; its line number when left out. */
  id: z.string().min(1).optional(),
})
export type ColumnRole = keyof z.infer<typeof Columns>

export const Mapping = z.strictObject({
  /** The hall's name on every screen: whose log this is. */
  name: Text,
  /** Who collected it, as they ask to be named; printed with every sheet. */
  acknowledgement: z.string().max(300).default(''),
  timeZone: Setup.shape.timeZone.default('Asia/Shanghai'),
  /** The hour at which the log's working day really ends; earlier rows belong to the night before. */
  cutOverHour: z.int().min(0).max(12).default(4),
  columns: Columns,
  /** `seconds` after local midnight of the row's date (past 86400: next day), or a `clock` time `9:41` / `09:41:20`. */
  times: z.enum(['seconds', 'clock']),
  /** How the log writes "did not happen" and "nobody named". */
  empty: z.array(z.string()).default(['']),
  /** Priority classes that have a right; all others wait in turn. */
  priorities: z.record(z.string(), Priority).default({}),
  /** The head start those classes get, in whole minutes. */
  priorityCreditMinutes: z.int().min(0).max(60).default(15),
  /** Names of service codes; a code not named here is shown as it is written. */
  services: z.record(z.string(), Text).default({}),
  /** Names of servers, for the same reason. At most 20 characters each. */
  servers: z.record(z.string(), z.string().min(1).max(20)).default({}),
})
export type Mapping = z.infer<typeof Mapping>

/** The mapping in `text`, or where it is wrong: one sentence a fault, Chinese and English. */
export const readMapping = (text: string): { ok: true; mapping: Mapping } | { ok: false; problems: string[] } => {
  let json: unknown
  try {
    json = JSON.parse(text)
  } catch (error) {
    return { ok: false, problems: [`不是 JSON 文件 · not a JSON file (${(error as Error).message})`] }
  }
  const parsed = Mapping.safeParse(json)
  if (parsed.success) return { ok: true, mapping: parsed.data }
  const problems = parsed.error.issues.map(({ path, message }) => `${path.join('.') || 'mapping'}: ${message}`)
  return { ok: false, problems }
}
