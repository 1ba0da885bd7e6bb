/** The board's voice as its page sees it: fed with every picture, asked how it is. */
import { useCallback, useEffect, useRef, useState } from 'react'
import type { Health } from '#shared/protocol/messages.ts'
import { useHall } from '#shared/ui/useHall.tsx'
import type { BoardCall } from '#shared/views/board.ts'
import type { VoiceReport } from '../voice/announcer.ts'
import { createBoardVoice, type BoardVoice } from '../voice/boardVoice.ts'

export type VoiceNow = {
  /** undefined: this board has no voice. */
  readonly report: VoiceReport | undefined
  /** True while the voice has yet to finish this call. */
  readonly speaking: (id: number) => boolean
  readonly unlock: () => void
}

type Options = { readonly on: boolean; readonly zone: string; readonly volume: number }

/** Only who is wanted now is called; whoever reached the window or was withdrawn is not. */
const announcementsOf = (calls: readonly BoardCall[]) =>
  calls
    .filter((call) => call.stage === 'called')
    .map(({ id, ticket, window, language, at, attempt }) => ({ id, ticket, windowName: window, language, at, attempt }))

export const useBoardVoice = (calls: readonly BoardCall[], { on, zone, volume }: Options): VoiceNow => {
  const hall = useHall()
  const voice = useRef<BoardVoice | undefined>(undefined)
  const begun = useRef(new Set<number>())
  const newest = useRef(calls)
  newest.current = calls
  const [report, setReport] = useState<VoiceReport>()

  useEffect(() => {
    if (!on) return undefined
    const { timeZone } = new Intl.DateTimeFormat().resolvedOptions()
    const mine = createBoardVoice({ zone, serverNow: () => hall.serverNow(), timeZone, volume })
    voice.current = mine
    const look = (): void => {
      const now = mine.report()
      if (now.current) begun.current.add(now.current.id)
      setReport(now)
    }
    const stop = mine.subscribe(look)
    mine.update(announcementsOf(newest.current))
    look()
    return () => {
      stop()
      mine.stop()
      voice.current = undefined
      setReport(undefined)
    }
  }, [hall, on, zone, volume])

  useEffect(() => voice.current?.update(announcementsOf(calls)), [calls])

  const speaking = useCallback(
    (id: number): boolean => {
      if (!report || report.quiet || (report.state !== 'ready' && report.state !== 'speaking')) return false
      return report.current?.id === id || (report.waiting > 0 && !begun.current.has(id))
    },
    [report],
  )
  const unlock = useCallback(() => voice.current?.unlock(), [])
  return { report, speaking, unlock }
}

/** The voice in the words of the supervisor's list; undefined while it is still loading. */
export const soundOf = (report: VoiceReport | undefined): Health['sound'] => {
  if (!report || report.quiet) return 'muted'
  if (report.state === 'loading') return undefined
  return report.state === 'speaking' ? 'ready' : report.state
}
