/** The desk's hands: one wish at a time, pressed twice counts once, and what the hall answered in words. */
import { useCallback, useEffect, useMemo, useRef, useState } from 'react'
import type { Reply } from '#shared/protocol/messages.ts'
import { randomId } from '#shared/ui/randomId.ts'
import { useLine, useServerNow, useWish } from '#shared/ui/useHall.tsx'
import { sayRefusal, useWords } from '#shared/ui/words.tsx'
import type { Wish } from '#shared/ui/wishes.ts'
import { type ActionName, type Desk, type DeskAction, deskActions } from './actions.ts'

export type Question =
  | 'finish'
  | 'transfer'
  | 'hold'
  | 'pause'
  | 'notice'
  | 'matter'
  | 'contact'
  | 'call'
  | 'find'
  | 'services'
  | 'issue'
  | 'leave'
  | 'help'
  | 'forgotten'
/** What is being asked just now; `why` asks for the reason of calling `ticket` out of turn, `chain` who held it. */
export type Asking =
  | { readonly ask: Question }
  | { readonly ask: 'why' | 'chain'; readonly ticket: string }
  | { readonly ask: 'openContact'; readonly contact: string }
export type Said = { readonly tone: 'go' | 'look'; readonly sentence: string }

export type DeskHands = {
  readonly now: number
  readonly connected: boolean
  readonly actions: readonly DeskAction[]
  readonly busy: boolean
  /** Wishes that still have no answer because the line is down. */
  readonly unsent: number
  readonly said: Said | undefined
  readonly say: (said: Said | undefined) => void
  readonly asking: Asking | undefined
  readonly ask: (asking: Asking | undefined) => void
  readonly act: (name: ActionName) => void
  /** A refusal is put into words here; the answer tells only whether it went well. */
  readonly send: (wish: Wish, thanks?: string) => Promise<Extract<Reply, { ok: true }> | undefined>
}

/** The same verb again so soon is the same press, whatever the hand did. */
const samePressMs = 1_500
/** Finishing and pausing wait for the line, however long; they hurt nobody when they come late. */
const patient = (wish: Wish): boolean => wish.type === 'finishService' || wish.type === 'pauseWindow'

/** Wishes that need no further question. */
const plainWish = (name: ActionName, desk: Desk): Wish | undefined => {
  const window = desk.window.id
  const ticket = desk.current?.ticket ?? ''
  switch (name) {
    case 'next':
      return { type: 'callNext', window }
    case 'recall':
      return { type: 'recallTicket', window, ticket }
    case 'start':
      return { type: 'startService', window, ticket }
    case 'missed':
      return { type: 'markMissed', window, ticket }
    case 'pause':
      return desk.window.is === 'paused' ? { type: 'resumeWindow', window } : undefined
    case 'undo':
      return { type: 'undoLast' }
    default:
      return undefined
  }
}

const questions: ReadonlySet<string> = new Set<Question>([
  'finish',
  'transfer',
  'hold',
  'pause',
  'notice',
  'matter',
  'contact',
  'call',
  'find',
  'services',
  'issue',
  'help',
])

export const useDesk = (desk: Desk): DeskHands => {
  const words = useWords()
  const { wish, busy } = useWish()
  const { status } = useLine()
  const now = useServerNow(1_000)
  const [said, say] = useState<Said>()
  const [asking, ask] = useState<Asking>()
  const [pending, setPending] = useState(0)
  const lastPress = useRef<{ name: ActionName; at: number }>(undefined)
  const here = useRef(true)
  useEffect(() => {
    here.current = true
    return () => void (here.current = false)
  }, [])
  const connected = status === 'live' || status === 'late'
  const actions = useMemo(() => deskActions(desk, now, connected), [desk, now, connected])

  const send = useCallback(
    async (command: Wish, thanks?: string) => {
      const id = randomId()
      say(undefined)
      setPending((n) => n + 1)
      let reply = await wish(command, id)
      while (!reply.ok && reply.refusal === 'offline' && patient(command) && here.current)
        reply = await wish(command, id)
      setPending((n) => n - 1)
      if (!reply.ok) {
        say({ tone: 'look', sentence: sayRefusal(words, reply) })
        return undefined
      }
      if (thanks) say({ tone: 'go', sentence: thanks })
      return reply
    },
    [wish, words],
  )

  const act = (name: ActionName): void => {
    if (busy || asking) return
    const at = performance.now()
    const before = lastPress.current
    if (before && before.name === name && at - before.at < samePressMs && plainWish(name, desk)) return
    const action = actions.find((one) => one.name === name)
    if (action?.whyNot) return say({ tone: 'look', sentence: words.desk.whyNot[action.whyNot] })
    lastPress.current = { name, at }
    const command = plainWish(name, desk)
    if (command) {
      const undone = name === 'undo' ? (words.common.undoVerbs[desk.undo?.verb ?? ''] ?? '') : ''
      void send(command, undone && words.desk.undo.done(undone))
    } else if (questions.has(name)) {
      say(undefined)
      ask({ ask: name as Question })
    }
  }
  return { now, connected, actions, busy, unsent: connected ? 0 : pending, said, say, asking, ask, act, send }
}
