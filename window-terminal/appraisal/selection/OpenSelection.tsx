/** Opens a selection: by which scheme of the rule-book, for which period, and who judges. */
import { useId, useState } from 'react'
import type { Period } from '#shared/domain/period.ts'
import type { SchemesAnswer } from '#shared/protocol/appraisal.ts'
import type { StaffSession } from '#shared/ui/session.ts'
import { useText, useWords } from '#shared/ui/words.tsx'
import type { SelectionsView } from '#shared/views/selections.ts'
import pane from '../../parts/Pane.module.css'
import { PeriodStep } from '../../parts/PeriodStep.tsx'
import { periodWith } from '../../parts/sayPeriod.ts'
import { useReport } from '../../parts/useReport.ts'
import { WishForm } from '../../parts/WishForm.tsx'
import { PeopleChecks } from './PeopleChecks.tsx'

type Props = {
  readonly session: StaffSession
  readonly list: NonNullable<SelectionsView>
  readonly onDone: () => void
  readonly onClose: () => void
}

export const OpenSelection = ({ session, list, onDone, onClose }: Props) => {
  const { selection: words, review } = useWords()
  const { opening: say } = words
  const text = useText()
  const id = useId()
  const month = periodWith(list.today, 'month')
  const { answer, trouble } = useReport<SchemesAnswer>(session.token, `/api/appraisal/schemes?period=${month}`)
  const schemes = answer?.schemes.filter(({ kind }) => kind === 'selection' || kind === 'judged')
  const [chosen, setChosen] = useState<string>()
  const [judges, setJudges] = useState<readonly string[]>([])
  const [period, setPeriod] = useState<Period>()
  const scheme = schemes?.find((one) => one.id === chosen) ?? schemes?.[0]
  const when = period ?? periodWith(list.today, scheme?.every ?? 'year')
  const none = schemes?.length === 0 ? say.noScheme : undefined
  const fault = none ?? (!scheme || judges.length === 0 ? say.needs : undefined)
  return (
    <WishForm
      title={say.title}
      size="wide"
      what={trouble ? review.failed : none}
      notYet={fault}
      wish={() => ({ type: 'openSelection', period: when, scheme: scheme?.id ?? '', judges })}
      onDone={onDone}
      onClose={onClose}
    >
      <div className={pane.head}>
        <div className={pane.field}>
          <label htmlFor={id}>{say.scheme}</label>
          <select id={id} value={scheme?.id ?? ''} onChange={({ target }) => setChosen(target.value)}>
            {schemes?.map((one) => (
              <option key={one.id} value={one.id}>
                {text(one.name)}
              </option>
            ))}
          </select>
        </div>
        <PeriodStep period={when} today={list.today} onPeriod={setPeriod} />
      </div>
      <PeopleChecks label={say.judges} people={list.people} chosen={judges} onChange={setJudges} />
    </WishForm>
  )
}
