/** What anybody may know of this hall before any picture: asked once a page. */
import { useEffect, useState } from 'react'
import type { HallAnswer } from '#shared/protocol/http.ts'

export type AboutHall = Partial<Pick<HallAnswer, 'timeZone' | 'publicUrl'>>

let asked: Promise<AboutHall> | undefined

/** Without an answer the screen goes by what it knows itself: it stands in the hall. */
export const askAboutHall = (): Promise<AboutHall> =>
  (asked ??= fetch('/api/hall')
    .then((response) => (response.ok ? (response.json() as Promise<AboutHall>) : {}))
    .catch(() => {
      asked = undefined
      return {}
    }))

type Page = { readonly origin: string; readonly hostname: string }

/** Where a phone opens a path: this page's own address, unless that means "this very machine". */
export const phoneOrigin = (page: Page, about: AboutHall): string => {
  const onlyHere = /^(localhost|127\.|\[?::1\]?$)/.test(page.hostname)
  return onlyHere && about.publicUrl ? about.publicUrl : page.origin
}

export const usePhoneOrigin = (): string => {
  const [origin, setOrigin] = useState(location.origin)
  useEffect(() => void askAboutHall().then((about) => setOrigin(phoneOrigin(location, about))), [])
  return origin
}
