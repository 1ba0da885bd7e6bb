/** `npm run rebuild`: makes the registers again from the log and says whether they were right. The hall must be stopped. */
import { openForChore } from './openForChore.ts'
import { rebuildRegisters } from './rebuildRegisters.ts'

const { db, folder } = openForChore(false)
const rebuilt = rebuildRegisters(db)
db.close()
for (const { table, rows, wasSame } of rebuilt) {
  const verdict = wasSame ? '一致 identical' : '不一致，已更正 DIFFERED, now corrected'
  process.stdout.write(`${table.padEnd(10)} ${String(rows).padStart(9)}  ${verdict}\n`)
}
const allSame = rebuilt.every(({ wasSame }) => wasSame)
process.stdout.write(
  allSame
    ? `台账与日志完全一致。\nThe registers of ${folder} were exactly what the log says.\n`
    : `台账曾与日志不一致，现已按日志重建。\nThe registers of ${folder} differed from the log and have been made again from it.\n`,
)
process.exitCode = allSame ? 0 : 2
