/** The files a replay begins with, each read with a sentence ready for the case that it cannot be. */
import { existsSync, readFileSync, statSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { ZodError } from 'zod'
import { programFolder } from '../programFolder.ts'
import type { ReplayArguments } from './arguments.ts'
import { prepare, type Prepared } from './replayDay.ts'
import { readMapping, type Mapping } from './mapping.ts'
import { readDay, type Fault } from './rows.ts'

const mostFaults = 20
/** A queue log of years; larger is something else. */
const largestBytes = 500 * 1024 * 1024

export type Sources = { readonly ok: true; readonly file: string; readonly prepared: Prepared; readonly days: number }
type Problem = { readonly ok: false; readonly problem: string }

const problem = (chinese: string, english: string): Problem => ({ ok: false, problem: `${chinese}\n${english}` })

/** The public sample log, where it lies beside the program's folder. */
const sampleLog = (): string => resolve(programFolder(), '..', 'shared', 'data', 'bank_1999_08.csv')
const bankMapping = (): string => join(programFolder(), 'server', 'replay', 'bank.mapping.json')

/** Reads log and mapping and thinks the day through. Nothing is written. */
export const readSources = (asked: ReplayArguments): Sources | Problem => {
  const file = asked.csv === undefined ? sampleLog() : resolve(asked.csv)
  if (asked.csv === undefined && !existsSync(file))
    return problem(
      `请写明要回放的日志：npm run replay -- 日志.csv（示例日志 ${file} 不在这台机器上）`,
      `Name the log to replay: npm run replay -- log.csv (the sample log ${file} is not on this machine)`,
    )
  const text = readText(file)
  if (!text.ok) return text
  const mappingFile = asked.mapping === undefined ? bankMapping() : resolve(asked.mapping)
  const mapping = readMappingFile(mappingFile)
  if (!mapping.ok) return mapping
  const read = readDay(text.text, mapping.mapping, asked.day)
  if (!read.ok) return { ok: false, problem: sayFaults(file, read.faults) }
  try {
    return { ok: true, file, prepared: prepare(read.day, read.rows, mapping.mapping), days: read.days.length }
  } catch (error) {
    if (!(error instanceof ZodError)) throw error
    const [issue] = error.issues
    const where = `${issue?.path.join('.')}: ${issue?.message}`
    return problem(
      `这一天放不进一个大厅（${where}）：请检查列说明文件是否把业务和窗口对错了列`,
      `This day does not fit a hall (${where}): check whether the mapping names the right columns`,
    )
  }
}

const readText = (file: string): { ok: true; text: string } | Problem => {
  try {
    if (statSync(file).size > largestBytes)
      return problem(`${file} 太大，不像排队日志`, `${file} is too large to be a queue log: choose another file`)
    return { ok: true, text: readFileSync(file, 'utf8') }
  } catch (error) {
    const why = (error as { code?: string }).code ?? String(error)
    return problem(
      `打不开 ${file}（${why}）：请检查文件名和权限`,
      `${file} cannot be read (${why}): check its name and its permissions`,
    )
  }
}

const readMappingFile = (file: string): { ok: true; mapping: Mapping } | Problem => {
  const text = readText(file)
  if (!text.ok) return text
  const read = readMapping(text.text)
  if (read.ok) return read
  return problem(
    `列说明文件 ${file} 有误：${read.problems.join('；')}。写法见 ${bankMapping()}`,
    `The column file ${file} is wrong: ${read.problems.join('; ')}. ${bankMapping()} shows how one looks`,
  )
}

/** Row by row: what, where, and what to do. */
const sayFaults = (file: string, faults: readonly Fault[]): string => {
  const place = (line: number | undefined): [string, string] =>
    line === undefined ? ['', ''] : [`第 ${line} 行 `, `line ${line} `]
  const lines = faults.slice(0, mostFaults).flatMap(({ line, chinese, english }) => {
    const [inChinese, inEnglish] = place(line)
    return [`  ${inChinese}${chinese}`, `  ${inEnglish}${english}`]
  })
  const more = faults.length - mostFaults
  return [
    `${file}：有 ${faults.length} 处不能读，什么也没有写入`,
    `${file}: ${faults.length} faults, nothing was written`,
    ...lines,
    ...(more > 0 ? [`  … 还有 ${more} 处 · ${more} more`] : []),
  ].join('\n')
}
