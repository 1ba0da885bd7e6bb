/** The event log on disk. Append and read; there is nothing else to do to it. */
import { subjectOf, type AnyRecorded, type Fact, type StorySubject } from '#shared/domain/facts.ts'
import type { HallFact, Recorded, Stamp } from '#shared/domain/hall/facts.ts'
import { readSetup, type Setup } from '#shared/domain/setup/setup.ts'
import type { Actor, BusinessDay } from '#shared/domain/words.ts'
import type { Database } from './database.ts'
import { beginning, sealOf, type Sealed, type Unsealed } from './seal.ts'

/** The wish that facts answer: its id and the fingerprint of its content. */
export type WishMark = { readonly id: string; readonly digest: string }
export type EventLog = ReturnType<typeof eventLog>

const insertSql = `INSERT INTO event_log
  (seq, day, subject, at, action, type, actor_role, actor_id, actor, wish_id, wish_digest, body, hash)
  VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`

/** Said in these very words the partial index of stories is used; without them the whole log would be read. */
const ofStories = "subject NOT IN ('hall', 'setup')"

type Told = Pick<Sealed, 'seq' | 'at' | 'action' | 'actor' | 'body'>
/** What a fact is made of; the seal is only for those who check it. */
const toldColumns = 'seq, at, action, actor, body'

/** A fact while it is put together. */
type Writable = { -readonly [K in 'at' | 'by' | 'seq' | 'action']: Recorded[K] }

/** A stored row as a fact again. Setups are parsed, because fields with defaults are added over the years. */
const factWith = (row: Told, actorOf: (text: string) => Actor): AnyRecorded => {
  const body = JSON.parse(row.body) as Fact
  const fact = body.type === 'SetupPublished' ? { ...body, setup: readSetup(body.setup) } : body
  const recorded = fact as Fact & Writable
  recorded.at = row.at
  recorded.by = actorOf(row.actor)
  recorded.seq = row.seq
  recorded.action = row.action
  return recorded
}

const readActor = (text: string): Actor => JSON.parse(text) as Actor

export const factOf = (row: Told): AnyRecorded => factWith(row, readActor)

/** Reads actors once each: a day has many facts and few people. */
const actorReader = () => {
  const known = new Map<string, Actor>()
  return (text: string): Actor => {
    let actor = known.get(text)
    if (!actor) known.set(text, (actor = readActor(text)))
    return actor
  }
}

/** The log of one hall. `append` must be called inside a transaction of `db`. */
export const eventLog = (db: Database) => {
  let head: { seq: number; at: number; hash: Buffer } | undefined
  const readHead = () => {
    const row = db.statement('SELECT seq, at, hash FROM event_log ORDER BY seq DESC LIMIT 1').get()
    return (row as { seq: number; at: number; hash: Buffer } | undefined) ?? { seq: 0, at: 0, hash: beginning }
  }
  /** Row by row: a busy day's rows and its facts need not be in memory at once. */
  const readFacts = <F extends Fact = HallFact>(condition: string, ...values: unknown[]): Recorded<F>[] => {
    const actorOf = actorReader()
    const facts: Recorded<F>[] = []
    const rows = db.statement(`SELECT ${toldColumns} FROM event_log WHERE ${condition}`).iterate(...values)
    for (const row of rows) facts.push(factWith(row as Told, actorOf) as unknown as Recorded<F>)
    return facts
  }

  return {
    /** The newest row: seq, time (ms) and seal. */
    head: () => (head ??= readHead()),
    /** Forget what is remembered of the head, after a transaction was taken back. */
    forget: () => void (head = undefined),

    append: (
      facts: readonly Fact[],
      stamp: Stamp,
      wish: WishMark,
      dayOf: (fact: Fact) => BusinessDay,
    ): AnyRecorded[] => {
      let last = (head ??= readHead())
      const action = last.seq + 1
      const actor = JSON.stringify(stamp.by)
      const recorded = facts.map((fact): AnyRecorded => {
        const row: Unsealed = {
          seq: last.seq + 1,
          day: dayOf(fact),
          subject: subjectOf(fact),
          at: stamp.at,
          action,
          type: fact.type,
          actor_role: stamp.by.role,
          actor_id: stamp.by.id,
          actor,
          wish_id: wish.id,
          wish_digest: wish.digest,
          body: JSON.stringify(fact),
        }
        const hash = sealOf(last.hash, row)
        db.statement(insertSql).run(
          row.seq,
          row.day,
          row.subject,
          row.at,
          row.action,
          row.type,
          row.actor_role,
          row.actor_id,
          row.actor,
          row.wish_id,
          row.wish_digest,
          row.body,
          hash,
        )
        last = { seq: row.seq, at: row.at, hash }
        return { ...fact, at: stamp.at, by: stamp.by, seq: row.seq, action }
      })
      head = last
      return recorded
    },

    /** What this actor's wish of this id was answered with, and the fingerprint it had then. */
    answerTo: (by: Actor, wishId: string): { digest: string; facts: AnyRecorded[] } | undefined => {
      const rows = db
        .statement('SELECT * FROM event_log WHERE wish_id = ? AND actor_id = ? AND actor_role = ? ORDER BY seq')
        .all(wishId, by.id, by.role) as Sealed[]
      return rows[0] && { digest: rows[0].wish_digest, facts: rows.map(factOf) }
    },

    /** Everything needed to fold one day: the setup it began with, then its own facts in order. */
    factsOfDay: (day: BusinessDay): Recorded[] => {
      const opened = db
        .statement(`SELECT seq FROM event_log WHERE type = 'DayOpened' AND day = ? ORDER BY seq LIMIT 1`)
        .get(day) as { seq: number } | undefined
      if (!opened) return []
      const setup = readFacts(`type = 'SetupPublished' AND seq < ? ORDER BY seq DESC LIMIT 1`, opened.seq)
      const own = `day = ? AND seq >= ? AND subject IN ('hall', 'setup') ORDER BY seq`
      return setup.concat(readFacts(own, day, opened.seq))
    },

    /** The day opened last, if any ever was. */
    lastDay: (): BusinessDay | undefined =>
      db.statement(`SELECT day FROM event_log WHERE type = 'DayOpened' ORDER BY seq DESC LIMIT 1`).pluck().get() as
        BusinessDay | undefined,

    /** The setup of one version. */
    setupOf: (version: number): Setup | undefined => {
      const [fact] = readFacts(`type = 'SetupPublished' AND json_extract(body, '$.version') = ?`, version)
      return fact?.type === 'SetupPublished' ? fact.setup : undefined
    },

    /** The setup published last, for a hall that never opened a day. */
    lastSetup: (): Recorded[] => readFacts(`type = 'SetupPublished' ORDER BY seq DESC LIMIT 1`),

    /** Everything of one story, in order. */
    factsOf: (subject: StorySubject): AnyRecorded[] =>
      readFacts<Fact>(`subject = ? AND ${ofStories} ORDER BY seq`, subject),

    /** Stories whose subject begins so, in order of their subjects. */
    storiesFrom: (prefix: StorySubject): StorySubject[] =>
      db
        .statement(
          `SELECT DISTINCT subject FROM event_log
           WHERE ${ofStories} AND subject >= ? AND subject < ? ORDER BY subject`,
        )
        .pluck()
        .all(prefix, `${prefix}\u{10FFFF}`) as StorySubject[],

    /** Stories one action wrote to, each with the action that wrote to it last; that values were kept changes no story. */
    touchedBy: (action: number): { subject: StorySubject; lastAction: number }[] =>
      db
        .statement(
          `SELECT subject, max(action) AS lastAction FROM event_log
           WHERE type <> 'PersonalKept' AND ${ofStories} AND subject IN
             (SELECT subject FROM event_log WHERE seq >= ? AND action = ? AND ${ofStories})
           GROUP BY subject`,
        )
        .all(action, action) as { subject: StorySubject; lastAction: number }[],

    /** Rows of one story with their seals. */
    rowsOfStory: (subject: string): Sealed[] =>
      db.statement(`SELECT * FROM event_log WHERE subject = ? AND ${ofStories} ORDER BY seq`).all(subject) as Sealed[],

    /** Facts of one ticket with their seals, for those who open a figure. */
    rowsOfTicket: (day: string, ticket: string): Sealed[] =>
      db
        .statement(
          `SELECT * FROM event_log WHERE day = ? AND (json_extract(body, '$.ticket') = ?
             OR (type = 'ActionUndone' AND json_extract(body, '$.undoes') IN
               (SELECT action FROM event_log WHERE day = ? AND json_extract(body, '$.ticket') = ?)))
           ORDER BY seq`,
        )
        .all(day, ticket, day, ticket) as Sealed[],
  }
}
