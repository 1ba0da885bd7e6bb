/** What to say when a printer has trouble: what is wrong and what to do, for staff, in Chinese and English. */
import type { PrinterProblem } from './printerConfig.ts'

type Sentence = { readonly 'zh-CN': string; readonly en: string }

/** A missing sentence does not compile. */
export const printerProblemWords: Readonly<Record<PrinterProblem, Sentence>> = {
  unreachable: {
    'zh-CN': '找不到打印机。请看电源和网线，再核对地址。',
    en: 'The printer cannot be found. Check its power and cable, then its address.',
  },
  refused: {
    'zh-CN': '打印机不接受连接。请重启打印机，再核对端口。',
    en: 'The printer refuses the connection. Restart it, then check the port.',
  },
  'no-answer': {
    'zh-CN': '打印机没有回应。请重启打印机；若票已出来，不要再打。',
    en: 'The printer does not answer. Restart it; if the slip came out, do not print again.',
  },
  'unreadable-status': {
    'zh-CN': '打印机的状态看不懂，缺纸时无法提醒。请核对型号和接线。',
    en: "The printer's status cannot be read, so nobody is warned when paper ends. Check the model and wiring.",
  },
  'connection-lost': {
    'zh-CN': '打印中途断开，票可能已出、也可能没出。请先看出纸口，再决定是否补打。',
    en: 'The connection broke while printing. Look at the printer before you print again.',
  },
  'too-slow': {
    'zh-CN': '打印机太慢或卡住了。请看出纸口，再决定是否补打。',
    en: 'The printer is too slow or stuck. Look at the printer before you print again.',
  },
  'paper-out': { 'zh-CN': '没纸了。请换一卷纸。', en: 'Out of paper. Put in a new roll.' },
  'cover-open': { 'zh-CN': '打印机的盖子开着。请合上。', en: "The printer's cover is open. Close it." },
  'printer-error': {
    'zh-CN': '打印机故障，可能卡刀。请关机、清纸、再开机。',
    en: 'The printer reports a fault, perhaps a jammed cutter. Switch off, clear the paper, switch on.',
  },
  offline: {
    'zh-CN': '打印机处于脱机状态。请按一下打印机的联机键。',
    en: 'The printer is offline. Press its online key.',
  },
  'device-missing': {
    'zh-CN': '打印机没有插好，或设备文件不对。请插紧，再核对路径。',
    en: 'The printer is not plugged in or its device path is wrong. Plug it in, then check the path.',
  },
  'too-late': {
    'zh-CN': '打印机耽误太久，这张票没有再打。号码仍然有效。',
    en: 'The printer was busy too long, so this slip was not printed. The number stays valid.',
  },
  stopped: { 'zh-CN': '系统停止时打印被中断。', en: 'Printing was cut short because the system stopped.' },
}
