/** A ledger as comma-separated text (RFC 4180): lines end with CR LF, numbers bare, everything else quoted and guarded. */
import { cellText, type LedgerCell } from '#shared/ledgers/cell.ts'
import { csvField } from '#shared/ledgers/plainText.ts'

/** The mark in front tells spreadsheets that it is UTF-8. */
export const csvMark = '\ufeff'

const field = (cell: LedgerCell): string => {
  if (cell.is === 'nothing') return ''
  return cell.is === 'text' ? csvField(cell.text) : cellText(cell)
}
export const csvLine = (cells: readonly LedgerCell[]): string => `${cells.map(field).join(',')}\r\n`
export const csvHeads = (heads: readonly string[]): string => `${heads.map(csvField).join(',')}\r\n`
