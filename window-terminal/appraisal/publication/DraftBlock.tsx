/** The draft: what the facts say now, beside what is published; and publishing it as it was shown. */
import { useState } from 'react'
import type { Month } from '#shared/domain/period.ts'
import type { SheetAnswer } from '#shared/protocol/appraisal.ts'
import { Button } from '#shared/ui/Button.tsx'
import { Loading } from '#shared/ui/Loading.tsx'
import type { StaffSession } from '#shared/ui/session.ts'
import { usePicture } from '#shared/ui/useHall.tsx'
import { useClock, useWords } from '#shared/ui/words.tsx'
import pane from '../../parts/Pane.module.css'
import { daysOfPeriod } from '../../parts/sayPeriod.ts'
import { useReport } from '../../parts/useReport.ts'
import { Trouble } from '../scores/Trouble.tsx'
import { comparedRows, isChanged } from './compared.ts'
import { PublishForm } from './forms/PublishForm.tsx'
import styles from './Publication.module.css'
import type { BlockProps } from './shown.ts'
import { SheetTable } from './SheetTable.tsx'

type Props = BlockProps & { readonly session: StaffSession }

export const DraftBlock = ({ view, session, role, onDone }: Props) => {
  const { appraisal } = useWords()
  const { draft: words } = appraisal
  const clock = useClock()
  const [asks, setAsks] = useState(false)
  const [wanted, setWanted] = useState(view.stage === 'draft' || view.stage === 'reissue')
  const [period, scheme] = view.appraisal.split(':') as [SheetAnswer['sheet']['period'], string]
  // Something entered since makes the draft another one: it is asked for again by its newest item.
  const seen = `${view.items.length}-${view.items.filter(({ takenBack }) => takenBack).length}`
  const report = useReport<SheetAnswer>(
    session.token,
    wanted && !view.frozen ? `/api/appraisal/sheet?scheme=${scheme}&period=${period}&seen=${seen}` : undefined,
  )
  const month = view.scheme.kind === 'deductions' && /^\d{4}-\d\d$/.test(period) ? (period as Month) : undefined
  const undecided =
    usePicture('conducts', wanted && !view.frozen && month ? { month } : undefined)?.data?.waitingAll ?? 0
  if (view.frozen) return null
  const { answer } = report
  const last = view.versions[view.versions.length - 1]
  const rows = answer ? comparedRows(answer.sheet.rows, last?.rows) : []
  const { standsOn } = answer?.sheet ?? { standsOn: undefined }
  return (
    <section className={styles.block} aria-label={words.title}>
      <div className={pane.head}>
        <h3>{words.title}</h3>
        {answer && (
          <span className={pane.quiet}>
            {[
              words.asOf(clock.time(answer.computedAt)),
              words.rows(answer.sheet.rows.length),
              ...(last ? [words.changed(rows.filter(isChanged).length)] : []),
            ].join(' · ')}
          </span>
        )}
        <span className={pane.push}>
          <Button size="small" onPress={() => (wanted ? report.again() : setWanted(true))}>
            {words.compute}
          </Button>
          {role === 'appraiser' && answer && answer.sheet.rows.length > 0 && (
            <Button
              size="small"
              kind={view.stage === 'draft' || view.stage === 'reissue' ? 'go' : 'plain'}
              disabled={!view.isOver}
              why={words.notOver(daysOfPeriod(period).to)}
              onPress={() => setAsks(true)}
            >
              {last ? words.reissue : words.publish}
            </Button>
          )}
        </span>
      </div>
      {!view.isOver && wanted && <p className={pane.quiet}>{words.notOver(daysOfPeriod(period).to)}</p>}
      {answer && undecided > 0 && (
        <p className={styles.look}>
          {words.waiting(undecided)} <a href="#discipline">{words.toWaiting}</a>
        </p>
      )}
      <Trouble report={report} />
      {wanted && !answer && !report.trouble && <Loading />}
      {answer && <SheetTable view={view} rows={rows} compares={last !== undefined} names={answer.names} />}
      {answer && standsOn && (
        <p className={styles.foot}>
          {`${words.stands(standsOn.seq, standsOn.facts)} · ${words.seal(standsOn.hash.slice(0, 16))} · ${words.digest(answer.digest.slice(0, 16))}`}
        </p>
      )}
      {asks && answer && (
        <PublishForm
          view={view}
          digest={answer.digest}
          rows={answer.sheet.rows.length}
          undecided={undecided}
          onDone={onDone}
          onClose={() => setAsks(false)}
        />
      )}
    </section>
  )
}
