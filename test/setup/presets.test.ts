/** The halls one may begin with: sound as setups, and every guide complete enough to come with the right papers at once. */
import { describe, expect, test } from 'vitest'
import { checkSetup } from '../../shared/domain/setup/check.ts'
import { setupHints } from '../../shared/domain/setup/hints.ts'
import type { Item, Limit, Material } from '../../shared/domain/setup/guide.ts'
import { shortNameOf } from '../../server/templates/choices.ts'
import { districtSetup } from '../../server/templates/district.ts'
import { districtPeople } from '../../server/templates/districtPeople.ts'
import { items, said, type GuideDef } from '../../server/templates/guides/compose.ts'
import { papers } from '../../server/templates/guides/papers.ts'
import { townshipPeople, townshipSetup } from '../../server/templates/township.ts'

const township = townshipSetup({ hallName: '清河镇便民服务中心', people: townshipPeople, demo: true })
const district = districtSetup({ hallName: '清河区政务服务中心', people: districtPeople, demo: true })
const presets = [
  { called: 'township', setup: township, least: 40, services: 12, windows: 6 },
  { called: 'district', setup: district, least: 300, services: 36, windows: 30 },
]

/** Ids of the items, and papers where they are, for which something does not hold. */
const itemsWhere = (list: readonly Item[], bad: (item: Item) => boolean): string[] =>
  list.filter(bad).map(({ id }) => id)
const papersWhere = (list: readonly Item[], bad: (paper: Material) => boolean): string[] =>
  list.flatMap((item) => item.materials.filter(bad).map((paper) => `${item.id} ${paper.id}`))

/** Both limits on one scale: five working days are a week. */
const asCalendarDays = ({ days, of }: Limit): number => (of === 'working' ? (days * 7) / 5 : days)

describe.each(presets)('$called', ({ setup, least, services, windows }) => {
  test('is a sound setup of the promised size', () => {
    expect(checkSetup(setup)).toEqual([])
    expect(setup.services).toHaveLength(services)
    expect(setup.windows).toHaveLength(windows)
    expect(setup.items.length).toBeGreaterThanOrEqual(least)
    expect(JSON.stringify(setup).length).toBeLessThan(2_000_000)
  })

  test('has an item for every queue, and every id once', () => {
    const queues = new Set(setup.items.map(({ service }) => service))
    expect(setup.services.map(({ id }) => id).filter((id) => !queues.has(id))).toEqual([])
    expect(new Set(setup.items.map(({ id }) => id)).size).toBe(setup.items.length)
    const names = setup.items.map(({ name }) => name['zh-CN'])
    expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([])
  })

  test('says of every item by what law, for whom, how and with what result', () => {
    expect(itemsWhere(setup.items, ({ basis }) => basis.length === 0)).toEqual([])
    expect(itemsWhere(setup.items, ({ conditions }) => conditions.length === 0)).toEqual([])
    expect(itemsWhere(setup.items, ({ procedure }) => procedure.length === 0)).toEqual([])
    expect(itemsWhere(setup.items, ({ result }) => result === undefined)).toEqual([])
    expect(itemsWhere(setup.items, ({ edition }) => edition === undefined)).toEqual([])
  })

  test('lists the papers of every item, each once, or says that none are needed', () => {
    const silent = itemsWhere(
      setup.items,
      ({ materials, conditions }) =>
        materials.length === 0 && !conditions.some((condition) => condition['zh-CN'] === '无需提交材料'),
    )
    expect(silent).toEqual([])
    const twice = itemsWhere(
      setup.items,
      ({ materials }) => new Set(materials.map((m) => m.id)).size < materials.length,
    )
    expect(twice).toEqual([])
  })

  test('tells of every paper who issues it or how to get it', () => {
    expect(papersWhere(setup.items, ({ issuer, howToGet }) => !issuer && !howToGet)).toEqual([])
  })

  test('names everything in both languages, and never mixes them up', () => {
    const halfSaid = (text: { 'zh-CN': string; en?: string | undefined }): boolean =>
      !text.en || !/\p{Script=Han}/u.test(text['zh-CN']) || /\p{Script=Han}/u.test(text.en)
    expect(itemsWhere(setup.items, ({ name, result }) => halfSaid(name) || !result || halfSaid(result))).toEqual([])
    expect(papersWhere(setup.items, ({ name }) => halfSaid(name))).toEqual([])
    expect(
      itemsWhere(setup.items, ({ conditions, procedure }) => [...conditions, ...procedure].some(halfSaid)),
    ).toEqual([])
    expect(setup.units.filter(({ name, handles }) => halfSaid(name) || !handles || halfSaid(handles))).toEqual([])
  })

  test('promises nothing later than the law allows', () => {
    const late = itemsWhere(
      setup.items,
      ({ statutory, promised }) =>
        statutory !== undefined && promised !== undefined && asCalendarDays(promised) > asCalendarDays(statutory),
    )
    expect(late).toEqual([])
  })

  test('cites laws as 《title》 with articles in Chinese numerals, or says that the rule is local', () => {
    const cited = setup.items.flatMap(({ id, basis, materials, notHandled, fee }) =>
      [...basis, ...materials.map((m) => m.basis), ...notHandled.map((no) => no.basis), fee?.basis]
        .filter((rule) => rule !== undefined)
        .map((rule) => ({ id, rule })),
    )
    const sound =
      /^《[^《》]+(〈[^〉]+〉[^《》]*)?》(（[^（）]+）)?(第[一二三四五六七八九十百千零]+条(、第[一二三四五六七八九十百千零]+条)*)?$/
    const local = /(本地|本省|所在省|国家|当地|当年).*(公布|规定|条例|法规|标准|政策)/
    expect(cited.filter(({ rule }) => !sound.test(rule) && !local.test(rule))).toEqual([])
  })

  test('has a cast with every role, posts told, and phones that nobody has', () => {
    const roles = new Set(setup.people.flatMap((person) => person.roles))
    expect([...roles].sort()).toEqual(['admin', 'appraiser', 'clerk', 'director', 'guide', 'officer', 'supervisor'])
    expect(setupHints(setup)).toEqual([])
    expect(setup.windows.filter(({ section }) => section === undefined)).toEqual([])
    expect(setup.people.filter(({ post }) => !post?.en)).toEqual([])
    const phones = [...setup.units.map(({ phone }) => phone), setup.phones.enquiry, setup.phones.supervision]
    expect(phones.filter((phone) => phone !== '12345' && !/^000-555\d{4}$/.test(phone ?? ''))).toEqual([])
  })
})

test('a hall with other people tells nobody a made-up phone as its own', () => {
  const plain = townshipSetup({ hallName: '清河镇便民服务中心', people: townshipPeople })
  expect(plain.phones).toEqual({})
  expect(plain.shortName).toBe('清河')
})

test('the short name is what stands before the kind of place', () => {
  expect(shortNameOf('清河镇便民服务中心')).toBe('清河')
  expect(shortNameOf('东城街道党群服务中心')).toBe('东城')
  expect(shortNameOf('便民服务大厅')).toBeUndefined()
})

describe('the published calendars', () => {
  const yearOf = (year: number) => township.workYears.find((one) => one.year === year)

  test('have as many days off and worked weekends as the notices', () => {
    expect(yearOf(2025)?.off).toHaveLength(1 + 8 + 3 + 5 + 3 + 8)
    expect(yearOf(2025)?.work).toHaveLength(5)
    expect(yearOf(2026)?.off).toHaveLength(3 + 9 + 3 + 5 + 3 + 3 + 7)
    expect(yearOf(2026)?.work).toHaveLength(6)
  })

  test('cover the Spring Festival of 2026 from its first to its last day', () => {
    const february = yearOf(2026)?.off.filter((date) => date.startsWith('2026-02'))
    expect(february?.[0]).toBe('2026-02-15')
    expect(february?.[february.length - 1]).toBe('2026-02-23')
  })
})

describe('guides written briefly', () => {
  const brief: GuideDef = {
    id: 'x',
    service: 'y',
    name: '甲 | A',
    basis: ['《乙》'],
    conditions: ['丙'],
    procedure: 'window',
    papers: ['photo*2', 'id-card:copy', 'lease:both pledge ? 租房的 | For tenants'],
    result: '丁 | D',
  }

  test('papers are taken from the library with kind, count, pledge and case', () => {
    const [item] = items([brief], [papers])
    expect(item?.materials).toMatchObject([
      { id: 'photo', count: 2 },
      { id: 'id-card', kind: 'copy' },
      { id: 'lease', kind: 'original-and-copy', byPledge: true, when: said('租房的 | For tenants') },
    ])
    expect(item?.kind).toBe('instant')
  })

  test('a paper nobody wrote down is named with the item that asks for it', () => {
    expect(() => items([{ ...brief, papers: ['moon-rock'] }], [papers])).toThrow(/x.*moon-rock/)
  })
})
