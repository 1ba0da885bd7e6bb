/** The sign over one window: who is wanted here, or why nobody is; who serves, and what for. */
import { type CSSProperties, useMemo } from 'react'
import { EmptyState } from '#shared/ui/EmptyState.tsx'
import { Loading } from '#shared/ui/Loading.tsx'
import { TicketNo } from '#shared/ui/TicketNo.tsx'
import { HallProvider, useFreshProgram, useLine, useServerNow, useWatched } from '#shared/ui/useHall.tsx'
import type { SignView } from '#shared/views/sign.ts'
import { shiftAt } from '../board/stillness.ts'
import { emWidth, figureHeight, useGlass } from '../glass.ts'
import { tonguesOf, type Tongues } from '../tongues.ts'
import { ChooseWindow } from './ChooseWindow.tsx'
import styles from './Sign.module.css'
import { SignFoot } from './SignFoot.tsx'
import { signSizes } from './signSizes.ts'

/** `?window=w3&inch=10&language=en`; a sign without a window asks for it. */
const readAddress = (search: string) => {
  const said = new URLSearchParams(search)
  const language = said.get('language')
  const inch = Number(said.get('inch'))
  return {
    window: said.get('window') || undefined,
    inch: inch >= 4 && inch <= 100 ? inch : 10.1,
    language: language === 'en' || language === 'zh-CN' ? language : undefined,
  } as const
}
type Address = ReturnType<typeof readAddress>

export const Sign = () => {
  const address = useMemo(() => readAddress(location.search), [])
  return (
    <HallProvider screen="sign">
      {address.window ? <Over address={address} window={address.window} /> : <ChooseWindow />}
    </HallProvider>
  )
}

const Over = ({ address, window }: { readonly address: Address; readonly window: string }) => {
  const { picture, refused } = useWatched(
    'sign',
    useMemo(() => ({ window }), [window]),
  )
  const { board } = tonguesOf(['zh-CN']).first.words
  if (picture?.data) return <Standing view={picture.data} address={address} />
  if (picture || refused) return <ChooseWindow unknown={window} />
  return (
    <div className={styles.before}>
      <Unreached sentence={board.unheard} />
    </div>
  )
}

const Unreached = ({ sentence }: { readonly sentence: string }) =>
  useLine().status === 'lost' ? <EmptyState title={sentence} /> : <Loading />

type StandingProps = { readonly view: NonNullable<SignView>; readonly address: Address }

const Standing = ({ view, address }: StandingProps) => {
  const glass = useGlass()
  useFreshProgram(view.state !== 'called')
  const now = useServerNow(30_000)
  const tongues = useMemo(() => tonguesOf(view.languages, address.language), [view.languages, address.language])
  const { words } = tongues.first
  const texts = useMemo(
    () => ({
      ticketEm: emWidth(view.ticket && view.ticket.length > 4 ? view.ticket : 'A000'),
      windowEm: emWidth(words.common.windowNamed(view.window)),
      stateEm: emWidth(words.board.sign.states[view.state]),
      figure: figureHeight(),
    }),
    [view, words],
  )
  const sizes = signSizes({ ...glass, inch: address.inch }, texts)
  const shift = shiftAt(now, 2)
  const frame = {
    '--number': `${sizes.number}px`,
    '--state': `${sizes.state}px`,
    '--text': `${sizes.text}px`,
    transform: `translate(${shift.x}px, ${shift.y}px)`,
  } as CSSProperties
  return (
    <div className={styles.wall}>
      <article className={[styles.sign, styles[view.state]].join(' ')} style={frame} data-state={view.state}>
        <Top view={view} tongues={tongues} />
        <Middle view={view} tongues={tongues} />
        <SignFoot view={view} tongues={tongues} />
      </article>
    </div>
  )
}

type PartProps = { readonly view: NonNullable<SignView>; readonly tongues: Tongues }

const Top = ({ view, tongues: { first, second } }: PartProps) => (
  <header className={styles.top}>
    <h1 className={styles.window}>{first.words.common.windowNamed(view.window)}</h1>
    {view.demo && <span className={styles.demo}>{first.words.common.demo}</span>}
    {view.ticket && (
      <p className={styles.status} role="status">
        <span className={styles.mark} aria-hidden="true" />
        <span>
          {first.words.board.sign.states[view.state]}
          {second && (
            <span className={styles.other} lang={second.language}>
              {second.words.board.sign.states[view.state]}
            </span>
          )}
        </span>
      </p>
    )}
  </header>
)

/** The number; without one, the state in large words and what to do next. */
const Middle = ({ view, tongues: { first, second } }: PartProps) => {
  if (view.ticket)
    return (
      <p className={styles.number} key={`${view.ticket}-${view.calledAt}-${view.state}`}>
        <TicketNo ticket={view.ticket} />
      </p>
    )
  const { sign } = first.words.board
  const next =
    view.state === 'paused'
      ? sign.pausedNext
      : view.state === 'closed'
        ? view.dayOver
          ? sign.dayOver
          : sign.closedNext
        : sign.freeNext
  const reason = view.state === 'paused' && view.pauseReason
  return (
    <div className={styles.none} role="status">
      <p className={styles.big}>{sign.states[view.state]}</p>
      <p className={styles.next}>{reason ? `${first.words.common.pauseReasons[reason]} · ${next}` : next}</p>
      {second && (
        <p className={styles.otherLine} lang={second.language}>
          {second.words.board.sign.states[view.state]}
          {reason && ` · ${second.words.common.pauseReasons[reason]}`}
        </p>
      )}
    </div>
  )
}
