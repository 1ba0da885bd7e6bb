/** Before work: sign in at the window and say what is handled there today. Signing in is the attendance record. */
import { useState } from 'react'
import type { Reply } from '#shared/protocol/messages.ts'
import { Button } from '#shared/ui/Button.tsx'
import { EmptyState } from '#shared/ui/EmptyState.tsx'
import { Frame } from '#shared/ui/Frame.tsx'
import { RefusalLine } from '#shared/ui/Said.tsx'
import { signOut } from '#shared/ui/session.ts'
import { useWish } from '#shared/ui/useHall.tsx'
import { useText, useWords } from '#shared/ui/words.tsx'
import { SignOutButton } from '../parts/SignOutButton.tsx'
import type { Desk } from './actions.ts'
import styles from './Opening.module.css'

type Props = {
  readonly desk: Desk
  readonly me: { readonly id: string; readonly name: string }
  readonly onOther: () => void
}

export const Opening = ({ desk, me, onOther }: Props) => {
  const { desk: words, common } = useWords()
  const text = useText()
  const { wish, busy } = useWish()
  const [no, setNo] = useState<Extract<Reply, { ok: false }>>()
  const [chosen, setChosen] = useState<readonly string[]>(() => desk.services.map(({ id }) => id))
  const window = desk.window.id
  const taken = desk.staff && desk.staff.id !== me.id ? desk.staff : undefined
  const blocked =
    desk.dayStage === 'open'
      ? undefined
      : desk.dayStage === 'closed'
        ? words.opening.dayClosed
        : words.opening.dayNotOpen
  const toggle = (id: string): void =>
    setChosen((was) => (was.includes(id) ? was.filter((one) => one !== id) : [...was, id]))
  const open = async (): Promise<void> => {
    setNo(undefined)
    const signedIn: Reply = desk.staff ? { ok: true, seq: 0, facts: [] } : await wish({ type: 'signIn', window })
    const reply = signedIn.ok ? await wish({ type: 'openWindow', window, services: [...chosen] }) : signedIn
    if (!reply.ok) setNo(reply)
  }
  const goOff = async (): Promise<void> => {
    setNo(undefined)
    const reply = await wish({ type: 'signOut', window })
    if (reply.ok) await signOut()
    else setNo(reply)
  }
  const mine = desk.staff?.id === me.id
  return (
    <Frame
      title={common.windowNamed(desk.window.name)}
      about={me.name}
      demo={desk.demo}
      tools={
        <>
          <Button kind="quiet" size="small" onPress={onOther}>
            {words.place.other}
          </Button>
          <SignOutButton words={mine ? words.leave.justLock : undefined} />
        </>
      }
    >
      {taken ? (
        <EmptyState
          icon="person"
          title={words.opening.takenBy(taken.name)}
          what={words.opening.takenHint}
          action={<Button onPress={onOther}>{words.place.other}</Button>}
        />
      ) : blocked ? (
        <EmptyState
          icon="clock"
          title={blocked}
          what={mine ? words.opening.goOffHint : undefined}
          action={
            mine ? (
              <>
                <RefusalLine no={no} />
                <Button kind="go" size="large" busy={busy} onPress={() => void goOff()}>
                  {words.leave.goOff}
                </Button>
              </>
            ) : undefined
          }
        />
      ) : (
        <div className={styles.opening}>
          <h2 className={styles.heading}>{words.opening.heading}</h2>
          <p className={styles.hint}>{words.opening.hint}</p>
          <form
            onSubmit={(event) => {
              event.preventDefault()
              if (chosen.length && !busy) void open()
            }}
          >
            <fieldset className={styles.services}>
              <legend className="unseen">{words.opening.heading}</legend>
              {desk.services.map(({ id, name }) => (
                <label key={id} className={styles.service}>
                  <input type="checkbox" checked={chosen.includes(id)} onChange={() => toggle(id)} />
                  <span>{text(name)}</span>
                </label>
              ))}
            </fieldset>
            <RefusalLine no={no} />
            <div className={styles.actions}>
              <Button
                type="submit"
                kind="go"
                size="large"
                busy={busy}
                disabled={!chosen.length}
                keyHint="Enter"
                autoFocus
              >
                {words.opening.go}
              </Button>
              {chosen.length < desk.services.length && (
                <Button kind="quiet" onPress={() => setChosen(desk.services.map(({ id }) => id))}>
                  {words.opening.all}
                </Button>
              )}
              {!chosen.length && <span className={styles.hint}>{words.opening.pick}</span>}
            </div>
            {mine && (
              <p className={styles.goOff}>
                <Button busy={busy} onPress={() => void goOff()}>
                  {words.leave.goOff}
                </Button>
                <span>{words.opening.goOffHint}</span>
              </p>
            )}
          </form>
        </div>
      )}
    </Frame>
  )
}
