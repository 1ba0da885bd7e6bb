/** Matters at the desk without a browser: what a notice will say, what may be done when, what is found by typing. */
import { describe, expect, it } from 'vitest'
import { catalogue } from '#shared/i18n/catalogue.ts'
import { actsOf, cameBackFor, mainMatter } from '../../window-terminal/desk/matters/acts.ts'
import { filled } from '../../window-terminal/desk/matters/keepApplicant.ts'
import * as lines from '../../window-terminal/desk/matters/lines.ts'
import { fenOf } from '../../window-terminal/desk/matters/money.ts'
import { searchItems } from '../../window-terminal/desk/matters/searchItems.ts'
import { storyOf } from '../../window-terminal/desk/matters/story.ts'
import { deskActions } from '../../window-terminal/desk/actions.ts'
import { galleryNow } from '../gallery/fakeHall.ts'
import * as pictures from '../gallery/matterPictures.ts'

const { matterTold, matterHalf, matterReady, matterAccepted, matterDeclined } = pictures
const materials = pictures.guidePicture!.item.materials
const draft = (more: Partial<lines.Draft>): lines.Draft => ({
  faults: new Map(),
  own: [],
  came: new Set<string>(),
  ...more,
})
const fault = (more: Partial<lines.Fault> = {}): lines.Fault => ({ defect: 'missing', remark: '', ...more })

describe('the lines of a notice', () => {
  it('come in the order of the guide, the hand-written ones last, blanks left out', () => {
    const said = draft({
      faults: new Map([
        ['photo', fault()],
        ['id-card', fault({ defect: 'expired', remark: ' 先换证 ' })],
      ]),
      own: [
        { key: 'own-1', text: ' 单位介绍信 ', ...fault() },
        { key: 'own-2', text: '  ', ...fault() },
      ],
    })
    expect(lines.allLines(said, materials, undefined)).toEqual([
      { key: 'id-card', material: 'id-card', text: '本人居民身份证', defect: 'expired', remark: '先换证' },
      { key: 'photo', material: 'photo', text: '近期一寸免冠照片', defect: 'missing' },
      { key: 'own-1', text: '单位介绍信', defect: 'missing' },
    ])
  })

  it('repeat what was told before and did not come, without asking why', () => {
    const keys = lines.allLines(draft({ came: new Set(['photo']) }), materials, matterHalf).map(({ key }) => key)
    expect(keys).toEqual(['bank-card'])
    expect(lines.reasonsMissing(lines.allLines(draft({}), materials, matterHalf), matterHalf)).toBe(0)
  })

  it('need a reason for what the first notice left out, and carry it', () => {
    const silent = lines.newLines(draft({ faults: new Map([['residence', fault()]]) }), materials, matterTold)
    expect(lines.reasonsMissing(silent, matterTold)).toBe(1)
    const said = lines.newLines(
      draft({ faults: new Map([['residence', fault({ late: 'omission' })]]) }),
      materials,
      matterTold,
    )
    expect(lines.reasonsMissing(said, matterTold)).toBe(0)
    expect(said).toMatchObject([{ key: 'residence', late: 'omission' }])
    expect(lines.firstNotifier(matterTold)).toBe('李强')
  })

  it('ask no reason for what was told before and came back wrong, nor in a first notice', () => {
    const again = draft({ faults: new Map([['household-book', fault({ defect: 'not-legible', late: 'omission' })]]) })
    const [line] = lines.newLines(again, materials, matterHalf)
    expect(line).toEqual({ key: 'household-book', material: 'household-book', text: '户口簿', defect: 'not-legible' })
    const first = draft({ faults: new Map([['residence', fault()]]) })
    expect(lines.reasonsMissing(lines.newLines(first, materials, undefined), undefined)).toBe(0)
  })

  it('show a paper once: among the open lines or in the guide’s list', () => {
    const listed = lines.freshMaterials(materials, matterHalf).map(({ id }) => id)
    expect(listed).toEqual(['id-card', 'household-book', 'proxy', 'residence'])
  })

  it('hold no phone or identity number', () => {
    const own = (text: string, remark = '') => [{ key: 'own-1', text, defect: 'missing' as const, remark }]
    expect(lines.lineTrouble(own('单位介绍信'))).toBe(false)
    expect(lines.lineTrouble(own('打 13812345678'))).toBe(true)
    expect(lines.lineTrouble(own('介绍信', '找 13812345678'))).toBe(true)
  })
})

describe('what may be done about a matter', () => {
  it('follows where it stands', () => {
    expect(actsOf(matterTold)).toEqual([
      'papers',
      'correct',
      'accept',
      'notice',
      'decline',
      'withdraw',
      'print-notice',
      'applicant',
    ])
    expect(actsOf(matterReady)[0]).toBe('accept')
    expect(actsOf(matterAccepted)[0]).toBe('complete')
    expect(actsOf(matterAccepted)).not.toContain('papers')
    expect(actsOf(matterDeclined)).toEqual(['print-decision', 'applicant'])
  })

  it('begins with what came, when somebody came back for it', () => {
    expect(cameBackFor(matterTold, '2026-11-23', 'A012')).toBe(true)
    expect(cameBackFor(matterTold, '2026-11-20', 'A031')).toBe(false)
    expect(cameBackFor(matterAccepted, '2026-11-23', 'A012')).toBe(false)
    const leads = (desk: Parameters<typeof deskActions>[0]) =>
      deskActions(desk, galleryNow, true).flatMap((action) => (action.leads ? [action.name] : []))
    expect(leads(pictures.deskWith(matterTold))).toEqual(['matter'])
    expect(leads(pictures.deskWith(matterTold, 'called'))).toEqual(['start'])
    expect(leads(pictures.deskWith(matterAccepted))).toEqual(['finish'])
  })

  it('shows first the newest that is not over', () => {
    expect(mainMatter([matterTold, matterDeclined])).toBe(matterTold)
    expect(mainMatter([matterDeclined])).toBe(matterDeclined)
    expect(mainMatter([])).toBeUndefined()
  })
})

describe('its story', () => {
  it('is told in order, in both languages', () => {
    const words = catalogue['zh-CN'].matter
    expect(storyOf(matterAccepted, words, (text) => text['zh-CN']).map(({ what }) => what)).toEqual([
      '登记',
      '第 1 次告知，3 项',
      '带来：户口簿、近期一寸免冠照片、本人社会保障卡或银行卡',
      '予以受理，受理〔2026〕77号',
    ])
    expect(storyOf(matterHalf, catalogue.en.matter, (text) => text.en ?? '').map(({ what }) => what)).toEqual([
      'Registered',
      'Notice 1, 3 items',
      'Brought: Household register',
    ])
  })
})

describe('typing', () => {
  const items = ['参保登记', '待遇申领', '关系转入'].map((zh, i) => ({
    id: `${'abc'[i]}-item`,
    name: { 'zh-CN': zh, en: ['Enrol', 'Claim 2', 'Transfer'][i]! },
  }))
  const found = (typed: string) => searchItems(items, typed).map(({ n }) => n)

  it('finds an item by a part of its name in either language, or by its number first', () => {
    expect(found('')).toEqual([1, 2, 3])
    expect(found('申领')).toEqual([2])
    expect(found('TRANS')).toEqual([3])
    expect(found('3')).toEqual([3])
    expect(found('02')).toEqual([2])
    expect(found('2')).toEqual([2])
    expect(found('9')).toEqual([])
  })

  it('reads money to the fen and nothing else for money', () => {
    expect(['12', '12.5', '0.05', ' 7 ', ''].map(fenOf)).toEqual([1200, 1250, 5, 700, undefined])
    expect(['12,50', '-3', '1.234', 'ten', '1.'].map(fenOf)).toEqual([null, null, null, null, null])
  })

  it('sends of an applicant only what was filled in', () => {
    expect(filled({ name: ' 张三 ', phone: '  ', idNo: '' })).toEqual({ name: '张三' })
    expect(filled({})).toEqual({})
  })
})
