/** The business half of the district preset: every guide is whole, true to itself and fit to print. */
import { describe, expect, test } from 'vitest'
import { Item, type Limit } from '#shared/domain/setup/guide.ts'
import { districtBusinessItems } from '../../server/templates/guides/district/business/index.ts'
import { districtUnits } from '../../server/templates/guides/district/units.ts'

const guides = districtBusinessItems.map((item) => Item.parse(item))
/** Ids of guides that break a rule. */
const breaking = (rule: (item: Item) => boolean): string[] => guides.filter(rule).map(({ id }) => id)
const twice = (ids: readonly string[]): string[] => ids.filter((id, at) => ids.indexOf(id) !== at)
const services = [
  'market-registration',
  'food-licence',
  'tax',
  'construction',
  'planning',
  'real-estate',
  'housing',
  'transport',
  'vehicle',
  'education',
  'culture-tourism',
  'health-licence',
  'agriculture',
  'forestry-water',
  'environment',
  'emergency-safety',
  'investment',
  'fire',
]
/** Five working days take seven of the calendar's at least. */
const calendarDays = ({ days, of }: Limit): number => (of === 'calendar' ? days : Math.ceil((days * 7) / 5))

describe('the business half of the district preset', () => {
  test('has about 155 guides, at least six of every service and none of another', () => {
    expect(guides.length).toBeGreaterThanOrEqual(150)
    const few = services.filter((service) => guides.filter((item) => item.service === service).length < 6)
    expect(few).toEqual([])
    expect(breaking((item) => !services.includes(item.service))).toEqual([])
  })

  test('no two guides share an id or a name', () => {
    expect(twice(guides.map(({ id }) => id))).toEqual([])
    expect(twice(guides.map(({ name }) => name['zh-CN']))).toEqual([])
  })

  test('every guide says on what law it stands, who may ask, how it goes and what comes of it', () => {
    expect(breaking(({ basis }) => basis.length === 0)).toEqual([])
    expect(breaking(({ conditions }) => conditions.length === 0)).toEqual([])
    expect(breaking(({ procedure }) => procedure.length < 2)).toEqual([])
    expect(breaking(({ result }) => result === undefined)).toEqual([])
  })

  test('whoever is turned away is told the rule', () => {
    expect(breaking(({ notHandled }) => notHandled.some(({ basis }) => basis === undefined))).toEqual([])
  })

  test('a paper of one id is the same paper in every guide, so that what is missed most can be counted', () => {
    const names = new Map<string, Set<string>>()
    for (const { id, name } of guides.flatMap(({ materials }) => materials))
      names.set(id, (names.get(id) ?? new Set<string>()).add(name['zh-CN']))
    expect([...names].filter(([, called]) => called.size > 1).map(([id]) => id)).toEqual([])
  })

  test('every law is named as laws are', () => {
    const named = /^《[^《》]+》|^本省/
    const bases = guides.flatMap((item) => [...item.basis, ...item.notHandled.flatMap(({ basis }) => basis ?? [])])
    expect(bases.filter((basis) => !named.test(basis))).toEqual([])
  })

  test('every guide lists its papers, none of them twice, or says that none are needed', () => {
    const saysNone = (item: Item) => item.conditions.some((said) => said['zh-CN'].includes('无需提交材料'))
    expect(breaking((item) => (item.materials.length === 0) !== saysNone(item))).toEqual([])
    expect(breaking(({ materials }) => twice(materials.map(({ id }) => id)).length > 0)).toEqual([])
    expect(breaking(({ materials }) => twice(materials.map(({ name }) => name['zh-CN'])).length > 0)).toEqual([])
  })

  test('a promise keeps within the law, and what is promised has a day', () => {
    expect(
      breaking(
        ({ statutory, promised }) =>
          statutory !== undefined &&
          promised !== undefined &&
          (statutory.of === promised.of
            ? promised.days > statutory.days
            : calendarDays(promised) > calendarDays(statutory)),
      ),
    ).toEqual([])
    expect(breaking(({ kind, promised }) => kind !== 'instant' && promised === undefined)).toEqual([])
  })

  test('the organ of every guide is in the directory of units', () => {
    const units = districtUnits.map(({ id }) => id)
    expect(breaking(({ organ }) => organ === undefined || !units.includes(organ))).toEqual([])
  })

  test('everything people read is there in both languages', () => {
    const texts = guides.flatMap((item) => [
      item.name,
      ...(item.result ? [item.result] : []),
      ...(item.fee ? [item.fee.standard] : []),
      ...item.conditions,
      ...item.procedure,
      ...item.notHandled.map((no) => no.case),
      ...item.materials.flatMap((m) => [m.name, m.when, m.form, m.issuer, m.howToGet].flatMap((text) => text ?? [])),
    ])
    expect(texts.filter(({ en }) => en === undefined || /[\p{Script=Han}|]/u.test(en))).toEqual([])
    expect(texts.filter((text) => !/\p{Script=Han}/u.test(text['zh-CN']))).toEqual([])
  })
})
