/** What a line of a day file can look at, in words a clerk would write beside it. */
import { localTime } from '#shared/domain/calendar.ts'
import { openSteps } from '#shared/domain/complaint/dues.ts'
import type { Period } from '#shared/domain/period.ts'
import { bookFor, ruleBooksId } from '#shared/domain/ruleBook/ruleBooks.ts'
import { ofHall } from '#shared/domain/facts.ts'
import type { Month } from '#shared/domain/period.ts'
import type { BusinessDay, ContactId, StaffId, TicketNumber } from '#shared/domain/words.ts'
import { ComplaintId, MatterId, ServiceId } from '#shared/domain/words.ts'
import { factRows } from '#shared/registers/registerRows.ts'
import type { RowChange } from '#shared/registers/tables.ts'
import { boardView } from '#shared/views/board.ts'
import { conductView } from '#shared/views/conduct.ts'
import { chainView } from '#shared/views/chain.ts'
import { deskView } from '#shared/views/desk.ts'
import { visitView } from '#shared/views/visit.ts'
import { appraisalLook } from './appraisals.ts'
import { goalsLook, rankingLook, reviewLook } from './goalLooks.ts'
import { monday, sceneOf, ticketOf, type LiveHall } from './hall.ts'
import { measureLook, signalsLook } from './measureLooks.ts'

/** What a look such as `stage A001` or `matter 20260105-0001` shows at `at`. Throws when there is no such look. */
export const look = (live: LiveHall, what: string, at: number): string => {
  const scene = sceneOf(live.hall, at, undefined, live.books)
  const [name, of = ''] = what.split(' ')
  switch (name) {
    case 'board': {
      const { calls, waiting } = boardView(scene, {})
      const wanted = calls.filter((call) => call.stage !== 'done').map((call) => `${call.ticket}>${call.window}`)
      return `${wanted.join(' ') || '.'} waiting ${waiting.reduce((sum, service) => sum + service.waiting, 0)}`
    }
    case 'next': {
      const next = deskView(scene, { window: of })?.next
      return next ? `${next.ticket} ${next.why.rule}` : 'nobody'
    }
    case 'ahead':
      return String(visitView(scene, { ticket: of })?.ahead)
    case 'first':
      return ticketOf(live.hall, of).firstResponder?.staff ?? 'nobody'
    case 'asks':
      return deskView(scene, { window: of })?.current?.askForgotten ? 'yes' : 'no'
    case 'usual':
      return live.hall.handled.get(ServiceId.parse(of))?.length ? 'known' : 'unknown'
    case 'stage':
      return ticketOf(live.hall, of).stage
    case 'intervals':
      return ticketOf(live.hall, of)
        .intervals.map((part) => `${part.kind} ${part.to === undefined ? '…' : (part.to - part.from) / 60_000}`)
        .join(', ')
    case 'complaint':
      return complaintLook(live, of)
    case 'late':
      return (
        complaintOf(live, of)
          .overdue.map(({ step }) => step)
          .join(' ') || 'nothing'
      )
    case 'due': {
      const { dues } = complaintOf(live, of)
      const dated = openSteps(complaintOf(live, of)).map((step) => `${step} ${dues[step]?.by ?? 'undated'}`)
      return dated.join(', ') || 'nothing'
    }
    case 'rating': {
      const rated = live.log.filter((fact) => fact.type === 'VisitRated' && fact.ticket === of)
      const [last] = rated.slice(-1)
      const excluded = live
        .rows()
        .some((row) => 'put' in row && row.put === 'ratings_excluded' && row.row.ticket === of)
      return `${last?.type === 'VisitRated' ? last.grade : 'none'}${excluded ? ', does not count' : ''}`
    }
    case 'key':
      return localTime(ticketOf(live.hall, of).key, 'Asia/Shanghai').time
    case 'matter':
      return matterLook(live, of)
    case 'lines':
      return matterOf(live, of)
        .lines.map(({ key, settled }) => `${key} ${settled?.how ?? 'open'}`)
        .join(', ')
    case 'steps':
      return matterOf(live, of)
        .steps.map(({ step, with: unit, doneAt }) => `${step} ${unit?.name ?? 'here'} ${doneAt ? 'done' : 'begun'}`)
        .join(', ')
    case 'told': {
      const organ = matterOf(live, of).notAccepted?.organ
      return organ ? `${organ.name} ${organ.phone}` : 'nobody'
    }
    case 'stood-still':
      return String(matterOf(live, of).suspensions.reduce((sum, { stoodStill }) => sum + stoodStill, 0))
    case 'book':
      return String(bookFor(live.books.story('ruleBook', ruleBooksId), of as Period)?.version ?? 'none')
    case 'books':
      return (
        live.books
          .story('ruleBook', ruleBooksId)
          ?.drafts.map(({ state }) => state)
          .join(', ') ?? 'none'
      )
    case 'chain':
      return chainLook(scene, of)
    case 'sheet':
      return appraisalLook(live, of, at)
    case 'points':
      return pointsOf(live, of, at)
    case 'attendance':
      return attendanceLook(live, of)
    case 'deductions':
      return (
        conductIn(live, of)
          ?.deductions.map(({ code, stage }) => `${code} ${stage}`)
          .join(', ') || 'none'
      )
    case 'breaches':
      return breachesOf(live)
    case 'measure': {
      const [, who = '', measure = ''] = what.split(' ')
      return measureLook(live, who, measure, at)
    }
    case 'signals':
      return signalsLook(live, at)
    case 'goals':
      return goalsLook(live, of)
    case 'review':
      return reviewLook(live, of)
    case 'ranking':
      return rankingLook(live, of)
    default:
      throw new Error(`a day file can't look at "${what}"`)
  }
}

const complaintOf = (live: LiveHall, id: string) => live.books.complaint(ComplaintId.parse(id))!
const complaintLook = (live: LiveHall, id: string): string => {
  const { stage, nature, about } = complaintOf(live, id)
  return [stage, nature, about.staff ?? about.window ?? 'the hall'].join(' ')
}

/** `wang`: January's; `2026-02:wang`. */
const conductIn = (live: LiveHall, of: string) => live.books.story('conduct', of.includes(':') ? of : `2026-01:${of}`)
/** `9 of 10, 119 at most`: by the first scheme that knows deductions. */
const pointsOf = (live: LiveHall, of: string, at: number): string => {
  const [month = '', staff = ''] = of.includes(':') ? of.split(':') : ['2026-01', of]
  const view = conductView(sceneOf(live.hall, at, undefined, live.books), {
    month: month as Month,
    staff: staff as StaffId,
  })
  const one = view?.scores[0]
  return one ? `${one.score.score} of ${one.score.full}, ${one.year.atMost} at most` : 'no rules'
}
/** The last day noted: `2026-01-05 present: late 1`. */
const attendanceLook = (live: LiveHall, of: string): string => {
  const days = conductIn(live, of)?.days ?? []
  const last = days[days.length - 1]
  if (!last) return 'none'
  const found = last.findings.map(({ fault, minutes, days: n }) => `${fault} ${minutes ?? n}`).join(' ')
  return `${last.date} ${last.state}${found && ` ${found}`}`
}

const matterOf = (live: LiveHall, id: string) => live.books.matter(MatterId.parse(id))!
/** `accepted due 2026-01-12 law 2026-02-02`, and whether it is overdue. */
const matterLook = (live: LiveHall, id: string): string => {
  const matter = live.books.matter(MatterId.parse(id))
  if (!matter) return 'none'
  const { stage, due, overdue } = matter
  const { promised, statutory } = due
  return [stage, promised && `due ${promised}`, statutory && `law ${statutory}`, overdue && 'overdue']
    .filter(Boolean)
    .join(' ')
}

/** Who neglected what, by the register: `notice-omission wang, matter-overdue li`. */
const breachesOf = (live: LiveHall): string =>
  [...rowsOfVisits(live), ...live.rows()]
    .flatMap((change) => ('put' in change && change.put === 'breaches' ? [change.row] : []))
    .map(({ kind, staff }) => `${kind} ${staff}`)
    .join(', ') || 'none'

/** What the facts of visits left in the register of breaches, without what was taken back. */
const rowsOfVisits = ({ log }: LiveHall): RowChange[] => {
  let rows: RowChange[] = []
  let day = monday as BusinessDay
  for (const fact of ofHall(log)) {
    if (fact.type === 'DayOpened') day = fact.day
    if (fact.type === 'ActionUndone')
      rows = rows.filter((change) => !('put' in change) || change.row['action'] !== fact.undoes)
    rows.push(...factRows(fact, day))
  }
  return rows
}

/** `waiting 3, held wang 2, hand-over wang>2 4 | done`: who had it, for how many minutes. `S…` is a first contact. */
const chainLook = (scene: ReturnType<typeof sceneOf>, of: string): string => {
  const chain = chainView(scene, of.startsWith('S2') ? { contact: of as ContactId } : { ticket: of as TicketNumber })
  if (!chain) return 'none'
  const steps = chain.steps.map(({ what, who, toward, tookMs, late }) => {
    const to = toward && `> ${toward.person ?? toward.window ?? toward.service?.en}`
    return [what, who, to, tookMs === null ? '…' : tookMs / 60_000, late && 'late']
      .filter((part) => part || part === 0)
      .join(' ')
  })
  return [...steps, chain.end?.outcome ?? 'open'].join(', ')
}
