/** The lobby board: the newest call as large as the hall needs it, the others beside it, and how many wait. */
import { type CSSProperties, useMemo } from 'react'
import { Loading } from '#shared/ui/Loading.tsx'
import { HallProvider, useFreshProgram, useHealth, useLine, usePicture, useServerNow } from '#shared/ui/useHall.tsx'
import type { BoardCall, BoardView } from '#shared/views/board.ts'
import { figureHeight, useGlass } from '../glass.ts'
import { tonguesOf, type Tongues } from '../tongues.ts'
import styles from './Board.module.css'
import { readAddress, type BoardAddress } from './boardAddress.ts'
import { BoardFoot } from './BoardFoot.tsx'
import { BoardHead } from './BoardHead.tsx'
import { CallList } from './CallList.tsx'
import { Hero } from './Hero.tsx'
import { emOf, isWord, layoutOf, type Layout, type Texts } from './layout.ts'
import { OffHours } from './OffHours.tsx'
import { OnDuty } from './OnDuty.tsx'
import { shiftAt } from './stillness.ts'
import { soundOf, useBoardVoice } from './useBoardVoice.ts'
import { useHeroes } from './useHeroes.ts'

/** After so long without the hall, yesterday's calls help nobody: the board says where to look instead. */
const cutOffMs = 5 * 60_000

export const Board = () => {
  const address = useMemo(() => readAddress(location.search), [])
  return (
    <HallProvider screen="board">
      <Glass address={address} />
    </HallProvider>
  )
}

const Glass = ({ address }: { readonly address: BoardAddress }) => {
  const params = useMemo(() => (address.zone ? { zone: address.zone } : {}), [address])
  const picture = usePicture('board', params)
  const line = useLine()
  if (picture) return <Standing view={picture.data} address={address} />
  // Never a white wall: without any picture yet the board says why.
  return (
    <div className={styles.before}>
      <div role="status">
        {line.status === 'lost' ? <h1>{tonguesOf(['zh-CN']).first.words.board.unheard}</h1> : <Loading />}
      </div>
    </div>
  )
}

/** The widest texts this hall can show: a fourth figure only once there is one, window names as they are. */
const textsOf = ({ calls, languages }: BoardView, { first }: Tongues) => {
  const widest = (texts: readonly string[], least: string) =>
    texts.reduce((most, text) => (emOf(text) > emOf(most) ? text : most), least)
  const { board } = first.words
  const windows = calls.map((call) => call.window)
  const ways = windows.map(board.way).map(({ before, after }) => before + after)
  return {
    ticket: widest(
      calls.map((call) => call.ticket),
      'A000',
    ),
    window: widest(
      windows.filter(isWord),
      widest(
        windows.filter((name) => !isWord(name)),
        '00',
      ),
    ),
    way: widest(ways, ''),
    bilingual: languages.length > 1,
  }
}

const Standing = ({ view, address }: { readonly view: BoardView; readonly address: BoardAddress }) => {
  const now = useServerNow(500)
  const glass = useGlass()
  const line = useLine()
  const tongues = useMemo(() => tonguesOf(view.languages, address.language), [view.languages, address.language])
  const texts = JSON.stringify(textsOf(view, tongues))
  const layout = useMemo(() => {
    const place = { ...glass, inch: address.inch, seat: address.seat }
    return layoutOf(place, { ...(JSON.parse(texts) as Omit<Texts, 'figure'>), figure: figureHeight() })
  }, [glass, address, texts])
  const voice = useBoardVoice(view.calls, { on: address.voice, zone: address.zone ?? 'hall', volume: address.volume })
  const heroes = useHeroes(view.calls, now, layout.cards.length, voice.speaking, layout.rows === 0)
  const { report } = voice
  useHealth({
    ...(soundOf(report) && { sound: soundOf(report)! }),
    ...(report?.lastSpokenAt && { lastSpokenAt: report.lastSpokenAt }),
  })

  const calm = !view.calls.some((call) => call.stage !== 'done') && view.waiting.every((one) => one.waiting === 0)
  // Not in the middle of a morning: a browser may want a new touch before it lets a reloaded page sound.
  useFreshProgram(calm)
  const offHours = !view.open.issuing && calm
  const cutOff = line.status === 'lost' && now - (line.lastBeatAt ?? 0) > cutOffMs
  const shift = shiftAt(now, Math.max(2, Math.min(8, Math.max(glass.width, glass.height) / 480)))
  const frame = { ...variables(layout), transform: `translate(${shift.x}px, ${shift.y}px)` } as CSSProperties

  return (
    <div className={styles.wall}>
      <div className={[styles.board, styles[layout.form]].join(' ')} style={frame} data-form={layout.form}>
        {offHours ? (
          <OffHours view={view} tongues={tongues} now={now} />
        ) : (
          <>
            <BoardHead view={view} tongues={tongues} now={now} voice={voice} zone={address.zone} />
            <Middle calls={view.calls} heroes={heroes} layout={layout} tongues={tongues} now={now} cutOff={cutOff} />
            <BoardFoot view={view} tongues={tongues} now={now} layout={layout} address={address} width={glass.width} />
          </>
        )}
      </div>
    </div>
  )
}

type MiddleProps = {
  readonly calls: readonly BoardCall[]
  readonly heroes: readonly BoardCall[]
  readonly layout: Layout
  readonly tongues: Tongues
  readonly now: number
  readonly cutOff: boolean
}
const Middle = ({ calls, heroes, layout, tongues, now, cutOff }: MiddleProps) => {
  const others = calls.filter((call) => !heroes.includes(call))
  const nobody = calls.length === 0 || cutOff
  return (
    <div className={[styles.middle, nobody && styles.nobody].filter(Boolean).join(' ')}>
      <Hero calls={heroes} layout={layout} tongues={tongues} cutOff={cutOff} />
      {layout.rows > 0 && !nobody && (
        <div className={styles.side}>
          <CallList calls={others} layout={layout} tongues={tongues} now={now} />
          <OnDuty layout={layout} tongues={tongues} now={now} freeRows={Math.max(0, layout.rows - others.length)} />
        </div>
      )}
    </div>
  )
}

/** Every size of the layout, for the style sheets. */
const variables = (layout: Layout): Record<string, string> => ({
  '--head': `${layout.head}px`,
  '--foot': `${layout.foot}px`,
  '--hero-width': `${layout.heroWidth}px`,
  '--hero-height': `${layout.heroHeight}px`,
  '--row-height': `${layout.rowHeight}px`,
  '--row-font': `${layout.rowFont}px`,
  '--second': `${layout.second}px`,
  '--small': `${layout.small}px`,
})
