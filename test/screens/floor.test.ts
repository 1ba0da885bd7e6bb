/** The floor's troubles: the machine's own, lines nobody serves, visits that take very long. */
import { expect, it } from 'vitest'
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
