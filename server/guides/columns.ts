/** The columns of the two sheets guides travel in: what each is called, and how it is filled in. */

export type Sheet = 'items' | 'materials'
export type Column = {
  readonly key: string
  readonly zh: string
  readonly en: string
  /** For the sheet of explanations; lines inside a cell are told as such. */
  readonly how: string
  readonly example?: string
  /** In characters. */
  readonly width?: number
}

export const sheetNames = {
  items: { zh: '事项', en: 'Items' },
  materials: { zh: '材料', en: 'Papers' },
} as const
export const explainedName = '填写说明'

const lines = '一行一条（格内换行用 Alt+Enter）。'
const aligned = '和中文一行对一行，没有的那一行写 /。'

export const itemColumns: readonly Column[] = [
  { key: 'id', zh: '事项编号', en: 'Item id', how: '系统里的编号。新事项空着就行；已有的不要改。', width: 20 },
  { key: 'name', zh: '事项名称', en: 'Name', how: '必填。', example: '城乡居民养老保险参保登记', width: 30 },
  { key: 'nameEn', zh: '英文名称', en: 'English name', how: '选填。', width: 24 },
  { key: 'code', zh: '事项编码', en: 'Item code', how: '政务服务事项基本目录里的编码，没有就空着。' },
  {
    key: 'service',
    zh: '取号事项',
    en: 'Service',
    how: '必填。在哪个取号事项里排队，写名称；重名的写编号。',
    width: 24,
  },
  { key: 'kind', zh: '办件类型', en: 'Kind', how: '即办件、承诺件、联办件、上报件。', example: '承诺件' },
  { key: 'organ', zh: '实施机关', en: 'Organ', how: '单位名录里的名称；本大厅自己办的空着。' },
  { key: 'edition', zh: '生效日期', en: 'In force from', how: '这一版指南从哪天起用。', example: '2026-01-01' },
  { key: 'basis', zh: '设定依据', en: 'Legal basis', how: lines, example: '《社会保险法》第二十条', width: 36 },
  { key: 'conditions', zh: '办理条件', en: 'Conditions', how: lines, width: 36 },
  { key: 'conditionsEn', zh: '办理条件（英文）', en: 'Conditions in English', how: aligned, width: 24 },
  { key: 'procedure', zh: '办理流程', en: 'Procedure', how: lines, width: 36 },
  { key: 'procedureEn', zh: '办理流程（英文）', en: 'Procedure in English', how: aligned, width: 24 },
  {
    key: 'statutory',
    zh: '法定时限',
    en: 'Statutory limit',
    how: '写明工作日还是自然日；只写数字算工作日。',
    example: '20 个工作日',
  },
  {
    key: 'promised',
    zh: '承诺时限',
    en: 'Promised limit',
    how: '同上。承诺件必填，不能比法定时限长。',
    example: '5 个工作日',
  },
  { key: 'fee', zh: '收费标准', en: 'Fee', how: '不收费的空着。' },
  { key: 'feeEn', zh: '收费标准（英文）', en: 'Fee in English', how: '选填。' },
  { key: 'feeBasis', zh: '收费依据', en: 'Basis of the fee', how: '选填。' },
  { key: 'notHandled', zh: '不予办理的情形', en: 'Not handled', how: lines, width: 30 },
  { key: 'notHandledEn', zh: '不予办理的情形（英文）', en: 'Not handled in English', how: aligned },
  {
    key: 'notHandledBasis',
    zh: '不予办理的依据',
    en: 'Basis not handled',
    how: '和情形一行对一行，没有的那一行写 /。',
  },
  { key: 'result', zh: '办理结果', en: 'Result', how: '办完拿到什么。', example: '参保登记回执' },
  { key: 'resultEn', zh: '办理结果（英文）', en: 'Result in English', how: '选填。' },
  { key: 'enquiryPhone', zh: '咨询电话', en: 'Enquiries', how: '空着就用大厅的。', example: '0537-1234567' },
  { key: 'supervisionPhone', zh: '监督电话', en: 'Supervision', how: '空着就用大厅的。' },
]

export const materialColumns: readonly Column[] = [
  { key: 'item', zh: '事项编号', en: 'Item id', how: '属于哪件事项。新事项没有编号的，空着并写事项名称。', width: 20 },
  { key: 'itemName', zh: '事项名称', en: 'Item name', how: '写了事项编号的，这一栏只给人看。', width: 30 },
  { key: 'id', zh: '材料编号', en: 'Paper id', how: '系统里的编号。新材料空着就行；已有的不要改。', width: 16 },
  {
    key: 'name',
    zh: '材料名称',
    en: 'Paper',
    how: '必填。一样材料一行，排在前面的先告知。',
    example: '居民身份证',
    width: 30,
  },
  { key: 'nameEn', zh: '材料英文名称', en: 'Paper in English', how: '选填。', width: 24 },
  {
    key: 'kind',
    zh: '材料类型',
    en: 'Original or copy',
    how: '原件、复印件、原件及复印件、电子件、当场填写。',
    example: '原件',
  },
  { key: 'count', zh: '份数', en: 'Copies', how: '1 到 20，空着算 1。', example: '1', width: 8 },
  { key: 'when', zh: '什么情况要', en: 'Only when', how: '都要的空着。' },
  { key: 'whenEn', zh: '什么情况要（英文）', en: 'Only when, in English', how: '选填。' },
  { key: 'form', zh: '形式和规格', en: 'Form', how: '例如近 3 个月、2 寸白底。' },
  { key: 'formEn', zh: '形式和规格（英文）', en: 'Form in English', how: '选填。' },
  { key: 'issuer', zh: '出具单位', en: 'Issued by', how: '谁开的。' },
  { key: 'issuerEn', zh: '出具单位（英文）', en: 'Issued by, in English', how: '选填。' },
  { key: 'howToGet', zh: '怎样取得', en: 'How to get it', how: '没有的人怎么办来。', width: 30 },
  { key: 'howToGetEn', zh: '怎样取得（英文）', en: 'How to get it, in English', how: '选填。' },
  { key: 'basis', zh: '要求依据', en: 'Basis', how: '哪条规定要这样材料。' },
  { key: 'byPledge', zh: '可告知承诺', en: 'Pledge accepted', how: '是、否；空着算否。', example: '否' },
]

export const columnsOf = { items: itemColumns, materials: materialColumns } as const

/** A heading as people may have typed it: capitals, spaces and kinds of brackets make no difference. */
export const plainHeading = (heading: string): string =>
  heading
    .replace(/[\s*＊]/g, '')
    .replace(/（/g, '(')
    .replace(/）/g, ')')
    .replace(/，/g, ',')
    .toLowerCase()

const named = (columns: readonly Column[]): ReadonlyMap<string, Column> =>
  new Map(columns.flatMap((column) => [column.zh, column.en].map((name) => [plainHeading(name), column] as const)))
const byHeading = { items: named(itemColumns), materials: named(materialColumns) }

export const columnNamed = (sheet: Sheet, heading: string): Column | undefined =>
  byHeading[sheet].get(plainHeading(heading))
