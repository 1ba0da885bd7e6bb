/** A hall on a real disk with a clock that stands where it is put: what the tests of the server begin with. */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Command, type Wish } from '#shared/domain/decide.ts'
import type { Actor } from '#shared/domain/words.ts'
import { openKeeper, type Keeper } from '../../server/keeper.ts'
import { openDatabase, type Database } from '../../server/log/database.ts'
import { silentLogger } from '../../server/logger.ts'
import { keepProblems } from '../../server/problems.ts'
import { townshipPeople, townshipSetup } from '../../server/templates/township.ts'

/** Monday 23 November 2026, 09:00 in Shanghai. */
export const monday = Date.UTC(2026, 10, 23, 1, 0)
export const minute = 60_000

export const admin: Actor = { role: 'admin', id: 'wu-gang' }
export const clerk: Actor = { role: 'clerk', id: 'zhang-min' }
export const otherClerk: Actor = { role: 'clerk', id: 'li-qiang' }
export const supervisor: Actor = { role: 'supervisor', id: 'zhou-jie' }
export const kiosk: Actor = { role: 'kiosk', id: 'kiosk-1' }
export const citizen = (ticket: string): Actor => ({ role: 'citizen', id: ticket, ticket })

/** A clock that only moves when told. */
export const handClock = (start = monday) => {
  let now = start
  return {
    now: () => now,
    every: () => () => {},
    pass: (ms: number) => void (now += ms),
    set: (at: number) => void (now = at),
  }
}

export type HallOnDisk = {
  readonly folder: string
  readonly clock: ReturnType<typeof handClock>
  readonly problems: ReturnType<typeof keepProblems>
  db: Database
  keeper: Keeper
  readonly say: (by: Actor, command: Wish, id?: string) => ReturnType<Keeper['wish']>
  /** Closes everything and opens it again from the disk. */
  readonly restart: () => void
  readonly end: () => void
}

let running = 0

/** A hall in a folder of its own, set up as the township template unless `empty`. */
export const hallOnDisk = async ({ empty = false } = {}): Promise<HallOnDisk> => {
  const folder = mkdtempSync(join(tmpdir(), 'paihao-'))
  const clock = handClock()
  const problems = keepProblems(clock.now)
  const open = () => {
    const db = openDatabase(join(folder, 'hall.db'))
    return { db, keeper: openKeeper({ db, clock, problems, logger: silentLogger() }) }
  }
  const hall: HallOnDisk = {
    folder,
    clock,
    problems,
    ...open(),
    say: (by, command, id = `wish-${++running}`) => hall.keeper.wish({ id, command: Command.parse(command), by }),
    restart: () => {
      hall.keeper.close()
      hall.db.close()
      Object.assign(hall, open())
    },
    end: () => {
      hall.keeper.close()
      hall.db.close()
      rmSync(folder, { recursive: true, force: true })
    },
  }
  if (!empty) {
    const setup = townshipSetup({ hallName: '清河镇便民服务中心', people: townshipPeople, demo: true })
    const reply = await hall.say(admin, { type: 'publishSetup', setup: setup as never, basedOn: 0 })
    if (!reply.ok) throw new Error(`the template was refused: ${JSON.stringify(reply)}`)
    hall.keeper.tick()
  }
  return hall
}
