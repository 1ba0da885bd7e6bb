/** What is behind a figure: its visits, and behind each visit its records. Opens beside the table. */
import { useLayoutEffect, useRef, useState } from 'react'
import type { BehindAnswer } from '#shared/protocol/http.ts'
import type { VisitRow } from '#shared/scoring/measures/answer.ts'
import { Button } from '#shared/ui/Button.tsx'
import { Icon } from '#shared/ui/Icon.tsx'
import { Loading } from '#shared/ui/Loading.tsx'
import { useWords } from '#shared/ui/words.tsx'
import styles from './Drawer.module.css'
import { FactList } from './FactList.tsx'
import type { Opened } from './figures.ts'
import type { Asked } from './period.ts'
import type { Names } from './useNames.ts'
import { useReport } from '../parts/useReport.ts'
import { BehindTables } from './BehindTables.tsx'

type Props = {
  readonly token: string
  /** A supervisor may leave visits out from here. */
  readonly mayLeaveOut?: boolean
  readonly asked: Asked
  readonly opened: Opened
  readonly names: Names
  /** Figures may have changed meanwhile. */
  readonly onClose: (isChanged: boolean) => void
}

export const Drawer = ({ token, mayLeaveOut = false, asked, opened, names, onClose }: Props) => {
  const { scorecard: words, common } = useWords()
  const dialog = useRef<HTMLDialogElement>(null)
  const [visit, setVisit] = useState<VisitRow>()
  const [isChanged, setChanged] = useState(false)
  const close = (): void => onClose(isChanged)
  // The whole hall is asked for by naming nobody.
  const whose = opened.who === undefined ? '' : `&id=${encodeURIComponent(opened.who)}`
  const path = `/api/reports/behind?from=${asked.from}&to=${asked.to}&by=${asked.by}&measure=${opened.measure}${whose}`
  const { answer, trouble, again } = useReport<BehindAnswer>(token, path)
  const changed = (): void => {
    setChanged(true)
    again()
  }
  // Closed before it is taken away, so that the focus goes back to the figure.
  useLayoutEffect(() => {
    const element = dialog.current
    if (element && !element.open) element.showModal()
    return () => element?.close()
  }, [])
  return (
    <dialog
      ref={dialog}
      className={styles.drawer}
      aria-labelledby="drawer-title"
      onCancel={(event) => {
        event.preventDefault()
        if (visit) setVisit(undefined)
        else close()
      }}
      // Some browsers let a second Escape through without asking.
      onClose={close}
      onClick={(event) => event.target === dialog.current && close()}
    >
      <div className={styles.inside}>
        <header className={styles.head}>
          {visit && (
            <Button size="small" icon={<Icon name="back" />} onPress={() => setVisit(undefined)}>
              {words.visits.back}
            </Button>
          )}
          <h2 id="drawer-title" className={styles.title}>
            {visit ? words.facts.title(visit.ticket, visit.day) : words.visits.title(opened.name, opened.title)}
          </h2>
          {!visit && !isChanged && <span className={styles.figure}>{opened.figure}</span>}
          <Button size="small" className={styles.close} onPress={close}>
            {common.close}
          </Button>
        </header>
        {trouble && (
          <p role="alert">
            {words[trouble]}{' '}
            <Button size="small" onPress={again}>
              {words.again}
            </Button>
          </p>
        )}
        {!answer && !trouble && <Loading />}
        {answer && !visit && (
          <BehindTables answer={answer} names={names} onOpen={setVisit} onChanged={mayLeaveOut ? changed : undefined} />
        )}
        {visit && <FactList token={token} day={visit.day} ticket={visit.ticket} names={names} />}
      </div>
    </dialog>
  )
}
