/** The desk's keys and the search, without a browser: what each key may do, when, and why not. */
import { describe, expect, it } from 'vitest'
import { actionOf, deskActions, keys, type ActionName, type Desk } from '../../window-terminal/desk/actions.ts'
import { noteTrouble } from '../../window-terminal/desk/questions/note.ts'
import { findTickets } from '../../window-terminal/desk/questions/findTickets.ts'
import {
  deskCalled,
  deskClosed,
  deskEmpty,
  deskHeld,
  deskIdle,
  deskPaused,
  deskRecalled,
  deskServing,
} from '../gallery/deskPictures.ts'
import { galleryNow } from '../gallery/fakeHall.ts'

const allowed = (desk: Desk, connected = true, now = galleryNow): string =>
  deskActions(desk, now, connected)
    .filter(({ whyNot }) => whyNot === null)
    .map(({ name }) => name)
    .sort()
    .join(' ')
const why = (desk: Desk, name: ActionName, connected = true, now = galleryNow) =>
  deskActions(desk, now, connected).find((action) => action.name === name)?.whyNot
const leads = (desk: Desk) =>
  deskActions(desk, galleryNow, true).flatMap(({ name, leads: lead }) => (lead ? [name] : []))

describe('the keys of the desk', () => {
  it('offer what the moment allows', () => {
    expect(allowed(deskIdle)).toBe('call contact find help issue matter next notice pause services')
    expect(allowed(deskEmpty)).toBe('call contact find help issue matter notice pause services')
    expect(allowed(deskCalled)).toBe(
      'call contact find help issue matter next pause recall services start transfer undo',
    )
    expect(allowed(deskServing)).toBe(
      'call contact find finish help hold issue matter next notice pause services transfer',
    )
    expect(allowed(deskPaused)).toBe('call contact help issue matter notice pause services')
    expect(allowed(deskClosed)).toBe('call contact help matter')
  })

  it('lead to one next step', () => {
    expect(leads(deskIdle)).toEqual(['next'])
    expect(leads(deskEmpty)).toEqual([])
    expect(leads(deskCalled)).toEqual(['start'])
    expect(leads(deskServing)).toEqual(['finish'])
    expect(leads(deskPaused)).toEqual(['pause'])
  })

  it('never call while the line is lost; only finishing and pausing wait for it', () => {
    expect(allowed(deskServing, false)).toBe('finish help pause')
    expect(why(deskIdle, 'next', false)).toBe('offline')
  })

  it('let a ticket be missed only from the instant the hall names', () => {
    const from = deskCalled.current?.mayMissAt ?? 0
    expect(why(deskCalled, 'missed', true, from - 1)).toBe('too-soon')
    expect(why(deskCalled, 'missed', true, from)).toBeNull()
    expect(why(deskRecalled, 'missed')).toBeNull()
  })

  it('take back until the time is up', () => {
    const until = deskCalled.undo?.until ?? 0
    expect(why(deskCalled, 'undo', true, until - 1)).toBeNull()
    expect(why(deskCalled, 'undo', true, until)).toBe('nothing-to-undo')
  })

  it('are each one key, mirrored on the numeric keypad, and no two the same', () => {
    const press = (key: string, code: string, rest = {}) =>
      actionOf({ key, code, ctrlKey: false, altKey: false, metaKey: false, ...rest })
    for (const [name, { key, pad }] of Object.entries(keys)) {
      if (pad) expect(press('', pad)).toBe(name)
      if (name !== 'issue') expect(press(key, key)).toBe(name)
    }
    expect(press('i', 'KeyI', { ctrlKey: true })).toBe('issue')
    expect(press('i', 'KeyI')).toBeUndefined()
    expect(press('F8', 'F8', { ctrlKey: true })).toBeUndefined()
    expect(press('F8', 'F8', { altKey: true })).toBeUndefined()
  })
})

describe('finding a ticket', () => {
  const found = (typed: string) => findTickets(deskHeld, typed).map(({ ticket, where }) => `${ticket} ${where}`)
  it('needs no letter and no zeros', () => {
    expect(found('13')).toEqual(['A013 line'])
    expect(found('a13')).toEqual(['A013 line'])
    expect(found('A013')).toEqual(['A013 line'])
  })
  it('shows who is held first, then who missed, then the line', () => {
    expect(found('').slice(0, 5)).toEqual(['A010 held', 'B003 held', 'A009 missed', 'B004 missed', 'B007 line'])
    expect(found('b').every((row) => row.startsWith('B'))).toBe(true)
  })
  it('finds nothing for what is no number', () => {
    expect(found('王')).toEqual([])
    expect(found('Z1')).toEqual([])
  })
})

it('a note with a long number is stopped before it reaches a log that cannot forget', () => {
  expect(noteTrouble('缺单位盖章')).toBe(false)
  expect(noteTrouble('电话 13800138000')).toBe(true)
  expect(noteTrouble('长'.repeat(101))).toBe(true)
})
