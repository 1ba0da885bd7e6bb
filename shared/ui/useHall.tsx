/** The hall inside React: pictures, wishes, the hall's clock and the state of the line. */
import { createContext, type ReactNode, useCallback, useContext, useEffect, useMemo, useRef, useState } from 'react'
import type { Refusal } from '#shared/domain/refusals.ts'
import type { GateRefusal, Reply } from '#shared/protocol/messages.ts'
import type { ParamsOf, ViewName } from '#shared/views/index.ts'
import { createHall, type HallClient, type ScreenHealth, type ScreenName, type Seen } from './hallClient.ts'
import type { Line } from './line.ts'
import { randomId } from './randomId.ts'
import { screenId } from './session.ts'
import type { Wish } from './wishes.ts'

const HallContext = createContext<HallClient | undefined>(undefined)

/** A ready-made hall for everything inside, instead of a line to the server: to look at a screen without one. */
export const StandInHall = createContext<HallClient | undefined>(undefined)

type ProviderProps = {
  readonly screen: ScreenName
  readonly token?: string | undefined
  readonly onRejected?: () => void
  readonly children: ReactNode
}

/** Opens the line for everything inside. A new token means a new line. */
export const HallProvider = ({ screen, token, onRejected, children }: ProviderProps) => {
  const hall = useContext(StandInHall)
  const [open, setOpen] = useState<HallClient | undefined>(hall)
  const rejected = useRef(onRejected)
  rejected.current = onRejected
  useEffect(() => {
    if (hall) return setOpen(hall)
    const line = createHall({ screen, token, id: screenId(), onRejected: () => rejected.current?.() })
    setOpen(line)
    return () => line.close()
  }, [screen, token, hall])
  return open ? <HallContext.Provider value={open}>{children}</HallContext.Provider> : null
}

/** The line itself. Throws outside `HallProvider`: that is our mistake, not the hall's. */
export const useHall = (): HallClient => {
  const hall = useContext(HallContext)
  if (!hall) throw new Error('This part of the screen stands outside <HallProvider>')
  return hall
}

export type Watched<N extends ViewName> = {
  /** The last good picture; kept when the line breaks. */
  readonly picture: Seen<N> | undefined
  readonly refused: Refusal | GateRefusal | undefined
}

/** A picture and whether the hall refuses to show it. `params` undefined: look at nothing. */
export const useWatched = <N extends ViewName>(view: N, params: ParamsOf<N> | undefined): Watched<N> => {
  const hall = useHall()
  const named = params && JSON.stringify(params)
  const [state, setState] = useState<Watched<N> & { readonly of: string | undefined }>()
  useEffect(() => {
    if (named === undefined) return undefined
    return hall.watch(
      view,
      JSON.parse(named) as ParamsOf<N>,
      (picture) => setState({ of: named, picture, refused: undefined }),
      (refused) => setState((was) => ({ of: named, picture: was?.of === named ? was?.picture : undefined, refused })),
    )
  }, [hall, view, named])
  return state && state.of === named ? state : { picture: undefined, refused: undefined }
}

/** The newest picture, or undefined before the first. */
export const usePicture = <N extends ViewName>(view: N, params: ParamsOf<N> | undefined): Seen<N> | undefined =>
  useWatched(view, params).picture

export type Wisher = {
  /** Resolves always. While one is under way, further presses are answered with `busy` and not sent. */
  readonly wish: (command: Wish, id?: string) => Promise<Reply>
  readonly busy: boolean
}

/** One pair of hands: the next wish goes out when the last has been answered. */
export const useWish = (): Wisher => {
  const hall = useHall()
  const [busy, setBusy] = useState(false)
  const underWay = useRef(false)
  const wish = useCallback(
    async (command: Wish, id: string = randomId()): Promise<Reply> => {
      if (underWay.current) return { ok: false, refusal: 'busy' }
      underWay.current = true
      setBusy(true)
      try {
        return await hall.wish(command, id)
      } finally {
        underWay.current = false
        setBusy(false)
      }
    },
    [hall],
  )
  return useMemo(() => ({ wish, busy }), [wish, busy])
}

/** Server time, painted anew every so many ms. */
export const useServerNow = (everyMs = 1_000): number => {
  const hall = useHall()
  const [now, setNow] = useState(() => hall.serverNow())
  useEffect(() => {
    const tick = (): void => setNow(hall.serverNow())
    tick()
    const timer = setInterval(tick, everyMs)
    return () => clearInterval(timer)
  }, [hall, everyMs])
  return now
}

/** Is what we see fresh? */
export const useLine = (): Line => {
  const hall = useHall()
  const [line, setLine] = useState(() => hall.line())
  useEffect(() => {
    const tell = (): void => setLine(hall.line())
    tell()
    return hall.onLine(tell)
  }, [hall])
  return line
}

/** Tells the supervisor how this screen is, whenever that changes. */
export const useHealth = (health: ScreenHealth): void => {
  const hall = useHall()
  const said = JSON.stringify(health)
  useEffect(() => hall.report(JSON.parse(said) as ScreenHealth), [hall, said])
}

/** Loads the page anew once the machine runs a newer program and nobody is in the middle of something. */
export const useFreshProgram = (idle: boolean): void => {
  const { newBuild, status } = useLine()
  const due = newBuild && idle && status === 'live'
  useEffect(() => {
    if (due) location.reload()
  }, [due])
}
