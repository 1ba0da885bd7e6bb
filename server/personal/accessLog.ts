/** Who kept, read or erased somebody's values, when and what for; never what they were (个人信息保护法 art. 51). */
import type { PersonalPurpose, PersonalSubject } from '#shared/domain/personal.ts'
import type { Actor } from '#shared/domain/words.ts'
import type { Database } from '../log/database.ts'

export type Access = {
  readonly seq: number
  /** ms since 1970. */
  readonly at: number
  readonly role: string
  readonly id: string
  readonly subject: string
  readonly what: 'kept' | 'read' | 'erased'
  /** Of a look its purpose, of an erasure its reason, else `-`. */
  readonly purpose: string
}

const insert = `INSERT INTO personal_access (at, actor_role, actor_id, subject, what, purpose) VALUES (?, ?, ?, ?, ?, ?)`
const columns = 'seq, at, actor_role AS role, actor_id AS id, subject, what, purpose'
const mostRows = 500

export const accessLog = (db: Database) => ({
  note: (
    at: number,
    by: Actor,
    subject: PersonalSubject,
    what: Access['what'],
    purpose: PersonalPurpose | string = '-',
  ): void => void db.statement(insert).run(at, by.role, by.id, subject, what, purpose),

  /** The newest 500, of one story or of all. */
  rows: (subject?: PersonalSubject): readonly Access[] => {
    const of = subject === undefined ? '' : 'WHERE subject = ?'
    return db
      .statement(`SELECT ${columns} FROM personal_access ${of} ORDER BY seq DESC LIMIT ${mostRows}`)
      .all(...(subject === undefined ? [] : [subject])) as Access[]
  },
})
