/** A picture reaches everybody who watches it, the newest last, however many they are. */
import { expect, test } from 'vitest'
import type { Picture } from '#shared/protocol/messages.ts'
import { openSlices } from '../../server/gate/slices.ts'

const begin = () => {
  const sent: [string, number][] = []
  const turns: (() => void)[] = []
  const slices = openSlices(
    (room, picture) => void sent.push([room, picture.seq]),
    (work) => void turns.push(work),
  )
  const turn = (): void => turns.splice(0).forEach((work) => work())
  return { sent, slices, turn, turns }
}
const picture = (seq: number) => ({ key: 'board', seq }) as Picture

test('a thousand watchers are sent to in turns, a few at a time', () => {
  const { sent, slices, turn, turns } = begin()
  const rooms = new Set(Array.from({ length: 1000 }, () => slices.enter('board')))
  slices.send(picture(1))
  expect(sent).toHaveLength(1)
  while (turns.length > 0) turn()
  expect(new Set(sent.map(([room]) => room))).toEqual(rooms)
  expect(sent).toHaveLength(rooms.size)
})

test('a newer picture overtakes: nobody gets the older one after it, everybody gets the newer', () => {
  const { sent, slices, turn, turns } = begin()
  const rooms = new Set(Array.from({ length: 1000 }, () => slices.enter('board')))
  slices.send(picture(1))
  turn()
  slices.send(picture(2))
  while (turns.length > 0) turn()
  for (const room of rooms) {
    const seen = sent.filter(([to]) => to === room).map(([, seq]) => seq)
    expect(seen[seen.length - 1]).toBe(2)
    expect(seen).toEqual([...seen].sort())
  }
})

test('pictures that follow each other faster than they can be sent still reach everybody', () => {
  const { sent, slices, turn, turns } = begin()
  const rooms = new Set(Array.from({ length: 500 }, () => slices.enter('board')))
  for (let seq = 1; seq <= 20; seq++) {
    slices.send(picture(seq))
    turn()
  }
  expect(new Set(sent.map(([room]) => room)), 'nobody waits for the flow to end').toEqual(rooms)
  while (turns.length > 0) turn()
  for (const room of rooms) {
    const seen = sent.filter(([to]) => to === room).map(([, seq]) => seq)
    expect(seen).toEqual([...seen].sort((a, b) => a - b))
    expect(seen[seen.length - 1]).toBe(20)
  }
})

test('places left are taken again, and nothing is sent to nobody', () => {
  const { sent, slices } = begin()
  const room = slices.enter('board')
  slices.leave('board', room)
  slices.send(picture(1))
  expect(sent).toEqual([])
  expect(slices.enter('board')).toBe(room)
  slices.send(picture(2))
  expect(sent).toEqual([[room, 2]])
})
