/** The town's setup and edits drawn at random, as hands make them: names, numbers, ticks, entries that come, go and move. */
import fc from 'fast-check'
import type { SetupDraft } from '#shared/domain/setup/check.ts'
import { townshipPeople, townshipSetup } from '../../server/templates/township.ts'
import { newService, withEntry, withTicked } from '../../window-terminal/setup/draft/entries.ts'
import { moved, type Path, withPlace } from '../../window-terminal/setup/draft/path.ts'

export const town: SetupDraft = townshipSetup({ hallName: '清河镇便民服务中心', people: townshipPeople })
export const put = (setup: SetupDraft, path: Path, value: unknown): SetupDraft => withPlace(setup, path, value)

const handEdit = fc.oneof(
  fc.tuple(fc.nat(11), fc.string({ minLength: 1, maxLength: 12 })).map(
    ([i, name]) =>
      (s: SetupDraft) =>
        s.services[i] ? put(s, ['services', i, 'name', 'zh-CN'], name) : s,
  ),
  fc.tuple(fc.nat(11), fc.integer({ min: 1, max: 99 })).map(
    ([i, minutes]) =>
      (s: SetupDraft) =>
        s.services[i] ? put(s, ['services', i, 'minutes'], minutes) : s,
  ),
  fc.tuple(fc.nat(5), fc.nat(11), fc.boolean()).map(([w, i, on]) => (s: SetupDraft) => {
    const [window, service] = [s.windows[w], s.services[i]]
    return window && service ? withTicked(s, window.id, [service.id], on) : s
  }),
  fc.nat(8).map((i) => (s: SetupDraft) => put(s, ['people', i], undefined)),
  fc.nat(5).map((i) => (s: SetupDraft) => ({ ...s, windows: moved(s.windows, i, 0) })),
  fc.constant((s: SetupDraft) => withEntry(s, 'services', newService('social'))),
  fc.integer({ min: 10, max: 90 }).map((n) => (s: SetupDraft) => put(s, ['rules', 'longestWaitMinutes'], n)),
  fc.constant((s: SetupDraft) => put(s, ['hours', 'weekly', 'sat'], [['09:00', '12:00']])),
)
export const hands = fc.array(handEdit, { maxLength: 8 })
export const done = (setup: SetupDraft, edits: readonly ((s: SetupDraft) => SetupDraft)[]): SetupDraft =>
  edits.reduce((was, one) => one(was), setup)
