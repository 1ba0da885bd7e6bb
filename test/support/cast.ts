/** The people, windows and services every test speaks of: a small hall with a Monday to live through. */
import { Setup } from '#shared/domain/setup/setup.ts'
import type { Actor } from '#shared/domain/words.ts'
import { years } from './publishedCalendars.ts'

const paper = {
  idCard: { id: 'id-card', name: { 'zh-CN': '居民身份证原件', en: 'Identity card (original)' } },
  photo: { id: 'photo', name: { 'zh-CN': '近期免冠照片一张', en: 'One recent photograph' } },
  household: { id: 'household-book', name: { 'zh-CN': '户口簿', en: 'Household register' } },
  form: { id: 'form', name: { 'zh-CN': '申请表', en: 'Application form' }, kind: 'filled-here' },
}

export const setup: Setup = Setup.parse({
  name: { 'zh-CN': '清河镇便民服务中心', en: 'Qinghe Township Service Centre' },
  timeZone: 'Asia/Shanghai',
  hours: {
    weekly: Object.fromEntries(
      ['mon', 'tue', 'wed', 'thu', 'fri'].map((day) => [
        day,
        [
          ['08:30', '12:00'],
          ['13:30', '17:30'],
        ],
      ]),
    ),
    exceptions: [{ date: '2026-01-01', open: [], name: { 'zh-CN': '元旦', en: "New Year's Day" } }],
  },
  workYears: years,
  zones: [
    { id: 'east', name: { 'zh-CN': '东区', en: 'East' } },
    { id: 'west', name: { 'zh-CN': '西区', en: 'West' } },
  ],
  groups: [
    { id: 'social', name: { 'zh-CN': '社会保障', en: 'Social security' }, prefix: 'A' },
    { id: 'civil', name: { 'zh-CN': '户籍民政', en: 'Civil affairs' }, prefix: 'B' },
  ],
  services: [
    {
      id: 'pension',
      group: 'social',
      name: { 'zh-CN': '养老保险', en: 'Pension' },
      minutes: 6,
    },
    { id: 'medical', group: 'social', name: { 'zh-CN': '医疗保险', en: 'Medical insurance' }, minutes: 4 },
    { id: 'household', group: 'civil', name: { 'zh-CN': '户口登记', en: 'Household register' }, minutes: 10 },
    { id: 'marriage', group: 'civil', name: { 'zh-CN': '婚姻登记', en: 'Marriage' }, minutes: 20, quota: 10 },
  ],
  items: [
    {
      id: 'pension-enrol',
      service: 'pension',
      name: { 'zh-CN': '城乡居民养老保险参保登记', en: 'Joining the residents’ pension scheme' },
      kind: 'instant',
      materials: [paper.idCard, paper.photo],
    },
    {
      id: 'pension-claim',
      service: 'pension',
      name: { 'zh-CN': '养老待遇申领', en: 'Claiming a pension' },
      kind: 'promised',
      promised: { days: 5 },
      statutory: { days: 20 },
      basis: ['《城乡居民基本养老保险经办规程》（人社部发〔2019〕84号）'],
      materials: [paper.idCard, paper.photo, paper.household, paper.form],
    },
    {
      id: 'household-move',
      service: 'household',
      name: { 'zh-CN': '户口迁移', en: 'Moving a household registration' },
      kind: 'joint',
      promised: { days: 3 },
      statutory: { days: 45 },
      organ: 'police',
      materials: [paper.idCard, paper.household, paper.form],
    },
    {
      id: 'marriage-record',
      service: 'marriage',
      name: { 'zh-CN': '补领婚姻登记证', en: 'Replacing a marriage certificate' },
      kind: 'escalated',
      statutory: { days: 30, of: 'calendar' },
      materials: [paper.idCard, paper.household],
    },
  ],
  units: [
    { id: 'police', name: { 'zh-CN': '清河派出所', en: 'Qinghe police station' }, phone: '0310-1234567' },
    { id: 'housing', name: { 'zh-CN': '县住房和城乡建设局', en: 'County housing bureau' }, phone: '0310-7654321' },
  ],
  windows: [
    { id: '1', name: '1', zone: 'east', services: ['pension', 'medical'], section: 'affairs' },
    { id: '2', name: '2', zone: 'east', services: ['household', 'pension'], section: 'affairs' },
    { id: '3', name: '3', zone: 'west', services: ['household', 'marriage'], section: 'general' },
  ],
  sections: [
    { id: 'affairs', name: { 'zh-CN': '社会事务办公室', en: 'Social affairs' }, head: 'li' },
    { id: 'general', name: { 'zh-CN': '综合窗口组', en: 'General windows' }, head: 'zhao' },
  ],
  people: [
    {
      id: 'wang',
      name: '王芳',
      staffNo: '101',
      roles: ['clerk'],
      post: { 'zh-CN': '综合窗口', en: 'General window' },
      section: 'affairs',
    },
    {
      id: 'li',
      name: '李强',
      staffNo: '102',
      roles: ['clerk'],
      post: { 'zh-CN': '户籍窗口', en: 'Household window' },
      section: 'affairs',
    },
    { id: 'zhao', name: '赵磊', staffNo: '103', roles: ['clerk', 'guide'], section: 'general' },
    {
      id: 'chen',
      name: '陈静',
      staffNo: '001',
      roles: ['supervisor', 'admin'],
      post: { 'zh-CN': '中心主任', en: 'Head of the centre' },
    },
    { id: 'sun', name: '孙伟', staffNo: '002', roles: ['supervisor'], section: 'general', postKind: 'management' },
    { id: 'qian', name: '钱敏', staffNo: '201', roles: ['officer'], section: 'general', postKind: 'back-office' },
    { id: 'feng', name: '冯洁', staffNo: '301', roles: ['appraiser'], postKind: 'back-office' },
    { id: 'gao', name: '高远', staffNo: '401', roles: ['director'], postKind: 'management' },
  ],
})

/**
 * Clerks by name; `chen` and `sun` supervise, `qian` answers complaints, `feng` appraises and `gao` directs, `root` keeps
 * the setup, `A001` holds that number.
 */
export const actor = (name: string): Actor => {
  if (name === '-') return { role: 'clock', id: 'clock' }
  if (name === 'kiosk') return { role: 'kiosk', id: 'kiosk-1' }
  if (name === 'phone') return { role: 'citizen', id: 'phone-1' }
  if (name === 'root') return { role: 'admin', id: 'chen' }
  if (name === 'chen' || name === 'sun') return { role: 'supervisor', id: name }
  if (name === 'qian') return { role: 'officer', id: 'qian' }
  if (name === 'feng') return { role: 'appraiser', id: 'feng' }
  if (name === 'gao') return { role: 'director', id: 'gao' }
  if (name === 'guide') return { role: 'guide', id: 'zhao' }
  if (name.startsWith('ballot-')) return { role: 'ballot', id: name }
  if (name.startsWith('tablet')) return { role: 'tablet', id: name, window: name.slice(6) }
  if (/^[A-Z]+\d+$/.test(name)) return { role: 'citizen', id: name, ticket: name }
  return { role: 'clerk', id: name }
}
