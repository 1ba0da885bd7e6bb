/** The floor's troubles: the machine's own, lines nobody serves, visits that take very long. */
import { expect, it } from 'vitest'
import { screenName } from '../../window-terminal/floor/screenName.ts'
import { troublesOf } from '../../window-terminal/floor/troubles.ts'
import { floorBusy, floorCalm, floorClosed } from '../gallery/floorPictures.ts'

it('names each trouble once and nothing when all is well', () => {
  expect(troublesOf(floorBusy).map(({ id }) => id)).toEqual(['p1', 'p2', 'queue-marriage', 'forgotten-w5'])
  expect(troublesOf(floorCalm)).toEqual([])
})

it('asks for no window once the day is over', () => {
  const closed = { ...floorClosed, queues: floorBusy.queues }
  expect(troublesOf(closed)).toEqual([])
})

it('calls a screen by the place it hangs at, not by an id nobody ever saw', () => {
  const roles = { sign: '窗口屏', board: '综合屏' }
  const places = new Map([
    ['w3', '3 号窗口'],
    ['left', '西区'],
  ])
  const named = ['sign w3', 'board left', 'board 37b1', '门口取号机'].map((name) => screenName(name, roles, places))
  expect(named).toEqual(['窗口屏 3 号窗口', '综合屏 西区', '综合屏 37b1', '门口取号机'])
})
