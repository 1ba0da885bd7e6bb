/** The slips the printing tests print, and how they get one onto an emulated printer. */
import { encode } from '../../server/effects/printer/encode.ts'
import type { PaperWidth } from '../../shared/print/line.ts'
import type { PrinterEncoding } from '../../shared/print/printerConfig.ts'
import type { Slip } from '../../shared/print/slip.ts'
import { slipLines } from '../../shared/print/slip.ts'
import { printerHead } from '../support/printerHead.ts'
import type { PrintedStrip } from '../support/printerHead.ts'

export const chineseSlip: Slip = {
  hallName: '清河镇便民服务中心',
  ticket: 'A012',
  serviceName: '社会保险参保登记',
  ahead: 3,
  waitText: '约 5–15 分钟',
  zone: '一楼东侧等候区',
  issuedAt: '2026-03-02 10:11',
  qrUrl: 'http://192.168.1.20:7070/t/9f3k2mq8r1xw',
  code: '7K3F9Q',
  reprint: false,
  language: 'zh-CN',
  footer: ['过号可回来一次 · 当日有效'],
}

export const englishSlip: Slip = {
  ...chineseSlip,
  hallName: 'Qinghe Town Public Service Centre',
  serviceName: 'Social insurance registration',
  waitText: 'About 5–15 min',
  zone: 'Ground floor, east side',
  language: 'en',
  footer: ['Missed your call? Come back once.', 'Valid today only'],
}

export const jobFor = (slip: Slip, width: PaperWidth, encoding: PrinterEncoding = 'gb18030'): Uint8Array =>
  encode(slipLines(slip, width), { width, encoding }).bytes

/** The strips an emulated printer makes of these bytes. */
export const printedBy = (bytes: Uint8Array): PrintedStrip[] => {
  const head = printerHead()
  for (const byte of bytes) head.take(byte)
  return head.strips()
}
