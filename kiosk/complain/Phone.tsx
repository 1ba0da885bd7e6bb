/** A number to be called back at, if one likes: shown large while it is typed, for who has to read it once more. */
import type { Dispatch } from 'react'
import type { Reply } from '#shared/protocol/messages.ts'
import { Button } from '#shared/ui/Button.tsx'
import { Pad } from '#shared/ui/Pad.tsx'
import { RefusalLine } from '#shared/ui/Said.tsx'
import { useWords } from '#shared/ui/words.tsx'
import styles from './complain.module.css'
import type { Form, FormStep } from './form.ts'

type Props = {
  readonly form: Form
  readonly act: Dispatch<FormStep>
  readonly busy: boolean
  readonly no: Extract<Reply, { ok: false }> | undefined
  /** Registers it with this number, or with none. */
  readonly onSend: (phone: string) => void
}

/** Shorter than any number somebody could dial. */
const shortest = 5

export const Phone = ({ form, act, busy, no, onSend }: Props) => {
  const { complaint: words } = useWords()
  const { kiosk } = words
  return (
    <section className={styles.page}>
      <h1 className={styles.heading}>{kiosk.phone}</h1>
      <p className={styles.what}>{kiosk.phoneWhat}</p>
      <div className={styles.typed} role="status" aria-label={words.person.phone}>
        {form.phone || <span className={styles.blank}>– – –</span>}
      </div>
      <Pad className={styles.pad} onKey={(key) => act({ do: 'key', key })} onErase={() => act({ do: 'erase' })} />
      <RefusalLine no={no} />
      <div className={styles.actions}>
        <Button onPress={() => act({ do: 'back' })}>{kiosk.stepBack}</Button>
        <Button busy={busy} onPress={() => onSend('')}>
          {kiosk.noPhone}
        </Button>
        <Button
          kind="go"
          size="large"
          busy={busy}
          disabled={form.phone.length < shortest}
          onPress={() => onSend(form.phone)}
        >
          {kiosk.leave}
        </Button>
      </div>
    </section>
  )
}
