/**
 * Who reviews whom, as the setup has it: the head of the section, supervisors and directors are superiors; who works in the
 * same section is a peer; heads are peers of heads. A subordinate of somebody is whoever has them as a superior.
 */
import { isAtWork } from '../setup/staff.ts'
import type { Person, Setup } from '../setup/setup.ts'
import type { StaffId } from '../words.ts'
import type { Asked, RaterGroup } from './facts.ts'

type Hall = Pick<Setup, 'people' | 'sections'>
/** 3 directs, 2 supervises, 1 heads a section, 0 works in one. */
const rankOf = ({ sections }: Hall, { id, roles }: Person): number => {
  if (roles.includes('director')) return 3
  if (roles.includes('supervisor')) return 2
  return sections.some(({ head }) => head === id) ? 1 : 0
}

const isSuperior = (hall: Hall, of: Person, other: Person): boolean => {
  const [own, rank] = [rankOf(hall, of), rankOf(hall, other)]
  if (rank <= own) return false
  return rank >= 2 || hall.sections.some(({ id, head }) => id === of.section && head === other.id)
}
const isPeer = (hall: Hall, of: Person, other: Person): boolean => {
  const rank = rankOf(hall, of)
  return rank === rankOf(hall, other) && (rank > 0 || of.section === other.section)
}

/** The groups asked about one person; those not in `groups` are empty. */
export const ratersOf = (hall: Hall, staff: StaffId, groups: readonly RaterGroup[]): Asked => {
  const person = hall.people.find(({ id }) => id === staff)
  const others = hall.people.filter((one) => one.id !== staff && isAtWork(one))
  const of = (group: RaterGroup, is: (other: Person) => boolean): StaffId[] =>
    person && groups.includes(group) ? others.filter(is).map(({ id }) => id) : []
  return {
    about: staff,
    superior: of('superior', (other) => isSuperior(hall, person!, other)),
    peers: of('peers', (other) => isPeer(hall, person!, other)),
    subordinates: of('subordinates', (other) => isSuperior(hall, other, person!)),
    self: groups.includes('self'),
  }
}

/** Everybody who can be reviewed, in the order of the setup. */
export const reviewable = ({ people }: Hall): StaffId[] => people.filter(isAtWork).map(({ id }) => id)

/** Somebody named twice about one person, or named about themself. */
export const namedTwice = ({ about, superior, peers, subordinates }: Asked): StaffId | undefined => {
  const seen = new Set<string>([about])
  return [...superior, ...peers, ...subordinates].find((id) => seen.size === seen.add(id).size)
}
