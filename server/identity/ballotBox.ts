/**
 * Anonymous ballots. Who gives one becomes a code: an HMAC over round, whom it is about, side and person, with a secret
 * that this round alone has. The same person gets the same code, so nobody gives a ballot twice; the log has the code and
 * nobody's name. The secret is burnt when the round closes: from then on nothing in this machine leads from a code back to
 * a person, and a copy of the data made while the round was open is all that still could.
 */
import { createHmac, randomBytes } from 'node:crypto'
import type { StorySubject } from '#shared/domain/subject.ts'
import type { Database } from '../log/database.ts'

const prefix = 'ballot '
export type BallotBox = ReturnType<typeof ballotBox>

export const ballotBox = (db: Database) => {
  const find = (story: StorySubject): Buffer | undefined =>
    db.statement('SELECT value FROM secrets WHERE name = ?').pluck().get(`${prefix}${story}`) as Buffer | undefined
  const secretOf = (story: StorySubject): Buffer => {
    const known = find(story)
    if (known) return known
    const fresh = randomBytes(32)
    db.statement('INSERT INTO secrets (name, value) VALUES (?, ?)').run(`${prefix}${story}`, fresh)
    return fresh
  }
  return {
    /** The code of one paper: 132 bits. `about` and `side` are empty where everybody has one paper. */
    codeOf: (story: StorySubject, about: string, side: string, staff: string): string =>
      createHmac('sha256', secretOf(story))
        .update(`${story}|${about}|${side}|${staff}`)
        .digest('base64url')
        .slice(0, 22),
    /** Stories whose secret is still there. */
    kept: (): StorySubject[] =>
      (
        db.statement("SELECT name FROM secrets WHERE name >= 'ballot ' AND name < 'ballot!'").pluck().all() as string[]
      ).map((name) => name.slice(prefix.length) as StorySubject),
    /** The round is over: its codes lead nowhere any more. */
    burn: (story: StorySubject): void =>
      void db.statement('DELETE FROM secrets WHERE name = ?').run(`${prefix}${story}`),
  }
}
