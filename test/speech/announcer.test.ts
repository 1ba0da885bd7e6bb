/** The voice of a zone: every call once, in order, never two at a time, never an old one, whatever breaks. */
import { describe, expect, test } from 'vitest'
import type { Announcement } from '../../display-board/voice/announcer.ts'
import { isQuiet, sayings } from '../../display-board/voice/cadence.ts'
import { callSentence } from '#shared/speech/callSentence.ts'
import { callOf, pocket, simulatedHall } from './simulatedHall.ts'

const textOf = (call: Announcement): string => callSentence(call).text

describe('one call', () => {
  test('a fresh call is chimed once and said twice, with a pause of 0.8 s', () => {
    const hall = simulatedHall()
    const announcer = hall.announcer()
    announcer.update([callOf(1, hall.now())])
    expect(announcer.report()).toMatchObject({ state: 'speaking', current: { id: 1 } })
    hall.run(20_000)
    expect(hall.played.map((p) => [p.text, p.chime])).toEqual([
      ['请 A零零一\uff0c到二号窗口办理', true],
      ['请 A零零一\uff0c到二号窗口办理', false],
    ])
    expect((hall.played[1]?.from ?? 0) - (hall.played[0]?.to ?? 0)).toBe(800)
    expect(announcer.report()).toMatchObject({ state: 'ready', current: null, waiting: 0, unheard: 0 })
    expect(announcer.report().lastSpokenAt).toBe(hall.played[1]?.to)
  })

  test('a citizen who chose English hears English first; the hall hears Chinese when there is time', () => {
    const hall = simulatedHall()
    hall.announcer().update([callOf(1, hall.now(), 'en')])
    hall.run(20_000)
    expect(hall.played.map((p) => p.text)).toEqual([
      'Ticket A zero zero one, please go to window two',
      '请 A零零一\uff0c到二号窗口办理',
    ])
  })

  test('the text to show is the text that is played', () => {
    const hall = simulatedHall()
    const announcer = hall.announcer({ yi: 'yao', alsoEnglish: true })
    const shown = new Set<string>()
    announcer.subscribe(() => shown.add(announcer.report().current?.text ?? ''))
    announcer.update([callOf(1, hall.now()), callOf(2, hall.now(), 'en')])
    hall.run(60_000)
    expect([...shown].filter((text) => text !== '')).toEqual([...new Set(hall.played.map((p) => p.text))])
  })

  test('a recall is a call of its own', () => {
    const hall = simulatedHall()
    const announcer = hall.announcer()
    const first = callOf(1, hall.now())
    announcer.update([first])
    hall.run(30_000)
    announcer.update([first, { ...first, id: 2, attempt: 2, at: hall.now() }])
    hall.run(30_000)
    expect(hall.played.filter((p) => p.chime).length).toBe(2)
  })
})

describe('calls that are over', () => {
  test('one withdrawn before its turn is not spoken', () => {
    const hall = simulatedHall()
    const announcer = hall.announcer()
    const [a, b, c] = [callOf(1, hall.now()), callOf(2, hall.now()), callOf(3, hall.now())]
    announcer.update([a, b, c])
    hall.run(1_000)
    announcer.update([a, c])
    hall.run(60_000)
    expect(new Set(hall.played.map((p) => p.text))).toEqual(new Set([textOf(a), textOf(c)]))
  })

  test('one whose citizen came while it was said ends its sentence and is not repeated', () => {
    const hall = simulatedHall()
    const announcer = hall.announcer()
    announcer.update([callOf(1, hall.now())])
    hall.run(2_000)
    announcer.update([])
    hall.run(60_000)
    expect(hall.played.length).toBe(1)
    expect((hall.played[0]?.to ?? 0) - (hall.played[0]?.from ?? 0)).toBeGreaterThan(3_000)
  })

  test('a board that loads or reconnects says nothing older than 20 s', () => {
    const hall = simulatedHall()
    const announcer = hall.announcer()
    announcer.update([callOf(1, hall.now() - 300_000), callOf(2, hall.now() - 20_001), callOf(3, hall.now() - 5_000)])
    hall.run(60_000)
    expect(new Set(hall.played.map((p) => p.text))).toEqual(new Set([textOf(callOf(3, 0))]))
    expect(announcer.report().unheard).toBe(0)
  })

  test('a page that reloads in the middle of a call does not begin again', () => {
    const hall = simulatedHall()
    const memory = pocket()
    const calls = [callOf(1, hall.now()), callOf(2, hall.now())]
    const before = hall.announcer({}, memory)
    before.update(calls)
    hall.run(1_500)
    before.stop()
    const afterwards = hall.announcer({}, memory)
    afterwards.update(calls)
    hall.run(60_000)
    expect(hall.played.filter((p) => p.text === textOf(callOf(1, 0))).length).toBe(1)
    expect(hall.played.filter((p) => p.text === textOf(callOf(2, 0)) && p.chime).length).toBe(1)
  })

  test('memory stays small over months and damaged memory is no memory', () => {
    const hall = simulatedHall()
    let kept = '{"broken"'
    const announcer = hall.announcer({}, { read: () => kept, write: (text) => void (kept = text) })
    for (let n = 1; n <= 2_000; n++) {
      announcer.update([callOf(n, hall.now())])
      hall.run(12_000)
    }
    expect(hall.played.filter((p) => p.chime).length).toBe(2_000)
    expect(kept.length).toBeLessThan(2_000)
    expect(hall.timers()).toBeLessThan(3)
  })
})

describe('when the sound is away', () => {
  test('blocked until someone touches the screen, then only what is still young', () => {
    const hall = simulatedHall()
    hall.setReadiness('blocked')
    const announcer = hall.announcer()
    announcer.update([callOf(1, hall.now())])
    expect(announcer.report()).toMatchObject({ state: 'blocked', waiting: 1 })
    hall.run(60_000)
    announcer.update([callOf(1, hall.now() - 60_000), callOf(2, hall.now() - 2_000)])
    hall.setReadiness('running')
    hall.run(30_000)
    expect(hall.played.map((p) => p.text)).toEqual([textOf(callOf(2, 0)), textOf(callOf(2, 0))])
  })

  test('a sentence that hangs is given up after its length and 3 s; the next is at most 3 s late', () => {
    const started = (fault: boolean): number => {
      const hall = simulatedHall((nth) => (fault && nth === 0 ? 'hang' : 'none'))
      const announcer = hall.announcer()
      announcer.update([callOf(1, hall.now()), callOf(2, hall.now())])
      hall.run(90_000)
      expect(hall.resets()).toBe(fault ? 1 : 0)
      expect(announcer.report().state).toBe('ready')
      return hall.played.find((p) => p.text === textOf(callOf(2, 0)))?.from ?? Infinity
    }
    const late = started(true) - started(false)
    expect(late).toBeGreaterThan(0)
    expect(late).toBeLessThanOrEqual(3_000)
  })

  test('a loudspeaker that always fails is reported, and calls do not pile up behind it', () => {
    for (const fault of ['hang', 'throw'] as const) {
      const hall = simulatedHall(() => fault)
      const announcer = hall.announcer()
      for (let n = 1; n <= 40; n++) {
        announcer.update([callOf(n, hall.now())])
        hall.run(10_000)
      }
      expect(announcer.report()).toMatchObject({ state: 'failed', waiting: 0 })
    }
  })

  test('a ticket that can not be read does not silence the others', () => {
    const hall = simulatedHall()
    const announcer = hall.announcer()
    announcer.update([{ ...callOf(1, hall.now()), ticket: '?' }, callOf(2, hall.now())])
    hall.run(30_000)
    expect(new Set(hall.played.map((p) => p.text))).toEqual(new Set([textOf(callOf(2, 0))]))
  })

  test('muted, or in quiet hours, calls are dealt with in silence and not made up for afterwards', () => {
    const hall = simulatedHall()
    const announcer = hall.announcer({ quietHours: [{ from: '08:30', to: '09:30' }] })
    announcer.update([callOf(1, hall.now())])
    expect(announcer.report()).toMatchObject({ quiet: true, waiting: 0 })
    announcer.set({ quietHours: [], muted: true })
    announcer.update([callOf(1, hall.now()), callOf(2, hall.now())])
    announcer.set({ muted: false })
    hall.run(30_000)
    expect(hall.played).toEqual([])
    announcer.update([callOf(3, hall.now())])
    hall.run(30_000)
    expect(hall.played.length).toBe(2)
  })

  test('the sound test chimes when idle and is refused while a call is said', () => {
    const hall = simulatedHall()
    const announcer = hall.announcer()
    expect(announcer.test()).toBe(true)
    expect(announcer.test()).toBe(false)
    hall.run(5_000)
    expect(hall.played).toMatchObject([{ text: '', chime: true }])
    hall.setReadiness('blocked')
    expect(announcer.test()).toBe(false)
  })
})

describe('cadence', () => {
  test.each([
    [0, 'zh-CN', false, ['zh-CN'], ['zh-CN']],
    [8_000, 'zh-CN', true, ['zh-CN', 'en'], ['zh-CN']],
    [8_001, 'zh-CN', false, ['zh-CN'], []],
    [15_000, 'zh-CN', true, ['zh-CN', 'en'], []],
    [0, 'en', false, ['en'], ['zh-CN']],
    [15_000, 'en', true, ['en'], []],
  ] as const)('%i ms old, %s, also English %s', (age, language, also, sure, courtesy) => {
    expect(sayings(age, language, also)).toEqual({ sure, courtesy })
  })
  test('the repetition is left out when somebody else would wait too long for it', () => {
    const hall = simulatedHall()
    hall.announcer().update([callOf(1, hall.now()), callOf(2, hall.now())])
    hall.run(30_000)
    const [one, two] = [textOf(callOf(1, 0)), textOf(callOf(2, 0))]
    expect(hall.played.map((p) => p.text)).toEqual([one, two, two])
  })
  test('quiet hours end at their end and may run over midnight', () => {
    expect(isQuiet(12 * 60, [{ from: '12:00', to: '14:00' }])).toBe(true)
    expect(isQuiet(14 * 60, [{ from: '12:00', to: '14:00' }])).toBe(false)
    expect(isQuiet(30, [{ from: '22:00', to: '06:00' }])).toBe(true)
    expect(isQuiet(720, [{ from: '22:00', to: '06:00' }])).toBe(false)
  })
})
