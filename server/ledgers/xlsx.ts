/** A ledger as a workbook: dates are dates, numbers are numbers, texts are guarded. Written in a thread of its own. */
import { join } from 'node:path'
import { Worker } from 'node:worker_threads'
import { cellText, type LedgerCell } from '#shared/ledgers/cell.ts'
import { plainText } from '#shared/ledgers/plainText.ts'
import { programFolder } from '../programFolder.ts'

type Sent = null | string | readonly [kind: string, value: string | number]

/**
 * ECMA-376 22.9.2.19: a text that looks like an escaped character is written with its underscore escaped. The writer
 * keeps texts as keys of an object, where `constructor` and its like are there already: a blank behind makes them others.
 */
const written = (text: string): string => {
  const plain = plainText(text).slice(0, 32_000)
  return `${plain.replace(/_(?=x[0-9A-Fa-f]{4}_)/g, '_x005F_')}${plain in {} ? ' ' : ''}`
}

const sent = (cell: LedgerCell): Sent => {
  switch (cell.is) {
    case 'nothing':
      return null
    case 'text':
      return written(cell.text)
    case 'number':
      return [`n${cell.decimals}`, cell.n]
    case 'day':
      return /^\d{4}-\d{2}-\d{2}$/.test(cell.day) ? ['d', cell.day] : written(cell.day)
    case 'moment':
      return ['m', `${cell.day}T${cell.time}`]
  }
}

const widthOf = (head: string, cells: readonly LedgerCell[]): number => {
  const wide = (text: string): number => [...text].reduce((sum, sign) => sum + (sign > '\u00ff' ? 2 : 1), 0)
  return Math.min(48, Math.max(8, wide(head) + 2, ...cells.map((cell) => wide(cellText(cell)) + 2)))
}

/** Begins a workbook of one sheet; `first` are some rows to measure the columns by. Rejects when the thread dies. */
export const beginXlsx = (name: string, heads: readonly string[], first: readonly (readonly LedgerCell[])[]) => {
  const widths = heads.map((head, i) =>
    widthOf(
      head,
      first.map((row) => row[i]!),
    ),
  )
  // A sheet's name has at most 31 signs, and none of these.
  const sheet = name.replace(/[\\/?*[\]:]/g, ' ').slice(0, 31)
  const worker = new Worker(join(programFolder(), 'server', 'ledgers', 'xlsxWorker.mjs'), {
    workerData: { sheet, heads: heads.map(written), widths },
    execArgv: [],
  })
  const bytes = new Promise<Buffer>((resolve, reject) => {
    worker.once('message', (answer: Uint8Array) => resolve(Buffer.from(answer)))
    worker.once('error', reject)
    worker.once('exit', (code) => reject(new Error(`the workbook's thread ended with ${code}`)))
  })
  // Who asks for the bytes hears of a failure; before that nobody is listening yet.
  bytes.catch(() => {})
  return {
    add: (rows: readonly (readonly LedgerCell[])[]): void =>
      worker.postMessage({ rows: rows.map((row) => row.map(sent)) }),
    end: (): Promise<Buffer> => {
      worker.postMessage({ end: true })
      return bytes
    },
    /** Gives up: nothing more is written. */
    stop: (): void => void worker.terminate(),
  }
}
