/** A month of ledgers in a small town's hall, for looking at them: rows, records behind a row, measures. */
import { catalogue } from '#shared/i18n/catalogue.ts'
import type { LedgerAnswer, LedgerRow, LedgersAnswer, NameLists } from '#shared/ledgers/answers.ts'
import type { Value } from '#shared/ledgers/cell.ts'
import { wordLists, type Column, type LedgerName } from '#shared/ledgers/column.ts'
import { ledgerNames, ledgers } from '#shared/ledgers/ledgers.ts'
import type { FactsAnswer } from '#shared/protocol/http.ts'
import { noticeMeasures, type MeasureRows } from '#shared/scoring/noticeMeasures.ts'
import { galleryNow } from './fakeHall.ts'
import { minute } from './pictures.ts'

const text = (zh: string, en: string) => ({ 'zh-CN': zh, en })
export const ledgerItems = [
  { id: 'pension-claim', name: text('养老待遇申领', 'Claim a pension') },
  { id: 'claim-hospital', name: text('住院医疗费用报销', 'Hospital costs refunded') },
  { id: 'old-age-allowance', name: text('高龄老人津贴申领', 'Allowance for the very old') },
  { id: 'residence-permit', name: text('居住证申领', 'Apply for a residence permit') },
  { id: 'minimum-living', name: text('最低生活保障审核确认', 'Minimum living allowance') },
]
const names: NameLists = {
  staff: [
    { id: 'zhang-min', name: { 'zh-CN': '张敏' } },
    { id: 'li-qiang', name: { 'zh-CN': '李强' } },
    { id: 'wang-fang', name: { 'zh-CN': '王芳' } },
    { id: 'he-ping', name: { 'zh-CN': '何平' } },
  ],
  window: ['1', '2', '3', '4'].map((name) => ({ id: `w${name}`, name: { 'zh-CN': name } })),
  service: [
    { id: 'pension', name: text('养老待遇', 'Pensions') },
    { id: 'medical', name: text('医保报销', 'Medical refunds') },
  ],
  item: ledgerItems,
}
export const knownLedgers: LedgersAnswer = { ledgers: ledgerNames, measures: true, names }

/** The same every time: the `i`th of a list, or of a number. */
const pick = <T>(list: readonly T[], i: number): T => list[((i % list.length) + list.length) % list.length]!
const two = (n: number): string => String(n).padStart(2, '0')
const dayOf = (i: number): string => `2026-11-${two(23 - (i % 21))}`
/** Codes that every list of words really has. */
const codes = wordLists(catalogue['zh-CN']) as Readonly<Record<string, Readonly<Record<string, string>>>>
const stagesOf: Partial<Record<LedgerName, readonly string[]>> = {
  matters: ['delivered', 'accepted', 'told', 'completed'],
  visits: ['finished', 'finished', 'serving', 'left'],
  contacts: ['closed', 'reported-up', 'closed', 'handed-on'],
  complaints: ['verified', 'archived', 'accepted'],
  'bad-ratings': ['handled', 'verified', 'archived'],
}
const numberOf = (name: LedgerName, key: string, i: number): string => {
  const no = `${dayOf(i).replace(/-/g, '')}-${String(40 - i).padStart(4, '0')}`
  const papers: Readonly<Record<string, string>> = {
    matter: no,
    contact: `S${no}`,
    ticket: `A0${two(i + 10)}`,
    visit_ticket: `B0${two(i + 10)}`,
    notice: `清河告知〔2026〕${120 - i}号`,
    decision: `清河不予〔2026〕${20 - i}号`,
    number: `清河投诉〔2026〕${30 - i}号`,
    materials: '银行卡；户口簿；申请表',
    steps: '送社保局审核；取回证件',
    organ: '县社会保险事业服务中心',
    told: i % 4 === 3 ? '县不动产登记中心' : '',
    told_unit: i % 5 === 2 ? '县住建局' : '',
    note: name === 'breaches' ? `清河告知〔2026〕${90 - i}号` : '',
  }
  return papers[key] ?? ''
}

const valueOf = (name: LedgerName, column: Column, i: number): Value => {
  const at = Date.parse(`${dayOf(i)}T09:00:00+08:00`) + ((i * 37) % 480) * minute
  switch (column.kind) {
    case 'date':
      return column.key === 'day' ? dayOf(i) : i % 3 === 1 ? null : dayOf(i - 3)
    case 'instant':
      return /complet|deliver|clos|repl|return/.test(column.key) && i % 3 === 1 ? null : at
    case 'minutes':
      return i % 4 === 0 ? ((i % 9) + 1) * minute * 1.5 : null
    case 'money':
      return i % 2 ? 0 : 1250
    case 'count':
      return i % 4
    case 'grade':
      return name === 'bad-ratings' ? 1 + (i % 2) : 5 - (i % 3)
    case 'flag':
      return i % 7 === 2 ? 1 : 0
    case 'person':
      return pick(names.staff, i).id
    case 'window':
      return pick(names.window, i).id
    case 'service':
      return pick(names.service, i).id
    case 'item':
      return pick(ledgerItems, i).id
    case 'subject':
      return `matter ${numberOf(name, 'matter', i)}`
    case 'tags':
      return '["unsaid"]'
    case 'word':
      return pick((column.key === 'stage' && stagesOf[name]) || Object.keys(codes[column.of] ?? {}), i)
    default:
      return numberOf(name, column.key, i) || null
  }
}
const opensOf = (name: LedgerName, i: number): string => {
  if (name === 'visits') return `visit ${dayOf(i)} ${numberOf(name, 'ticket', i)}`
  if (name === 'contacts') return `contact ${numberOf(name, 'contact', i)}`
  const no = numberOf(name, 'matter', i)
  return name === 'complaints' || name === 'bad-ratings' ? `complaint T${no}` : `matter ${no}`
}

export const ledgerAnswer = (name: LedgerName, page: number, total = 128): LedgerAnswer => {
  const { columns } = ledgers[name]
  const length = Math.min(50, Math.max(0, total - (page - 1) * 50))
  const rows = Array.from({ length }, (_, i): LedgerRow => ({
    key: `${page}-${i}`,
    opens: opensOf(name, i),
    cells: Object.fromEntries(columns.map((column) => [column.key, valueOf(name, column, i)])),
  }))
  const none: NameLists = { staff: [], window: [], service: [], item: [] }
  return { columns, rows, total, page, names: none, at: galleryNow, seq: 48_211 }
}

const here = { day: '2026-11-20', staff: 'zhang-min', window: 'w1', ticket: 'A012' }
const matter = '20261120-0007'
const told: readonly (readonly [type: string, minutes: number, who: string, body: Record<string, unknown>])[] = [
  ['MatterOpened', 0, 'zhang-min', { matter, ...here, item: 'pension-claim', service: 'pension', channel: 'walk-up' }],
  [
    'NoticeIssued',
    0,
    'zhang-min',
    {
      matter,
      ...here,
      notice: '清河告知〔2026〕112号',
      revision: 1,
      form: 'written',
      purpose: 'acceptance',
      lines: [
        { key: 'bank-card', text: '银行卡', defect: 'missing' },
        { key: 'form', text: '养老待遇申领表', defect: 'not-signed' },
      ],
    },
  ],
  ['OmissionFound', 1_400, 'li-qiang', { matter, notice: '清河告知〔2026〕112号', of: 'zhang-min', line: 'x1' }],
  ['PapersBrought', 1_440, 'li-qiang', { matter, ...here, keys: ['bank-card', 'form'] }],
  [
    'MatterAccepted',
    1_442,
    'li-qiang',
    {
      matter,
      ...here,
      receipt: '清河受理〔2026〕98号',
      kind: 'promised',
      procedure: 'agency',
      received: [{ material: 'bank-card', count: 1 }],
      collection: 'by-agent',
      promised: '2026-12-04',
      statutory: '2026-12-18',
      feeFen: 1250,
    },
  ],
]
export const storyFacts: FactsAnswer = {
  rows: told.map(([type, minutes, id, body], i) => ({
    seq: 47_900 + i * 3,
    at: galleryNow - 4 * 1_440 * minute + minutes * minute,
    type,
    by: { role: 'clerk', id },
    hash: `${'9f3ac0d41e'.repeat(7)}`.slice(i, i + 64),
    undoneBy: null,
    body: { type, ...body },
  })),
}

const papers = ['银行卡', '户口簿', '申领表未签字', '近期照片', '住院费用清单', '代办人身份证', '出院小结']
const day = 86_400_000
const toldRows: MeasureRows = {
  told: Array.from({ length: 61 }, (_, i) => ({
    matter: `m${i}`,
    item: pick(ledgerItems, i % 7).id,
    omissions: i % 9 === 4 ? 1 : 0,
    toldAt: galleryNow - 20 * day,
    returnedAt: i % 3 === 0 ? null : galleryNow - (18 - (i % 4)) * day,
    acceptedAt: i % 3 === 0 ? null : galleryNow - (17 - (i % 4)) * day,
  })),
  accepted: Array.from({ length: 48 }, (_, i) => ({
    matter: `m${i}`,
    item: pick(ledgerItems, i).id,
    visits: i % 5 === 0 ? 2 : 1,
  })),
  lines: Array.from({ length: 140 }, (_, i) => {
    const which = Math.floor(((i * i) % 97) / 14)
    return { code: `n${i % 66}`, item: pick(ledgerItems, i % 66).id, material: null, text: pick(papers, which) }
  }),
  visits: Array.from({ length: 23 }, (_, i) => ({ key: `v${i}`, lapsed: i % 11 === 3 })),
  contacts: [],
  answers: Array.from({ length: 9 }, (_, i) => ({ key: `c${i}`, late: i === 4 })),
}
export const measuresAnswer = noticeMeasures(toldRows)
