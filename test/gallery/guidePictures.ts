/** Example guides: without papers, with a fee, with sixty papers; and the catalogue they stand in. */
import type { GuidesView } from '#shared/views/guide.ts'
import { guideOf, guidePicture, item, material } from './matterPictures.ts'
import { hallName } from './pictures.ts'

export const guideWithoutPapers = guideOf(item({ materials: [], kind: 'instant', promised: undefined }))
export const guideWithFee = guideOf(item({ fee: { standard: { 'zh-CN': '每证 10 元', en: '10 yuan each' } } }))
export const guideWithManyPapers = guideOf(
  item({
    materials: Array.from({ length: 60 }, (_, i) =>
      material(`paper-${i + 1}`, `第 ${i + 1} 份材料：单位出具并盖章的情况证明`, `Paper ${i + 1}: a sealed statement`, {
        count: (i % 3) + 1,
        kind: i % 2 ? 'copy' : 'original',
        ...(i % 7 === 0 && { when: { 'zh-CN': '变更经营场所的', en: 'when the premises change' } }),
      }),
    ),
  }),
)

export const guidesPicture: GuidesView = {
  hallName,
  phones: { enquiry: '020-3690 1234', supervision: null },
  groups: [
    {
      id: 'social',
      name: { 'zh-CN': '社会保险', en: 'Social insurance' },
      services: [
        {
          id: 'enrol',
          name: { 'zh-CN': '社会保险参保登记', en: 'Social insurance registration' },
          items: [
            { id: 'pension-claim', name: guidePicture!.item.name, kind: 'promised', days: 7, free: true },
            {
              id: 'pension-enrol',
              name: { 'zh-CN': '城乡居民养老保险参保登记', en: "Enrol in the residents' pension scheme" },
              kind: 'instant',
              days: null,
              free: true,
            },
          ],
        },
      ],
    },
  ],
}
