/** What a hall keeps open to everybody, as the gallery's screens see it: the township's own guides, a morning's people. */
import { guidesView, guideView } from '#shared/views/guide.ts'
import type { OpennessView } from '#shared/views/openness.ts'
import type { ItemId } from '#shared/domain/words.ts'
import { townshipPeople, townshipSetup } from '../../server/templates/township.ts'
import { noBooks } from '../support/books.ts'
import { emptyHall } from '#shared/domain/hall/fold.ts'
import type { Scene } from '#shared/views/scene.ts'
import { galleryNow } from './fakeHall.ts'

const setup = townshipSetup({ hallName: '清河镇便民服务中心', people: townshipPeople, demo: true })
const scene = { at: galleryNow, hall: { ...emptyHall(), setup }, books: noBooks } as unknown as Scene

export const guidesPicture = guidesView(scene)
export const guidePicture = guideView(scene, { item: 'pension-transfer' as ItemId })

const onDuty = (window: string, name: string, staffNo: string, services: string[], is: 'open' | 'paused' = 'open') => ({
  window,
  name,
  staffNo,
  post: { 'zh-CN': '窗口工作人员', en: 'Window clerk' },
  photo: null,
  is,
  services: services.map((service) => ({ 'zh-CN': service })),
})

export const opennessPicture: OpennessView = {
  hallName: setup.name,
  demo: false,
  address: { 'zh-CN': '清河镇东大街 1 号', en: '1 East Street, Qinghe' },
  phones: { enquiry: '000-5550001', supervision: '000-5550002' },
  open: { open: true, issuing: true, dayClosed: false, closesAt: galleryNow + 8 * 3_600_000 },
  onDuty: [
    onDuty('1', '张敏', '1001', ['养老保险参保', '养老待遇申领']),
    onDuty('2', '李强', '1002', ['社会保障卡', '就业登记'], 'paused'),
    onDuty('3', '王芳', '1003', ['医保参保', '异地就医备案']),
    onDuty('4', '陈静', '1004', ['最低生活保障', '高龄津贴']),
    onDuty('5', '刘洋', '1005', ['户籍', '居住证']),
  ],
  today: {
    issued: 86,
    served: 71,
    waiting: 9,
    waitMs: 8 * 60_000,
    handlingMs: 6.4 * 60_000,
    notices: 5,
    rated: 43,
    satisfied: 41,
  },
}
