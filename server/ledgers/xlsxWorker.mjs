/**
 * Writes one workbook apart from the hall's own thread: a sheet of fifty thousand rows takes seconds, and nobody may wait
 * for a number meanwhile. Gets `{ rows }` of cells again and again, then `{ end }`; answers with the file's bytes.
 */
import { parentPort, workerData } from 'node:worker_threads'
import writeXlsx from 'write-excel-file/node'

const { sheet, heads, widths } = workerData
const data = [
  heads.map((value) => ({ value, type: String, fontWeight: 'bold', backgroundColor: '#e3f0ec', wrap: true })),
]
const formats = { 0: '0', 1: '0.0', 2: '0.00' }

/** A cell comes as null, a text, or [kind, value]: d a day, m a moment, n0 n1 n2 a number with so many decimals. */
const cellOf = (cell) => {
  if (cell === null) return null
  if (typeof cell === 'string') return { value: cell, type: String, format: '@' }
  const [kind, value] = cell
  if (kind === 'd') return { value: new Date(`${value}T00:00:00Z`), type: Date, format: 'yyyy-mm-dd' }
  if (kind === 'm') return { value: new Date(`${value}:00Z`), type: Date, format: 'yyyy-mm-dd hh:mm' }
  return { value, type: Number, format: formats[kind.slice(1)] }
}

parentPort.on('message', async (message) => {
  if (message.rows) return void data.push(...message.rows.map((row) => row.map(cellOf)))
  const written = writeXlsx([{ sheet, data, columns: widths.map((width) => ({ width })), stickyRowsCount: 1 }])
  const bytes = await written.toBuffer()
  parentPort.postMessage(bytes)
  parentPort.close()
})
