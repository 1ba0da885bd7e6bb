/** Sheets as they are posted: a month's points with an objection and the committee's word, and a month of deductions. */
import type { DeductionLine, SheetRow } from '#shared/domain/appraisal/sheet.ts'
import type { Period } from '#shared/domain/period.ts'
import { BusinessDay } from '#shared/domain/words.ts'
import type { VersionsAnswer } from '#shared/protocol/appraisalRecords.ts'
import { townTen } from '#shared/scoring/presets/townTen.ts'
import { galleryNow } from './fakeHall.ts'
import { publishedSheets, sheetAnswer } from './scorePictures.ts'

const day = (date: string): BusinessDay => BusinessDay.parse(date)
const month = sheetAnswer('2026-10')
const shown = (version: number): NonNullable<VersionsAnswer['shown']> => ({
  version,
  sheet: month.sheet,
  digest: month.digest,
  day: '2026-11-19',
  at: galleryNow - 4 * 86_400_000,
  by: 'he-mei',
  because: version > 1 ? '异议成立：10 月 12 日的一个评价不计入' : null,
  objectUntil: '2026-11-26',
  objections: { made: 2, upheld: 1, open: 1 },
  verdicts: [{ who: 'zheng-xiaohong', what: { is: 'grade', grade: 'pass' }, day: day('2026-11-18') }],
  frozen: null,
})
export const publishedSheet: VersionsAnswer = {
  published: [...publishedSheets, { ...publishedSheets[0]!, version: 2 }],
  shown: shown(2),
  scheme: month.scheme,
  publication: month.publication,
  names: month.names,
}
export const unpublished: VersionsAnswer = { ...publishedSheet, published: [], shown: null }

const line = (staff: string, at: number, date: string, code: string, points: number, no: number): DeductionLine => ({
  deduction: `2026-10:${staff}#${at}`,
  day: day(date),
  list: 'minus-one',
  code,
  points,
  no,
  doubled: no >= 5,
  by: 'he-mei',
})
const lines: Readonly<Record<string, readonly DeductionLine[]>> = {
  'li-qiang': [line('li-qiang', 1, '2026-10-14', 'late', 1, 1)],
  'zheng-xiaohong': [
    line('zheng-xiaohong', 1, '2026-10-09', 'late', 1, 1),
    line('zheng-xiaohong', 2, '2026-10-13', 'late', 1, 2),
    line('zheng-xiaohong', 3, '2026-10-16', 'early', 1, 3),
    line('zheng-xiaohong', 4, '2026-10-20', 'late', 1, 4),
    line('zheng-xiaohong', 5, '2026-10-27', 'late', 2, 5),
  ],
}
const rowWith = (row: SheetRow): SheetRow => {
  const own = [...(lines[row.id] ?? [])]
  const total = 10 - own.reduce((sum, { points }) => sum + points, 0)
  return {
    ...row,
    section: month.names[row.id]?.section?.['zh-CN'] === '综合窗口' ? 'general' : 'social',
    total,
    sd: null,
    interval: null,
    grade: null,
    standing: 'firm',
    chances: {},
    chance: null,
    rankInterval: null,
    tier: null,
    served: 0,
    parts: [],
    lines: own,
    yearTotal: 90 + total,
  }
}
export const tenPointSheet: VersionsAnswer = {
  ...publishedSheet,
  scheme: townTen.scheme,
  published: publishedSheets,
  shown: {
    ...shown(1),
    sheet: {
      ...month.sheet,
      scheme: townTen.scheme.id,
      period: '2026-10' as Period,
      rows: month.sheet.rows.map(rowWith),
      excluded: {},
      response: null,
      sections: [
        { id: 'general', total: 9.83, people: 6, yearTotal: 99.2, proposes: [] },
        { id: 'social', total: 8.83, people: 6, yearTotal: 97.5, proposes: [] },
      ],
    },
    verdicts: [],
    objections: { made: 0, upheld: 0, open: 0 },
  },
  names: {
    ...month.names,
    'he-mei': { name: { 'zh-CN': '何梅' } },
  },
}
