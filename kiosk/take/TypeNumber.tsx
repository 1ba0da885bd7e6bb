/** A number typed on the pad: what it is for, the number as far as it goes, one large button. */
import type { ReactNode } from 'react'
import type { Reply } from '#shared/protocol/messages.ts'
import { Button } from '#shared/ui/Button.tsx'
import { Pad } from '#shared/ui/Pad.tsx'
import { RefusalLine } from '#shared/ui/Said.tsx'
import styles from './TypeNumber.module.css'

type Props = {
  readonly ask: string
  readonly what: string
  /** What the number is called, for who cannot see it. */
  readonly label: string
  readonly typed: ReactNode
  /** How such a number looks, shown while nothing is typed. */
  readonly blank: string
  readonly letters?: readonly string[]
  readonly go: string
  readonly ready: boolean
  readonly busy: boolean
  readonly no: Extract<Reply, { ok: false }> | undefined
  readonly onKey: (key: string) => void
  readonly onErase: () => void
  readonly onGo: () => void
}

export const TypeNumber = (props: Props) => (
  <section className={styles.comeBack}>
    <div className={styles.words}>
      <h1 className={styles.heading}>{props.ask}</h1>
      <p className={styles.what}>{props.what}</p>
      <div className={styles.number} role="status" aria-label={props.label}>
        {props.typed || <span className={styles.blank}>{props.blank}</span>}
      </div>
      <RefusalLine no={props.no} />
    </div>
    <div className={styles.keys}>
      <Pad letters={props.letters ?? []} onKey={props.onKey} onErase={props.onErase} />
      <Button kind="go" size="large" wide busy={props.busy} disabled={!props.ready} onPress={props.onGo}>
        {props.go}
      </Button>
    </div>
  </section>
)
