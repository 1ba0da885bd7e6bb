/** A hall just large enough to break: two services, four windows, four clerks, open round the clock. */
import { Setup } from '#shared/domain/setup/setup.ts'
import type { Actor } from '#shared/domain/words.ts'

/** 10:11 on a Monday morning in Shanghai; every run lives in this day, whatever the machine's date is. */
export const morning = Date.parse('2026-11-23T10:11:00+08:00')

export const windows = ['w1', 'w2', 'w3', 'w4'] as const
export const services = ['social', 'medical'] as const

export const smallHall = (): Setup =>
  Setup.parse({
    name: { 'zh-CN': '断电试验大厅', en: 'Power-cut hall' },
    timeZone: 'Asia/Shanghai',
    hours: {
      weekly: Object.fromEntries(
        ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'].map((day) => [day, [['00:00', '23:59']]]),
      ),
    },
    zones: [{ id: 'z1', name: { 'zh-CN': '一楼' } }],
    groups: [
      { id: 'g1', name: { 'zh-CN': '社会保险' }, prefix: 'A' },
      { id: 'g2', name: { 'zh-CN': '医疗保险' }, prefix: 'B' },
    ],
    services: [
      { id: 'social', group: 'g1', name: { 'zh-CN': '社会保险' } },
      { id: 'medical', group: 'g2', name: { 'zh-CN': '医疗保险' } },
    ],
    windows: windows.map((id, i) => ({ id, name: String(i + 1), zone: 'z1', services: [...services] })),
    people: [
      ...windows.map((id, i) => ({ id: `s${id}`, name: `窗口${i + 1}`, staffNo: `10${i + 1}`, roles: ['clerk'] })),
      { id: 'chief', name: '管理员', staffNo: '900', roles: ['admin', 'supervisor'] },
    ],
  })

export const kiosk: Actor = { role: 'kiosk', id: 'kiosk-1' }
export const admin: Actor = { role: 'admin', id: 'chief' }
/** The clerk who sits at a window. */
export const clerkAt = (window: string): Actor => ({ role: 'clerk', id: `s${window}` })
