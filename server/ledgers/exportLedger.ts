/** A whole ledger as a file, read in small bites so that the hall goes on between them. */
import { setImmediate as breathe } from 'node:timers/promises'
import { catalogue } from '#shared/i18n/catalogue.ts'
import { mostExported, type LedgerRow } from '#shared/ledgers/answers.ts'
import { cellOf, tellerOf, type LedgerCell } from '#shared/ledgers/cell.ts'
import type { Ledger, LedgerName } from '#shared/ledgers/column.ts'
import { sayNames } from '#shared/ledgers/sayNames.ts'
import type { House } from '../house.ts'
import { csvHeads, csvLine, csvMark } from './csv.ts'
import { namesIn, type FormerNames } from './names.ts'
import type { Condition, LedgerQuestion } from './question.ts'
import { countRows, keysOf, rowsOf } from './readLedger.ts'
import type { Source } from './sources.ts'
import { beginXlsx } from './xlsx.ts'

const bite = 250

export type Asked = {
  readonly name: LedgerName
  readonly ledger: Ledger
  readonly source: Source
  readonly condition: Condition
  readonly language: LedgerQuestion['language']
}
export type Exported = { readonly body: string | Buffer; readonly listed: number; readonly total: number }

/** Some rows at a time as cells in words; between two bites the hall may answer somebody. */
async function* bites({ db, keeper }: House, former: FormerNames, asked: Asked, keys: readonly string[]) {
  const { ledger, source, language } = asked
  const words = catalogue[language]
  const timeZone = keeper.hall.setup?.timeZone ?? 'Asia/Shanghai'
  const today = namesIn(keeper.hall.setup)
  for (let i = 0; i < keys.length; i += bite) {
    const rows = rowsOf(db, ledger, source, keys.slice(i, i + bite))
    const names = sayNames([former(ledger.columns, rows), today], language, words)
    const teller = tellerOf({ words, language, names, timeZone })
    yield rows.map(({ cells }: LedgerRow) =>
      ledger.columns.map((column) => cellOf(cells[column.key] ?? null, column, teller)),
    )
    await breathe()
  }
}

/** The newest rows a file may hold; one more line says so when there are others. */
export const exportLedger = async (
  house: House,
  former: FormerNames,
  asked: Asked,
  as: 'csv' | 'xlsx',
  most = mostExported,
): Promise<Exported> => {
  const { ledger: words } = catalogue[asked.language]
  const total = countRows(house.db, asked.source, asked.condition)
  const keys = keysOf(house.db, asked.source, asked.condition, most)
  const heads = asked.ledger.columns.map(({ name }) => words.columns[name])
  const cut: LedgerCell[][] = total > keys.length ? [[{ is: 'text', text: words.out.cut(keys.length, total) }]] : []
  const parts = bites(house, former, asked, keys)
  if (as === 'csv') {
    const lines = [csvMark, csvHeads(heads)]
    for await (const rows of parts) lines.push(rows.map(csvLine).join(''))
    lines.push(...cut.map(csvLine))
    return { body: lines.join(''), listed: keys.length, total }
  }
  const { value: first } = await parts.next()
  const book = beginXlsx(words.names[asked.name], heads, first ?? [])
  try {
    if (first) book.add(first)
    for await (const rows of parts) book.add(rows)
    book.add(cut)
    return { body: await book.end(), listed: keys.length, total }
  } catch (error) {
    book.stop()
    throw error
  }
}
