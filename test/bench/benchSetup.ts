/** The hall that is measured over its gates: any number of windows, each with a clerk, open round the clock. */
import { Setup } from '#shared/domain/setup/setup.ts'
import type { Actor } from '#shared/domain/words.ts'

export const admin: Actor = { role: 'admin', id: 'chief' }
export const clerk = (n: number): Actor => ({ role: 'clerk', id: `p${n}` })

const groups = ['A', 'B', 'C', 'D']
const weekdays = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun']

/** `services` spread over four prefixes; each window serves five of them in turn. */
export const benchSetup = (windows: number, services: number): Setup =>
  Setup.parse({
    name: { 'zh-CN': '性能试验大厅', en: 'Bench hall' },
    timeZone: 'Asia/Shanghai',
    hours: { weekly: Object.fromEntries(weekdays.map((day) => [day, [['00:00', '23:59']]])) },
    zones: [{ id: 'z1', name: { 'zh-CN': '一楼', en: 'Ground floor' } }],
    groups: groups.map((prefix) => ({ id: prefix, name: { 'zh-CN': `${prefix} 类` }, prefix })),
    services: Array.from({ length: services }, (_, i) => ({
      id: `s${i}`,
      group: groups[i % groups.length],
      name: { 'zh-CN': `事项${i}`, en: `Service ${i}` },
      minutes: 5 + (i % 7),
    })),
    windows: Array.from({ length: windows }, (_, i) => ({
      id: `w${i}`,
      name: String(i + 1),
      zone: 'z1',
      services: [...new Set([0, 1, 2, 3, 4].map((k) => `s${(i + k) % services}`))],
    })),
    people: [
      ...Array.from({ length: windows }, (_, i) => ({
        id: `p${i}`,
        name: `员${i}`,
        staffNo: String(1000 + i),
        roles: ['clerk'],
      })),
      { id: admin.id, name: '管理员', staffNo: '900', roles: ['admin', 'supervisor'] },
    ],
  })
