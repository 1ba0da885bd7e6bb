/** Random presses about matters, over weeks: told, brought, accepted, suspended, extended, finished, and whatever else people press. */
import fc from 'fast-check'
import type { Wish } from '#shared/domain/decide.ts'
import type { Matter } from '#shared/domain/matter/matter.ts'

/** `wait` in ms; `pick` chooses among the matters there are. */
export type MatterPress = { readonly who: string; readonly wish: Wish; readonly wait: number; readonly pick: number }

const minute = 60_000
const hour = 60 * minute
const clerk = fc.constantFrom('wang', 'li', 'zhao', 'guide', 'chen')
const head = fc.constantFrom('chen', 'sun')
const wait = fc.oneof(
  { weight: 10, arbitrary: fc.integer({ min: 0, max: 20 * minute }) },
  { weight: 5, arbitrary: fc.integer({ min: hour, max: 20 * hour }) },
  { weight: 3, arbitrary: fc.integer({ min: 20 * hour, max: 120 * hour }) },
)
const item = fc.constantFrom(
  'pension-enrol',
  'pension-claim',
  'pension-claim',
  'household-move',
  'marriage-record',
  'x',
)
const papers = ['id-card', 'photo', 'household-book', 'form', 'deed']
const line = fc.record({
  material: fc.constantFrom(...papers, undefined),
  text: fc.constantFrom('公证书', '委托书'),
  defect: fc.constantFrom('missing', 'expired'),
  late: fc.constantFrom(undefined, undefined, 'omission', 'law-changed'),
})
const lines = fc.uniqueArray(line, { minLength: 1, maxLength: 3, selector: (l) => l.material ?? l.text }).map((some) =>
  some.map(({ material, text, defect, late }) => ({
    key: material ?? text,
    text: material ?? text,
    defect,
    ...(material && { material }),
    ...(late && { late }),
  })),
)
const reason = fc.constant('情况复杂')
const unit = fc.constantFrom({ unit: 'housing' }, { unit: 'moon' }, { name: '邻县', phone: '0311-2345678' }, undefined)
const which = { matter: fc.constant('picked') }
const begins = { item, channel: fc.constantFrom('phone', 'walk-up') }

const verb = <T extends Wish['type']>(
  weight: number,
  who: fc.Arbitrary<string>,
  type: T,
  fields: Record<string, fc.Arbitrary<unknown>>,
) => ({
  weight,
  arbitrary: fc.record({
    who,
    wait,
    pick: fc.nat(),
    wish: fc.record({ type: fc.constant(type), ...fields }),
  }) as unknown as fc.Arbitrary<MatterPress>,
})

const told = { form: fc.constantFrom('oral', 'written'), lines }
const accepting = {
  procedure: fc.constantFrom('own', 'agency'),
  collection: fc.constantFrom('at-window', 'by-post'),
  received: fc.constantFrom([], [], [{ material: 'id-card', count: 1 }], [{ material: 'deed', count: 1 }]),
}

/** One press; where it names a matter, `aimedAt` says which. */
export const matterPress: fc.Arbitrary<MatterPress> = fc.oneof(
  verb(9, clerk, 'giveNotice', { ...told, ...begins }),
  verb(1, clerk, 'giveNotice', told),
  verb(6, clerk, 'giveNotice', { ...told, ...which }),
  verb(8, clerk, 'notePapers', { ...which, keys: fc.constant(['all']) }),
  verb(2, clerk, 'notePapers', { ...which, keys: fc.subarray(papers, { minLength: 1 }) }),
  verb(3, clerk, 'correctOnSpot', { ...which, keys: fc.constant(['all']) }),
  verb(8, clerk, 'acceptMatter', { ...accepting, ...begins }),
  verb(2, clerk, 'acceptMatter', {
    ...accepting,
    item: fc.constant('pension-enrol'),
    kind: fc.constantFrom('promised', 'joint'),
  }),
  verb(12, clerk, 'acceptMatter', { ...accepting, ...which }),
  verb(2, clerk, 'declineMatter', {
    ...which,
    reason: fc.constantFrom('not-this-organ', 'conditions-not-met'),
    basis: reason,
    organ: unit,
  }),
  verb(7, clerk, 'suspendMatter', {
    ...which,
    why: fc.constantFrom('supplement', 'test'),
    toldBy: fc.constant('phone'),
  }),
  verb(9, clerk, 'resumeMatter', which),
  verb(6, clerk, 'askExtension', { ...which, workdays: fc.integer({ min: 1, max: 16 }), reason }),
  verb(7, head, 'decideExtension', { ...which, granted: fc.boolean() }),
  verb(5, clerk, 'takeStep', { ...which, what: reason, is: fc.constant('begun'), with: unit }),
  verb(6, clerk, 'takeStep', {
    ...which,
    what: reason,
    is: fc.constant('done'),
    step: fc.constantFrom('s1', 's1', 's2'),
  }),
  verb(5, clerk, 'completeMatter', { ...which, result: fc.constantFrom('granted', 'denied') }),
  verb(4, clerk, 'deliverMatter', {
    ...which,
    how: fc.constant('at-window'),
    certificatesReturned: fc.boolean(),
    feeFen: fc.nat(1000),
  }),
  verb(1, clerk, 'withdrawMatter', which),
  verb(5, fc.constantFrom('kiosk', 'guide', 'phone'), 'returnByNotice', {
    code: fc.constantFrom('of picked', 'of picked', 'of picked', '26000017', '26999996'),
    language: fc.constant('zh-CN'),
  }),
  verb(1, fc.constant('-'), 'noteMatterDue', { ...which, kind: fc.constantFrom('warn', 'overdue', 'deliver') }),
)

/** The press on one of the matters there are, the newer the likelier; every press keeps its own luck. */
export const aimedAt = ({ wish, ...press }: MatterPress, matters: readonly Matter[]): MatterPress => {
  const near = Math.floor((press.pick % 97) ** 1.2) % Math.max(1, matters.length)
  const picked = press.pick % 50 === 0 ? undefined : matters[matters.length - 1 - near]
  const fields: Record<string, unknown> = { ...wish }
  if (fields['matter']) fields['matter'] = picked?.id ?? '20250101-0001'
  if (Array.isArray(fields['keys']) && fields['keys'][0] === 'all')
    fields['keys'] = picked?.lines.map(({ key }) => key).concat(picked.lines.length ? [] : ['photo']) ?? ['photo']
  if (fields['code'] === 'of picked') fields['code'] = picked?.notices[0]?.code ?? '26000010'
  return { ...press, wish: fields as unknown as Wish }
}
