/** What is open between people, and one pair of hands for it. */
import { useState } from 'react'
import type { ContactsView } from '#shared/views/contacts.ts'
import type { Reply } from '#shared/protocol/messages.ts'
import { usePicture, useWish } from '#shared/ui/useHall.tsx'
import type { Wish } from '#shared/ui/wishes.ts'

export const useContacts = (): ContactsView | undefined => usePicture('contacts', {})?.data

export type ContactHands = {
  /** Resolves to the answer when it went well; a no is kept in `no`. */
  readonly send: (wish: Wish) => Promise<Extract<Reply, { ok: true }> | undefined>
  readonly busy: boolean
  readonly no: Extract<Reply, { ok: false }> | undefined
}

export const useContactHands = (): ContactHands => {
  const { wish, busy } = useWish()
  const [no, setNo] = useState<Extract<Reply, { ok: false }>>()
  return {
    busy,
    no,
    send: async (command) => {
      setNo(undefined)
      const reply = await wish(command)
      if (reply.ok) return reply
      setNo(reply)
      return undefined
    },
  }
}
