/** The hall at a glance: what became of every ticket, each window, each line, and what wants looking after. */
import { useCallback, useEffect, useMemo, useState } from 'react'
import type { StaffRole } from '#shared/domain/setup/setup.ts'
import { Button } from '#shared/ui/Button.tsx'
import { Frame } from '#shared/ui/Frame.tsx'
import { Loading } from '#shared/ui/Loading.tsx'
import { Said } from '#shared/ui/Said.tsx'
import { usePicture, useServerNow } from '#shared/ui/useHall.tsx'
import { useClock, useText, useWords } from '#shared/ui/words.tsx'
import { SignOutButton } from '../parts/SignOutButton.tsx'
import { useKeys } from '../parts/useKeys.ts'
import { AtWindow } from './AtWindow.tsx'
import { DayQuestion } from './DayQuestion.tsx'
import { Devices } from './Devices.tsx'
import { FindTicket } from './FindTicket.tsx'
import { FloorContact } from './FloorContact.tsx'
import styles from './Floor.module.css'
import { OpenContacts } from './OpenContacts.tsx'
import { Queues } from './Queues.tsx'
import { TakeBack } from './TakeBack.tsx'
import { Totals } from './Totals.tsx'
import { Troubles } from './Troubles.tsx'
import { Windows } from './Windows.tsx'

type Props = { readonly role: StaffRole; readonly me: string }

/** A little less than the hall grants by default; the hall has the last word. */
const undoMs = 10_000

export const Floor = ({ role, me }: Props) => {
  const { floor: words, common, contact } = useWords()
  const text = useText()
  const clock = useClock()
  const picture = usePicture('floor', {})
  const now = useServerNow(1_000)
  const [asking, setAsking] = useState<
    'day' | 'find' | 'contact' | 'call' | { readonly window: string } | { readonly contact: string }
  >()
  const [said, setSaid] = useState<{ readonly tone: 'go' | 'look'; readonly sentence: string }>()
  const [undo, setUndo] = useState({ verb: '', until: 0 })
  const [wall, setWall] = useWallMode()
  const close = useCallback(() => setAsking(undefined), [])
  const unsay = useCallback(() => setSaid(undefined), [])
  const supervises = role === 'supervisor'
  const who = useMemo(() => ({ id: me, window: undefined, supervises }), [me, supervises])
  useKeys((event) => {
    const name = { Home: 'contact' as const, End: 'call' as const }[event.key]
    if (!name || asking || wall) return false
    setAsking(name)
    return true
  })
  if (!picture)
    return (
      <Frame title={words.title} tools={<SignOutButton />}>
        <Loading />
      </Frame>
    )
  const floor = picture.data
  const at =
    typeof asking === 'object' && 'window' in asking ? floor.windows.find(({ id }) => id === asking.window) : undefined
  const thank = (sentence: string): void => setSaid({ tone: 'go', sentence })
  const offerUndo = (verb: string): void => setUndo({ verb, until: now + undoMs })
  const day =
    floor.dayStage === 'closed'
      ? words.day.closed
      : floor.dayStage === 'not-open'
        ? words.day.notOpen
        : floor.open.open
          ? words.day.open
          : words.day.outside
  return (
    <Frame
      title={wall ? text(floor.hallName) : words.title}
      about={`${common.weekdays[clock.weekday(now)]} ${clock.time(now)} · ${day}`}
      demo={floor.demo}
      tools={
        wall ? (
          <Button size="small" keyHint="Esc" onPress={() => setWall(false)}>
            {words.wallOff}
          </Button>
        ) : (
          <>
            <Button size="small" keyHint="Home" onPress={() => setAsking('contact')}>
              {contact.floor.register}
            </Button>
            <Button size="small" onPress={() => setAsking('find')}>
              {words.find.open}
            </Button>
            {supervises && floor.dayStage !== 'closed' && (
              <Button size="small" onPress={() => setAsking('day')}>
                {floor.dayStage === 'open' ? words.day.closeDay : words.day.openDay}
              </Button>
            )}
            <Button kind="quiet" size="small" onPress={() => setWall(true)}>
              {words.wall}
            </Button>
            <SignOutButton />
          </>
        )
      }
    >
      <div className={styles.floor}>
        <Totals counts={floor.counts} rated={floor.rated} />
        <div className={styles.left}>
          <Windows
            over={floor.dayStage === 'closed'}
            windows={floor.windows}
            now={now}
            onPick={supervises && !wall ? (window) => setAsking({ window }) : undefined}
          />
          <Devices floor={floor} now={now} />
        </div>
        <div className={styles.right}>
          <Troubles floor={floor} now={now} />
          <OpenContacts me={who} now={now} onOpen={wall ? undefined : (id) => setAsking({ contact: id })} />
          <Queues queues={floor.queues} now={now} />
        </div>
      </div>
      {asking === 'day' && (
        <DayQuestion
          floor={floor}
          onClose={close}
          onDone={(sentence, closed) => {
            thank(sentence)
            if (closed) offerUndo('closeDay')
          }}
        />
      )}
      {(asking === 'contact' || asking === 'call') && (
        <FloorContact
          start={asking === 'call' ? 'phone' : 'reception'}
          me={who}
          onOpened={(id) => setAsking({ contact: id })}
          onDone={thank}
          onClose={close}
        />
      )}
      {typeof asking === 'object' && 'contact' in asking && (
        <FloorContact contact={asking.contact} me={who} onDone={thank} onClose={close} />
      )}
      {asking === 'find' && <FindTicket onClose={close} onDone={thank} />}
      {at && (
        <AtWindow
          key={at.id}
          window={at}
          dayOpen={floor.dayStage === 'open'}
          now={now}
          onClose={close}
          onDone={(sentence, verb) => {
            thank(sentence)
            offerUndo(verb)
          }}
        />
      )}
      <TakeBack
        {...undo}
        now={now}
        onDone={(sentence, ok) => {
          setUndo({ verb: '', until: 0 })
          setSaid({ tone: ok ? 'go' : 'look', sentence })
        }}
      />
      <Said tone={said?.tone ?? 'go'} sentence={said?.sentence} onGone={unsay} />
    </Frame>
  )
}

/** Larger by a quarter and without tools, for a screen on the wall; Escape ends it. */
const useWallMode = (): readonly [boolean, (wall: boolean) => void] => {
  const [wall, setWall] = useState(() => new URLSearchParams(location.search).has('wall'))
  useEffect(() => {
    if (!wall) return undefined
    const root = document.documentElement
    root.dataset['size'] = 'large'
    const leave = (event: KeyboardEvent): void => void (event.key === 'Escape' && setWall(false))
    window.addEventListener('keydown', leave)
    return () => {
      delete root.dataset['size']
      window.removeEventListener('keydown', leave)
    }
  }, [wall])
  return [wall, setWall]
}
