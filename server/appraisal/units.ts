/** Who may be appraised in a period: by the setup in force at its end, and whoever left but worked in it. */
import { isOfStaff } from '#shared/domain/setup/staff.ts'
import type { Sheet } from '#shared/domain/appraisal/sheet.ts'
import type { Person, Setup } from '#shared/domain/setup/setup.ts'
import type { Performances } from '#shared/scoring/performance.ts'
import type { AppraisedUnit } from '#shared/scoring/sheets/inputs.ts'

/** Absent, a post is at a window. */
const usualPost = 'window'

const personUnit = ({ id, postKind = usualPost, section }: Pick<Person, 'id' | 'postKind' | 'section'>) => ({
  id,
  post: postKind,
  section: section ?? null,
})

const known = (of: Sheet['of'], setup: Setup | undefined, worked: ReadonlySet<string>): AppraisedUnit[] => {
  if (!setup) return []
  if (of === 'window') return setup.windows.map(({ id, section = null }) => ({ id, post: null, section }))
  if (of === 'section') return setup.sections.map(({ id }) => ({ id, post: null, section: id }))
  return setup.people.filter((one) => isOfStaff(one) && (one.active || worked.has(one.id))).map(personUnit)
}

/** Sorted by id. `setup`: of the period's last day. */
export const unitsOf = (
  of: Sheet['of'],
  setup: Setup | undefined,
  { units }: Performances,
): readonly AppraisedUnit[] => {
  const worked = new Set(units.map(({ id }) => id))
  const all = known(of, setup, worked)
  const ids = new Set(all.map(({ id }) => id))
  const gone = [...worked].filter((id) => id !== '' && !ids.has(id))
  const former = gone.map((id) => ({ id, post: of === 'person' ? usualPost : null, section: null }) as AppraisedUnit)
  return [...all, ...former].sort((a, b) => (a.id < b.id ? -1 : 1))
}
