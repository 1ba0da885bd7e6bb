/** The window sign in its states. */
import type { SignView } from '#shared/views/sign.ts'
import { galleryNow, type GalleryScreen, type GalleryState } from '../fakeHall.ts'

const at = (more: Partial<NonNullable<SignView>>, line?: GalleryState['line']): GalleryState => ({
  pictures: {
    sign: {
      window: '3',
      demo: false,
      languages: ['zh-CN', 'en'],
      state: 'free',
      ticket: null,
      calledAt: null,
      dayOver: false,
      pauseReason: null,
      services: [
        { 'zh-CN': '社会保险参保登记', en: 'Social insurance enrolment' },
        { 'zh-CN': '医疗保险', en: 'Medical insurance' },
      ],
      staff: { name: '王芳', staffNo: '103' },
      ...more,
    },
  },
  query: 'window=w3',
  ...(line && { line }),
})
const called = { state: 'called', ticket: 'A012', calledAt: galleryNow - 9000 } as const

const screen: GalleryScreen = {
  theme: 'night',
  load: async () => (await import('../../../display-board/sign/Sign.tsx')).Sign,
  states: {
    called: at(called),
    serving: at({ state: 'serving', ticket: 'A012', calledAt: galleryNow - 90_000 }),
    free: at({}),
    paused: at({ state: 'paused', pauseReason: 'meal' }),
    closed: at({ state: 'closed', staff: null }),
    stale: at(called, 'lost'),
    demo: at({ ...called, demo: true }),
    manyServices: at({
      ...called,
      services: Array.from({ length: 12 }, (_, i) => ({
        'zh-CN': `城乡居民养老保险第${i + 1}项`,
        en: `Pension matter number ${i + 1}`,
      })),
    }),
    word: at({ ...called, ticket: 'B1007', window: '综合窗口' }),
    unknown: { pictures: { sign: null, windows: windowsOf() }, query: 'window=w99' },
    choose: { pictures: { windows: windowsOf() } },
  },
}

function windowsOf() {
  const zone = { 'zh-CN': '一楼大厅', en: 'Ground floor' }
  const window = (id: string, name: string) => ({ id, name, zone, is: 'open' as const, staff: null, services: [] })
  return {
    hallName: { 'zh-CN': '清河镇便民服务中心' },
    demo: false,
    windows: ['1', '2', '3', '综合窗口'].map((name, i) => window(`w${i + 1}`, name)),
  }
}
export default screen
