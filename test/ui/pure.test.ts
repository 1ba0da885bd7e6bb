/** The kit's and the citizens' screens' small pure parts: clocks, sizes, turns, answers, words. */
import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { catalogue } from '#shared/i18n/catalogue.ts'
import { ratingTags } from '#shared/i18n/ratingTags.ts'
import { watchKey } from '#shared/protocol/watchKey.ts'
import { phoneOrigin } from '#shared/ui/aboutHall.ts'
import { lineStatus } from '#shared/ui/line.ts'
import { createServerClock } from '#shared/ui/serverClock.ts'
import { sayRange } from '#shared/ui/WaitRange.tsx'
import { elapsed, minutesUp, sayRefusal } from '#shared/ui/words.tsx'
import { fromAddress, pxPerMm } from '../../kiosk/millimetres.ts'
import { type Asked, idle, type State, step, type Step } from '../../kiosk/rating/answer.ts'
import { isUntouched, newTurn, step as stepTurn } from '../../kiosk/take/turn.ts'

describe('the hall’s clock', () => {
  test('believes the message that travelled fastest', () => {
    let local = 0
    const clock = createServerClock(() => local)
    for (const [arrives, painted] of [
      [100, 5_000],
      [200, 5_190],
      [300, 5_250],
    ] as const) {
      local = arrives
      clock.note(painted)
    }
    // The second was only 10 ms late at most: the hall is at least 4 990 ms ahead.
    local = 1_000
    expect(clock.now()).toBe(5_990)
  })
  test('follows a hall whose clock was set back', () => {
    const clock = createServerClock(() => 0)
    clock.note(60_000)
    for (let i = 0; i < 12; i++) clock.note(1_000)
    expect(clock.now()).toBe(1_000)
  })
})

test.each([
  [0, false, 'connecting'],
  [30_000, false, 'connecting'],
  [30_001, false, 'lost'],
  [0, true, 'live'],
  [10_000, true, 'live'],
  [10_001, true, 'late'],
  [30_000, true, 'late'],
  [30_001, true, 'lost'],
] as const)('silent for %d ms (heard before: %s) is %s', (ms, heard, status) =>
  expect(lineStatus(ms, heard)).toBe(status),
)

test('a phone is never sent to "this very machine" when the hall knows a better address', () => {
  const at = (url: string) => phoneOrigin(new URL(url), { publicUrl: 'http://192.168.1.8:7070' })
  expect(at('http://localhost:7070/kiosk/')).toBe('http://192.168.1.8:7070')
  expect(at('http://127.0.0.1:7070/kiosk/')).toBe('http://192.168.1.8:7070')
  expect(at('http://paihao.local/kiosk/')).toBe('http://paihao.local')
  expect(phoneOrigin(new URL('http://localhost:7070/'), {})).toBe('http://localhost:7070')
})

test('a picture has one name, whatever the order of its parameters', () => {
  expect(watchKey({ view: 'services', params: {} })).toBe('services')
  expect(watchKey({ view: 'sign', params: { window: 'w3' } })).toBe('sign?window=w3')
  expect(watchKey({ view: 'board', params: { b: '2', a: '1' } })).toBe(
    watchKey({ view: 'board', params: { a: '1', b: '2' } }),
  )
})

describe('millimetres', () => {
  test.each([
    [1_080, 1_920],
    [1_920, 1_080],
    [540, 960],
    [2_160, 3_840],
  ])('%d × %d pixels on 21.5 inches are 267.7 mm wide or high', (w, h) => {
    expect(Math.min(w, h) / pxPerMm({ width: w, height: h }, 21.5)).toBeCloseTo(267.7, 1)
  })
  test('an address out of bounds is not believed', () => {
    expect(fromAddress('?inch=32', 'inch', [5, 120], 21.5)).toBe(32)
    for (const search of ['', '?inch=', '?inch=0', '?inch=big', '?inch=-3', '?inch=1e9'])
      expect(fromAddress(search, 'inch', [5, 120], 21.5)).toBe(21.5)
  })
})

describe('how long it takes, in words', () => {
  const zh = catalogue['zh-CN']
  const say = (from: number, to: number) => sayRange(zh, { can: true, fromMs: from * 60_000, toMs: to * 60_000 })
  test('is a range, one figure, or now', () => {
    expect(say(5, 15)).toBe('约 5–15 分钟')
    expect(say(0, 4)).toBe('约 4 分钟')
    expect(say(4, 4)).toBe('约 4 分钟')
    expect(say(0, 0)).toBe('现在就到您')
  })
  test('or an honest reason why not', () =>
    expect(sayRange(zh, { can: false, why: 'no-window-open' })).toBe('暂无窗口办理'))
  test('minutes are rounded up, and time runs in two digits', () => {
    expect([minutesUp(0), minutesUp(1), minutesUp(60_000), minutesUp(60_001), minutesUp(-5)]).toEqual([0, 1, 1, 2, 0])
    expect([elapsed(0), elapsed(252_000), elapsed(3_852_000), elapsed(-1)]).toEqual([
      '00:00',
      '04:12',
      '1:04:12',
      '00:00',
    ])
  })
  test('a no may name the seconds left', () =>
    expect(sayRefusal(zh, { ok: false, refusal: 'too-soon-to-miss', detail: { seconds: 12 } })).toContain('12 秒'))
})

describe('one person’s turn at the kiosk', () => {
  test('leaves nothing for the next one', () => {
    let turn = stepTurn(newTurn, { do: 'choose-priority', priority: 'veteran' })
    turn = stepTurn(turn, { do: 'large', on: true })
    turn = stepTurn(turn, { do: 'lowered', on: true })
    turn = stepTurn(turn, { do: 'go', page: { is: 'come-back' } })
    expect(isUntouched(turn)).toBe(false)
    const next = stepTurn(turn, { do: 'leave' })
    expect(next).toEqual({ ...newTurn, person: 1 })
    expect(isUntouched(next)).toBe(true)
  })
})

describe('one answer on the tablet', () => {
  const asked: Asked = { ticket: 'A012', token: 'secret', language: 'zh-CN' }
  const run = (...acts: Step[]): State => acts.reduce(step, idle)
  const ask: Step = { do: 'asked', asked }

  test('nothing is chosen until a face is touched; silence is no rating', () => {
    expect(run(ask).answer).toEqual({ is: 'asking', asked })
    expect(run(ask, { do: 'send' }).answer.is).toBe('asking')
    expect(run(ask, { do: 'close' }, ask).answer.is).toBe('idle')
  })
  test('the choice can be changed before it is sent, and not after', () => {
    expect(run(ask, { do: 'choose', grade: 1 }, { do: 'change' }, { do: 'choose', grade: 4 }).answer).toMatchObject({
      is: 'chosen',
      grade: 4,
      tags: [],
    })
    expect(run(ask, { do: 'choose', grade: 1 }, { do: 'send' }, { do: 'change' }).answer.is).toBe('sending')
  })
  test('at most six words, taken back by a second touch', () => {
    const tags = ['a', 'b', 'c', 'd', 'e', 'f', 'g'].map((tag): Step => ({ do: 'tag', tag, atMost: 6 }))
    const full = run(ask, { do: 'choose', grade: 5 }, ...tags)
    expect(full.answer).toMatchObject({ tags: ['a', 'b', 'c', 'd', 'e', 'f'] })
    expect(step(full, { do: 'tag', tag: 'a', atMost: 6 }).answer).toMatchObject({ tags: ['b', 'c', 'd', 'e', 'f'] })
  })
  test('the next call closes the question, but not a choice already made', () => {
    expect(run(ask, { do: 'asked', asked: undefined }).answer.is).toBe('idle')
    const chosen = run(ask, { do: 'choose', grade: 2 }, { do: 'asked', asked: undefined })
    expect(chosen.answer).toMatchObject({ is: 'chosen', grade: 2 })
    expect(step(step(chosen, { do: 'send' }), { do: 'sent' }).answer.is).toBe('thanked')
  })
  test('a visit is asked about once; another one anew', () => {
    const other: Asked = { ...asked, ticket: 'B007' }
    const rated = run(ask, { do: 'choose', grade: 5 }, { do: 'send' }, { do: 'sent' })
    expect(step(rated, ask).answer.is).toBe('thanked')
    expect(step(rated, { do: 'asked', asked: other }).answer).toEqual({ is: 'asking', asked: other })
  })
})

describe('words', () => {
  test('the option list keeps its official codes: eight for each grade, each once', () => {
    const ids = [1, 2, 3, 4, 5].flatMap((grade) => ratingTags[grade]!.map((tag) => tag.id))
    expect(ids.length).toBe(40)
    expect(new Set(ids).size).toBe(40)
    for (const grade of [1, 2, 3, 4, 5]) for (const tag of ratingTags[grade]!) expect(tag.id[0]).toBe(String(grade))
  })

  const folder = new URL('../../shared/i18n/zh-CN/', import.meta.url)
  test.each(readdirSync(folder))('%s is punctuated as Chinese: full-width marks beside Chinese characters', (file) => {
    const lines = readFileSync(new URL(file, folder), 'utf8').split('\n')
    const wrong = lines.flatMap((line, i) =>
      /[\u4e00-\u9fff][,;:!?]|[,;!?][\u4e00-\u9fff]/.test(line) ? [`${i + 1}: ${line.trim()}`] : [],
    )
    expect(wrong).toEqual([])
  })
})
