/** Today's hall and its log, changed together: what happens inside one transaction. Only the keeper turns these pages. */
import { businessDayOf } from '#shared/domain/calendar.ts'
import { attendanceDue } from '#shared/domain/conduct/attendanceDue.ts'
import { decide, ruleOf, type Command } from '#shared/domain/decide.ts'
import { dueWishes } from '#shared/domain/hall/due.ts'
import type { Estimates } from '#shared/domain/hall/estimate.ts'
import type { Books } from '#shared/domain/books.ts'
import { wishOfDeadline } from '#shared/domain/due.ts'
import { isOfHall, subjectOf, type AnyRecorded, type Fact, type StorySubject } from '#shared/domain/facts.ts'
import { bookOf } from '#shared/domain/subject.ts'
import type { Recorded } from '#shared/domain/hall/facts.ts'
import { fold, foldAll } from '#shared/domain/hall/fold.ts'
import type { Hall } from '#shared/domain/hall/hall.ts'
import type { Actor, BusinessDay } from '#shared/domain/words.ts'
import type { Reply } from '#shared/protocol/messages.ts'
import { openBooks } from './books.ts'
import type { Database } from './log/database.ts'
import { eventLog, type EventLog } from './log/eventLog.ts'
import { registers as openRegisters } from './log/registers.ts'
import { digestOf } from './log/seal.ts'
import { pastDays } from './pastDays.ts'

export type Asked = {
  /** Chosen by who asks; the same id from the same actor gets the same answer. */
  readonly id: string
  readonly command: Command
  readonly by: Actor
  /** A day that is over, for a rating given late. */
  readonly day?: BusinessDay
}

const clockActor: Actor = { role: 'clock', id: 'clock' }

export const openHallBook = (db: Database, estimates: () => Estimates | undefined) => {
  const log = eventLog(db)
  const registers = openRegisters(db)
  const past = pastDays(log)
  let hall = readHall(log)
  const hallOf = (day: BusinessDay): Hall | undefined => (day === hall.day ? hall : past.hallOf(day))
  const shelves = openBooks(db, log, hallOf)
  const { books, shelf } = shelves
  /** When the clock has to look at a story next; read anew after stories changed. */
  let nextDue: number | undefined
  let dueKnown = false
  /** The day on which no earlier day's attendance was left to take. */
  let attendanceTakenOn: BusinessDay | undefined

  const record = (
    within: Hall,
    asked: Asked,
    digest: string,
    facts: readonly Fact[],
    at: number,
  ): readonly AnyRecorded[] => {
    const [first] = facts
    if (!first) return []
    const ownDay = dayOf(first, within, at)
    const today = isOfHall(first) && within === hall ? ownDay : dayOf(undefined, hall, at)
    const dayFor = (fact: Fact) => (isOfHall(fact) ? ownDay : today)
    const recorded = log.append(facts, { at, by: asked.by }, { id: asked.id, digest }, dayFor)
    const stories = new Set<StorySubject>()
    for (const fact of recorded) {
      if (isRecordedOfHall(fact)) {
        registers.before(fact)
        fold(within, fact)
        registers.note(within, fact, ownDay)
        continue
      }
      registers.noteDrawn(fact)
      stories.add(subjectOf(fact) as StorySubject)
    }
    stories.forEach(writeStory)
    return recorded
  }
  const writeStory = (subject: StorySubject): void => {
    shelf.changed(subject)
    registers.writeStory(subject, shelf)
    dueKnown = false
    if (bookOf(subject) === 'ruleBook') attendanceTakenOn = undefined
  }

  /** Answers one wish at `at`; facts recorded anew are added to `told`. */
  const answer = (asked: Asked, at: number, told: AnyRecorded[]): Reply => {
    const digest = digestOf(asked.command)
    const before = log.answerTo(asked.by, asked.id)
    if (before) {
      if (before.digest !== digest) return { ok: false, refusal: 'wish-id-reused' }
      return { ok: true, seq: before.facts[before.facts.length - 1]!.seq, facts: before.facts }
    }
    const day = asked.day ?? dayNamed(asked.command)
    const late = day !== undefined && day !== hall.day
    if (late && !ruleOf(asked.command.type).afterDay) return { ok: false, refusal: 'day-closed' }
    const within = late ? past.hallOf(day) : hall
    if (!within) return { ok: false, refusal: 'ticket-unknown' }
    const known = late ? undefined : estimates()
    const decision = decide(within, asked.command, { at, by: asked.by, ...(known && { estimates: known }) }, books)
    if (!decision.ok) return decision
    const facts = record(within, asked, digest, decision.facts, at)
    told.push(...facts)
    return { ok: true, seq: log.head().seq, facts }
  }

  /** Days that are over and were not compared with the roster yet, the earliest first. */
  const takeAttendance = (at: number, told: AnyRecorded[]): Reply[] => {
    if (attendanceTakenOn === hall.day) return []
    for (let date = attendanceDue(hall, books); date; date = attendanceDue(hall, books)) {
      const id = `attendance-${date}-${log.head().seq}`
      const reply = answer({ id, command: { type: 'noteAttendance', date }, by: clockActor }, at, told)
      if (reply.ok) continue
      attendanceTakenOn = hall.day
      return [reply]
    }
    attendanceTakenOn = hall.day
    return []
  }

  return {
    log,
    hall: (): Hall => hall,
    hallOf,
    books: books as Books,
    drafts: shelves.drafts,
    answer,
    /** When the clock has to look at a story next, ms; undefined when at none. */
    nextDue: (): number | undefined => {
      if (attendanceTakenOn !== hall.day) return hall.at
      if (!dueKnown) nextDue = shelves.nextDue()
      dueKnown = true
      return nextDue
    },
    /** Lets the clock say what is due at `at`; returns what was refused, which should not happen. */
    answerDue(at: number, told: AnyRecorded[]): Reply[] {
      const refused: Reply[] = []
      for (const command of dueWishes(hall, at)) {
        const asked: Asked = { id: `${command.type}-${log.head().seq}`, command: command as Command, by: clockActor }
        const reply = answer(asked, at, told)
        if (!reply.ok) refused.push(reply)
      }
      refused.push(...takeAttendance(at, told))
      const next = this.nextDue()
      if (next === undefined || next > at) return refused
      for (const { subject, kind } of shelves.dueAt(at)) {
        const id = `${kind}-${subject}-${log.head().seq}`
        const reply = answer({ id, command: wishOfDeadline(subject, kind), by: clockActor }, at, told)
        if (reply.ok) continue
        refused.push(reply)
        shelves.forgetDeadline(subject, kind)
      }
      dueKnown = false
      return refused
    },
    /** The last thing before a commit: the registers' rows. */
    seal: (): void => registers.write(),
    /** After a transaction was taken back the hall may know too much: fold it again from the log. */
    refold: (): void => {
      log.forget()
      registers.forget()
      past.forget()
      shelves.forget()
      dueKnown = false
      attendanceTakenOn = undefined
      hall = readHall(log)
    },
  }
}

const isRecordedOfHall = (fact: AnyRecorded): fact is Recorded => isOfHall(fact)

const dayNamed = (command: Command): BusinessDay | undefined =>
  ruleOf(command.type).ofDay && 'day' in command ? (command.day as BusinessDay) : undefined

/** Today's hall from the log: the last day opened, or only the setup when none ever was. */
const readHall = (log: EventLog): Hall => {
  const day = log.lastDay()
  return foldAll(day ? log.factsOfDay(day) : log.lastSetup())
}

/** The business day a fact is written under. */
const dayOf = (fact: Fact | undefined, within: Hall, at: number): BusinessDay => {
  if (fact?.type === 'DayOpened') return fact.day
  if (within.day) return within.day
  const setup = fact?.type === 'SetupPublished' ? fact.setup : within.setup
  if (!setup) throw new Error(`${fact?.type ?? 'a story'} before any setup`)
  return businessDayOf(at, setup)
}
