/** What is published about oneself, and objecting to it while it stands open. */
import { useState } from 'react'
import { appraisal } from '#shared/i18n/rooms/appraisal.ts'
import { goals } from '#shared/i18n/rooms/goals.ts'
import { Badge } from '#shared/ui/Badge.tsx'
import { Button } from '#shared/ui/Button.tsx'
import { EmptyState } from '#shared/ui/EmptyState.tsx'
import { Loading } from '#shared/ui/Loading.tsx'
import { bringWords } from '#shared/ui/pageWords.ts'
import { type StaffSession, useStaffSession } from '#shared/ui/session.ts'
import { usePicture } from '#shared/ui/useHall.tsx'
import { useText, useWords } from '#shared/ui/words.tsx'
import type { OwnAppraisal } from '#shared/views/myAppraisals.ts'
import { percent, points } from '../../appraisal/card/say.ts'
import pane from '../../parts/Pane.module.css'
import { sayPeriod } from '../../parts/sayPeriod.ts'
import { ObjectForm } from './ObjectForm.tsx'

bringWords({ appraisal, goals })

/** How many are shown at first: those of the last two or three months. */
const few = 6

const Inside = ({ session }: { readonly session: StaffSession }) => {
  const { appraisal } = useWords()
  const { mine: words } = appraisal
  const [open, setOpen] = useState<OwnAppraisal>()
  const [shown, setShown] = useState(few)
  const view = usePicture('myAppraisals', { staff: session.staff.id })?.data
  if (!view) return <Loading />
  if (view.appraisals.length === 0) return <EmptyState title={words.none} />
  return (
    <div className={pane.part}>
      {view.appraisals
        .filter(({ mayObject }, i) => mayObject || i < shown)
        .map((one) => (
          <One key={`${one.appraisal} ${one.who}`} one={one} onObject={() => setOpen(one)} />
        ))}
      {view.appraisals.length > shown && (
        <Button onPress={() => setShown(view.appraisals.length)}>{words.earlier}</Button>
      )}
      {open && <ObjectForm one={open} onClose={() => setOpen(undefined)} />}
    </div>
  )
}

const Grade = ({ one }: { readonly one: OwnAppraisal }) => {
  const { appraisal: words } = useWords()
  const text = useText()
  const nameOf = (code: string): string => (one.names[code] ? text(one.names[code] as never) : code)
  const { row, verdict } = one
  if (verdict !== null) return <>{words.mine.committee(nameOf(verdict))}</>
  if (row.standing === 'insufficient') return <>{words.insufficient}</>
  if (row.standing === 'needs-review') return <>{words.review}</>
  if (row.grade === null) return <>—</>
  const grade = nameOf(row.grade)
  return (
    <>{row.standing === 'tentative' && row.chance !== null ? words.tentative(grade, percent(row.chance)) : grade}</>
  )
}

const One = ({ one, onObject }: { readonly one: OwnAppraisal; readonly onObject: () => void }) => {
  const { appraisal, scores } = useWords()
  const { mine: words, grounds, objections: said } = appraisal
  const text = useText()
  const { row, objections, plans } = one
  const title = [text(one.name as never), sayPeriod(one.period, scores.period)]
  const isOther = one.of !== 'person'
  return (
    <section className={pane.card} aria-label={title.join(' · ')}>
      <div className={pane.head}>
        <h2>{[...title, ...(isOther ? [text(one.whoName)] : [])].join(' · ')}</h2>
        <Badge tone={one.mayObject ? 'look' : 'plain'}>
          {one.frozen ? words.frozen : one.mayObject ? words.until(one.objectUntil) : words.over}
        </Badge>
        {one.mayObject && (
          <span className={pane.push}>
            <Button size="small" onPress={onObject}>
              {words.object}
            </Button>
          </span>
        )}
      </div>
      <p>
        {`${words.total} `}
        <strong>{row.total === null || row.standing === 'insufficient' ? '—' : points(row.total)}</strong>
        {`　${words.grade} `}
        <strong>
          <Grade one={one} />
        </strong>
      </p>
      <p className={pane.quiet}>
        {words.version(one.version, one.publishedOn)}
        {one.because && ` · ${appraisal.versions.because(one.because)}`}
      </p>
      <Parts one={one} />
      {objections.map(({ n, ground, statement, decide, decided }) => (
        <div key={n}>
          <p>
            <strong>{said.one(n)}</strong> {`${grounds[ground]} · ${statement}`}
          </p>
          <p className={pane.quiet}>
            {decided ? (decided.upheld ? words.upheld : words.rejected)(decided.reason) : words.decideBy(decide.by)}
          </p>
        </div>
      ))}
      {plans.map(({ n, measures, due }) => (
        <p key={n}>{words.plan(measures, due.by)}</p>
      ))}
    </section>
  )
}

/** What the total is made of, so that an objection can say which part it is about. */
const Parts = ({ one }: { readonly one: OwnAppraisal }) => {
  const { appraisal } = useWords()
  const text = useText()
  const parts = one.row.parts.filter(({ weight, n }) => weight > 0 || n > 0)
  if (parts.length === 0) return null
  return (
    <table className={pane.table}>
      <thead>
        <tr>
          <th scope="col">{appraisal.mine.part}</th>
          <th scope="col" className={pane.number}>
            {appraisal.mine.score}
          </th>
          <th scope="col" className={pane.number}>
            {appraisal.mine.cases}
          </th>
        </tr>
      </thead>
      <tbody>
        {parts.map(({ indicator, name, score, value, weight, n }) => {
          const shown = weight > 0 ? score : value
          return (
            <tr key={indicator}>
              <th scope="row">{one.names[indicator] ? text(one.names[indicator] as never) : (name ?? indicator)}</th>
              <td className={pane.number}>{shown === null ? '—' : points(shown)}</td>
              <td className={pane.number}>{n > 0 ? n : ''}</td>
            </tr>
          )
        })}
      </tbody>
    </table>
  )
}

export const ObjectionsPart = () => {
  const session = useStaffSession()
  return session ? <Inside session={session} /> : null
}
