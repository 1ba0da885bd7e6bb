/** `npm run recount`: computes every published sheet again from the log as it was then, and says what differs. May run beside the hall. */
import { recountAll, type Recounted } from './recountAll.ts'
import type { StandingFault } from './compareStanding.ts'
import { openForChore } from '../log/openForChore.ts'

const say = (text: string): void => void process.stdout.write(`${text}\n`)
const shown = 12

const sayFault = (fault: StandingFault): string => {
  if (fault.is === 'seal')
    return `第 ${fault.seq} 条的封印与公示时不同  the seal of fact ${fault.seq} is not the one published`
  if (fault.is === 'facts')
    return `本期事实 ${fault.was} 条，现为 ${fault.now} 条  ${fault.was} facts then, ${fault.now} now`
  const { seq, type, day, subject } = fault
  return `第 ${seq} 条事实被改动：${type}，${day}，${subject}  fact ${seq} was changed`
}

const sayOne = ({ appraisal, version, differences, standing, digestFits }: Recounted): boolean => {
  const isSame = differences.length === 0 && standing.length === 0 && digestFits
  say(`${appraisal}  第 ${version} 版 version ${version}  ${isSame ? '一致 identical' : '不一致 DIFFERS'}`)
  if (!digestFits) say('  公示表与指纹不符  the published sheet is not what its fingerprint was taken of')
  for (const fault of standing.slice(0, shown)) say(`  ${sayFault(fault)}`)
  for (const { who, what, was, is } of differences.slice(0, shown))
    say(`  ${who || '整表 sheet'}  ${what}: ${was} -> ${is}`)
  const left = differences.length - shown
  if (left > 0) say(`  还有 ${left} 处不同  ${left} more differences`)
  return isSame
}

const { db, folder } = openForChore(true)
const { log, sheets } = recountAll(db)
db.close()
if (log.fault) {
  const { seq } = log.fault
  say(`日志被改动：从第 ${seq} 条起与封印不符。\nThe log was changed: from fact ${seq} on it does not match its seals.`)
}
const same = sheets.map(sayOne).filter((isSame) => isSame).length
if (sheets.length === 0) say(`还没有公示过考核表。\nNothing has been published in ${folder} yet.`)
else say(`${sheets.length} 版公示表，${same} 版一致。\n${sheets.length} published sheets, ${same} identical.`)
process.exitCode = log.fault || same < sheets.length ? 2 : 0
