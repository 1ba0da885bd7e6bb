/** `npm run verify`: checks every seal of the log and names the first row that is wrong. May run beside the hall. */
import { openForChore } from './openForChore.ts'
import { verifyLog } from './verifyLog.ts'

const { db, folder } = openForChore(true)
const { facts, head, fault } = verifyLog(db)
db.close()
if (!fault) {
  process.stdout.write(`日志完好：${facts} 条事实，末尾封印 ${head}\n`)
  process.stdout.write(`The log in ${folder} is sound: ${facts} facts, head seal ${head}\n`)
} else if (fault.kind === 'gap') {
  process.stdout.write(`日志缺行：第 ${facts} 条之后紧接着第 ${fault.seq} 条。\n`)
  process.stdout.write(`Rows are missing: after fact ${facts} comes fact ${fault.seq}.\n`)
} else {
  process.stdout.write(`日志被改动：第 ${fault.seq} 条与封印不符，之前的 ${facts} 条完好。\n`)
  process.stdout.write(
    `The log was changed: fact ${fault.seq} does not match its seal; the ${facts} before it are sound.\n`,
  )
}
process.exitCode = fault ? 2 : 0
