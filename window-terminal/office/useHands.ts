/** The office's hands: one wish at a time, the answer in words. */
import { useCallback, useMemo, useState } from 'react'
import { useWish } from '#shared/ui/useHall.tsx'
import type { Wish } from '#shared/ui/wishes.ts'
import { sayRefusal, useWords } from '#shared/ui/words.tsx'
import type { MatterHands } from '../desk/matters/subject.ts'

export const useHands = (): MatterHands => {
  const words = useWords()
  const { wish, busy } = useWish()
  const [said, say] = useState<MatterHands['said']>()
  const send = useCallback(
    async (command: Wish, thanks?: string) => {
      say(undefined)
      const reply = await wish(command)
      if (!reply.ok) {
        say({ tone: 'look', sentence: sayRefusal(words, reply) })
        return undefined
      }
      if (thanks) say({ tone: 'go', sentence: thanks })
      return reply
    },
    [wish, words],
  )
  return useMemo(() => ({ busy, said, say, send }), [busy, said, send])
}
