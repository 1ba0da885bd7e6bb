/** What a past period would have been by the draft: old beside new for everybody, and whose grade would change. */
import { useState } from 'react'
import type { Period, PeriodKind } from '#shared/domain/period.ts'
import type { RuleBook } from '#shared/domain/ruleBook/ruleBook.ts'
import type { TryAnswer } from '#shared/protocol/appraisalRecords.ts'
import { Button } from '#shared/ui/Button.tsx'
import { PairChart, type PairRow } from '#shared/ui/charts/PairChart.tsx'
import { fetchAs, type StaffSession } from '#shared/ui/session.ts'
import { useWords } from '#shared/ui/words.tsx'
import cells from '../../../setup/cells/cells.module.css'
import { periodLater, periodWith, sayPeriod } from '../../../parts/sayPeriod.ts'
import type { Teller } from '../say.ts'
import { Table } from '../Table.tsx'
import styles from './Editor.module.css'
import { triedRows, type TriedPair } from './triedRows.ts'

type Props = {
  readonly book: RuleBook
  readonly today: string
  readonly session: StaffSession
  readonly teller: Teller
}
type Shown =
  { readonly is: 'nothing' | 'running' | 'failed' | 'offline' } | { readonly is: 'here'; readonly answer: TryAnswer }

/** Periods that are over, the last of each kind first. */
const pastPeriods = (today: string): Period[] =>
  (['month', 'quarter', 'half', 'year'] as PeriodKind[]).flatMap((kind) =>
    Array.from({ length: kind === 'month' ? 3 : 1 }, (_, i) => periodLater(periodWith(today, kind), -1 - i)),
  )

const OneScheme = ({
  answer,
  scheme,
  teller,
}: {
  readonly answer: TryAnswer
  readonly scheme: TryAnswer['schemes'][number]
  readonly teller: Teller
}) => {
  const { trial } = teller.words
  const text = (said: { readonly 'zh-CN': string; readonly en?: string | undefined }): string =>
    teller.text(said.en === undefined ? { 'zh-CN': said['zh-CN'] } : { 'zh-CN': said['zh-CN'], en: said.en })
  const rows = triedRows(scheme)
  const grade = (code: string | null): string => {
    const said = code === null ? undefined : scheme.grades[code]
    return said ? text(said) : (code ?? trial.noScore)
  }
  const nameOf = ({ id }: TriedPair): string => {
    const known = scheme.names[id]
    return known ? text(known.name) : id
  }
  const changed = rows.filter((row) => row.changes)
  const hasGrades = Object.keys(scheme.grades).length > 0
  const noteOf = (row: TriedPair): string => {
    if (row.changes) return `${grade(row.oldGrade)} → ${grade(row.newGrade)}`
    return row.is !== null && row.newGrade === null ? '' : grade(row.newGrade)
  }
  const moved = rows.filter(({ was, is }) => was !== is)
  const compared = hasGrades ? trial.says(changed.length, rows.length) : trial.saysScores(moved.length, rows.length)
  const drawn = rows.map((row): PairRow => ({
    key: row.id,
    name: nameOf(row),
    was: row.was,
    is: row.is,
    note: noteOf(row),
  }))
  if (rows.length === 0) {
    return (
      <p>
        {teller.text(scheme.name)}：{trial.nobody}
      </p>
    )
  }
  return (
    <section className={styles.tried} aria-label={teller.text(scheme.name)}>
      <PairChart
        title={trial.chart(teller.text(scheme.name))}
        says={scheme.before ? compared : answer.held === null ? trial.noOld : trial.fresh}
        unitLabel={trial.who}
        wasLabel={trial.old}
        isLabel={trial.draft}
        rows={drawn}
        say={(value) => String(Math.round(value * 100) / 100)}
      />
      {scheme.before &&
        hasGrades &&
        (changed.length === 0 ? (
          <p>{trial.nobodyChanges}</p>
        ) : (
          <Table
            label={trial.changedHeading}
            columns={[{ label: trial.who }, { label: trial.old }, { label: trial.draft }]}
            rows={changed.map((row) => ({
              key: row.id,
              cells: [nameOf(row), grade(row.oldGrade), grade(row.newGrade)],
            }))}
          />
        ))}
    </section>
  )
}

export const Trial = ({ book, today, session, teller }: Props) => {
  const { trial } = teller.words
  const { scores } = useWords()
  const periods = pastPeriods(today)
  const [period, setPeriod] = useState<Period>(periods[0]!)
  const [shown, setShown] = useState<Shown>({ is: 'nothing' })
  const go = async (): Promise<void> => {
    setShown({ is: 'running' })
    try {
      const body = JSON.stringify({ book, period })
      const response = await fetchAs(session.token, '/api/appraisal/try', { method: 'POST', body })
      if (!response.ok) return setShown({ is: 'failed' })
      setShown({ is: 'here', answer: (await response.json()) as TryAnswer })
    } catch {
      setShown({ is: 'offline' })
    }
  }
  return (
    <section className={styles.trial} aria-label={trial.heading}>
      <h2>{trial.heading}</h2>
      <p>{trial.what}</p>
      <div className={styles.inline}>
        <select
          className={[cells.input, styles.period].join(' ')}
          aria-label={trial.period}
          value={period}
          onChange={({ target }) => setPeriod(target.value as Period)}
        >
          {periods.map((one) => (
            <option key={one} value={one}>
              {sayPeriod(one, scores.period)}
            </option>
          ))}
        </select>
        <Button kind="go" busy={shown.is === 'running'} onPress={() => void go()}>
          {trial.go}
        </Button>
        <span role="status">{shown.is === 'running' && trial.running}</span>
      </div>
      {(shown.is === 'failed' || shown.is === 'offline') && <p role="alert">{trial[shown.is]}</p>}
      {shown.is === 'here' &&
        (shown.answer.schemes.length === 0 ? (
          <p>{trial.nobody}</p>
        ) : (
          shown.answer.schemes.map((scheme) => (
            <OneScheme key={scheme.scheme} answer={shown.answer} scheme={scheme} teller={teller} />
          ))
        ))}
    </section>
  )
}
